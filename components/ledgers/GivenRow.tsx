import type { ExtraEntry } from '../../utils/ledgers/extra.ts';
import { REACTIONS } from '../../utils/ledgers/wish.ts';
import { onDay } from '../asks/ask-line.ts';
import { useStop } from '../look/keys/use-stop.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import type { ExtraActions } from './extra-actions.ts';
import { REACTION_WORDS } from './grant-words.ts';
import { noonOf } from './ledger-day.ts';
import { PickOne } from './PickOne.tsx';

export interface GivenRowProps {
  readonly extra: ExtraEntry;
  readonly actions: Pick<ExtraActions, 'took'>;
}

/** C4: what was given, when, and how they took it. */
export function GivenRow({ extra, actions }: GivenRowProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const stop = useStop({});
  const at = noonOf(extra.day);
  return (
    <article ref={stop} class="entry-row" tabIndex={-1} aria-label={t('extra_item')}>
      <p class="entry-head">{at !== null && t('extra_givenOn', onDay(at, now, locale))}</p>
      <p>
        <bdi>{extra.text}</bdi>
      </p>
      <PickOne
        label={t('grant_reaction')}
        options={[
          ...(extra.given?.reaction ? [] : [{ value: 'unsaid' as const, words: t('grant_unsaid') }]),
          ...REACTIONS.map((value) => ({ value, words: t(REACTION_WORDS[value]) })),
        ]}
        value={extra.given?.reaction ?? 'unsaid'}
        onPick={(reaction) => reaction !== 'unsaid' && actions.took(extra, reaction)}
      />
    </article>
  );
}
