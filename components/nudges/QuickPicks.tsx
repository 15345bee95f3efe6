import type { QuickPick } from '../../utils/nudges/quick-picks.ts';
import { Key } from '../look/Key.tsx';
import { useDueContext } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { PICK_WORDS } from './pick-words.ts';
import { shortDate } from './short-date.ts';

export interface QuickPicksProps {
  readonly picks: readonly QuickPick[];
  /** @param dueAt Unix ms */
  readonly onPick: (dueAt: number) => void;
  /** The number of each is printed beside it; false while the digits go elsewhere. */
  readonly numbers?: boolean;
  /** A number picks while the keyboard is on one of them; left out where what stands around hears the numbers. */
  readonly onNumber?: (event: KeyboardEvent) => void;
}

/** The days chosen most, each with its date and its number key. */
export function QuickPicks({ picks, onPick, numbers = true, onNumber }: QuickPicksProps) {
  const t = useText();
  const context = useDueContext();
  return (
    <ul class="picks">
      {picks.map((pick, index) => (
        <li key={pick.id}>
          <button
            type="button"
            class="pick"
            aria-keyshortcuts={numbers ? String(index + 1) : undefined}
            onKeyDown={onNumber}
            onClick={() => onPick(pick.dueAt)}
          >
            {numbers && <Key name={String(index + 1)} />}
            <span>{t(PICK_WORDS[pick.id])}</span>
            <small>{shortDate(pick.dueAt, context.now, context.locale)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
