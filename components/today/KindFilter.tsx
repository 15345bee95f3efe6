import { NUDGE_KINDS, type NudgeKind } from '../../utils/nudges/nudge.ts';
import { Button } from '../look/Button.tsx';
import { KIND_WORDS } from '../nudges/kind-words.ts';
import { useText } from '../text/text.ts';

export interface KindFilterProps {
  readonly counts: ReadonlyMap<NudgeKind, number>;
  /** The one kind that is shown, or null for all. */
  readonly kind: NudgeKind | null;
  readonly onKind: (kind: NudgeKind | null) => void;
}

/** X5: which kinds the list shows, with how many there are of each; a kind of which there is none is not offered. */
export function KindFilter({ counts, kind, onKind }: KindFilterProps) {
  const t = useText();
  const offered = NUDGE_KINDS.filter((one) => one === kind || counts.has(one));
  // Of one kind alone there is nothing to choose.
  if (offered.length < 2 && kind === null) return null;
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const chip = (value: NudgeKind | null, words: string, count: number) => (
    <Button key={value} look="plain" pressed={kind === value} onClick={() => onKind(value)}>
      {words} <span class="tab-count">{count.toLocaleString('en')}</span>
    </Button>
  );
  return (
    <fieldset class="filters today-kinds">
      <legend class="unseen">{t('today_kinds')}</legend>
      {chip(null, t('today_everyKind'), all)}
      {offered.map((one) => chip(one, t(KIND_WORDS[one]), counts.get(one) ?? 0))}
    </fieldset>
  );
}
