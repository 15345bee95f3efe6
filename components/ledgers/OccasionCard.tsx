import type { OccasionNow } from '../../utils/messaging/extras-now.ts';
import { Card, type Tone } from '../look/Card.tsx';
import { fullDay } from '../look/days.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import type { OccasionActions } from './extra-actions.ts';
import { noonOf } from './ledger-day.ts';
import { howFarWords, OCCASION_WORDS, yearsWords } from './occasion-words.ts';
import { type Tool, Tools } from './Tools.tsx';

export interface OccasionCardProps {
  readonly near: OccasionNow;
  /** The client's. */
  readonly name: string;
  readonly tone?: Tone | undefined;
  readonly actions: OccasionActions;
}

const TOOLS: readonly Tool[] = [
  { key: 'd', words: 'occasion_done' },
  { key: 'z', words: 'occasion_letGo' },
];

/** C7: a day of theirs that is near, with its date and how many years it is. */
export function OccasionCard({ near: { occasion, day }, name, tone, actions }: OccasionCardProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const at = noonOf(day);
  const years = occasion.kind === 'birthday' ? null : yearsWords(t, occasion, day);
  const keys = { d: () => actions.seenTo(occasion), z: () => actions.letGo(occasion) };
  return (
    <Card
      title={t(OCCASION_WORDS[occasion.kind])}
      aside={howFarWords(t, day, now, locale)}
      tone={tone}
      keys={keys}
    >
      <p class="entry-text">
        <bdi>{occasion.text ?? name}</bdi>
      </p>
      <p class="aside">
        {at !== null && fullDay(at, locale)}
        {years !== null && ` · ${years}`}
      </p>
      <Tools tools={TOOLS} keys={keys} />
    </Card>
  );
}
