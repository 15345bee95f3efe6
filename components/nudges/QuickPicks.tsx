import type { QuickPick } from '../../utils/nudges/quick-picks.ts';
import { Key } from '../look/Key.tsx';
import { useDueContext } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { PICK_WORDS } from './pick-words.ts';
import { shortDate } from './short-date.ts';

/** The days chosen most, each with its date and its number key. */
export function QuickPicks({
  picks,
  onPick,
}: {
  readonly picks: readonly QuickPick[];
  readonly onPick: (dueAt: number) => void;
}) {
  const t = useText();
  const context = useDueContext();
  return (
    <ul class="picks">
      {picks.map((pick, index) => (
        <li key={pick.id}>
          <button
            type="button"
            class="pick"
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onPick(pick.dueAt)}
          >
            <Key name={String(index + 1)} />
            <span>{t(PICK_WORDS[pick.id])}</span>
            <small>{shortDate(pick.dueAt, context.now, context.locale)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
