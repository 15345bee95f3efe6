import type { ExtraEntry } from '../../utils/ledgers/extra.ts';
import { onDay } from '../asks/ask-line.ts';
import { Card } from '../look/Card.tsx';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import type { ExtraActions } from './extra-actions.ts';
import { noonOf } from './ledger-day.ts';
import { type Tool, Tools } from './Tools.tsx';

export interface TookCardProps {
  readonly extra: ExtraEntry;
  readonly actions: ExtraActions;
}

const TOOLS: readonly Tool[] = [
  { key: '8', words: 'took_delighted' },
  { key: '9', words: 'took_pleased' },
  { key: '0', words: 'took_unmoved' },
  { key: 'x', words: 'took_unknown' },
];

/** C4: how they took what was given. It stands in the place of the next idea until somebody has said. */
export function TookCard({ extra, actions }: TookCardProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const at = noonOf(extra.day);
  const keys = {
    '8': () => actions.took(extra, 'delighted'),
    '9': () => actions.took(extra, 'pleased'),
    '0': () => actions.took(extra, 'unmoved'),
    x: () => actions.took(extra, 'unknown'),
  };
  return (
    <Card title={t('took_title')} aside={at === null ? undefined : onDay(at, now, locale)} keys={keys}>
      <p>
        <bdi>{extra.text}</bdi>
      </p>
      <Tools tools={TOOLS} keys={keys} />
    </Card>
  );
}
