import { Key } from '../look/Key.tsx';
import { useText } from '../text/text.ts';
import { quickPicks } from './quick-picks.ts';
import { shortDate } from './short-date.ts';

/** The days chosen most, each with its date and its number key. */
export function QuickPicks({ now, onPick }: { now: number; onPick: (dueAt: number) => void }) {
  const t = useText();
  return (
    <ul class="picks">
      {quickPicks(now).map((pick, index) => (
        <li key={pick.words}>
          <button
            type="button"
            class="pick"
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onPick(pick.dueAt)}
          >
            <Key name={String(index + 1)} />
            <span>{t(pick.words)}</span>
            <small>{shortDate(pick.dueAt)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
