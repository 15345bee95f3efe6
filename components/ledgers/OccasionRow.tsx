import { useState } from 'preact/hooks';
import { type OccasionEntry, standingDay } from '../../utils/ledgers/occasion.ts';
import { useStop } from '../look/keys/use-stop.ts';
import { AboutContext } from '../look/unfinished.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { DayForm } from './DayForm.tsx';
import type { OccasionActions } from './extra-actions.ts';
import { dayHere, namedDay, noonOf } from './ledger-day.ts';
import { OCCASION_WORDS } from './occasion-words.ts';
import { type Tool, Tools } from './Tools.tsx';

export interface OccasionRowProps {
  readonly occasion: OccasionEntry;
  /** The client's. */
  readonly name: string;
  readonly actions: OccasionActions;
}

const TOOLS: readonly Tool[] = [
  { key: 'd', words: 'occasion_done' },
  { key: 'z', words: 'occasion_letGo' },
  { key: 'e', words: 'ledger_edit' },
];

/** C7: a day of theirs in two lines, with all that can be done about it. */
export function OccasionRow({ occasion, name, actions }: OccasionRowProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const [editing, setEditing] = useState(false);
  const at = noonOf(standingDay(occasion, dayHere(now)));
  const words = t(OCCASION_WORDS[occasion.kind]);
  const keys = editing
    ? {}
    : {
        d: () => actions.seenTo(occasion),
        z: () => actions.letGo(occasion),
        e: () => setEditing(true),
      };
  const stop = useStop(keys);
  return (
    <article ref={stop} class="entry-row" tabIndex={-1} aria-label={words}>
      <p class="entry-head">
        {words}
        {at !== null && ` · ${namedDay(at, now, locale)}`}
      </p>
      <p class="entry-text">
        <bdi>{occasion.text ?? name}</bdi>
      </p>
      {editing ? (
        <AboutContext.Provider value={occasion.id}>
          <DayForm
            occasion={occasion}
            onKeep={(said) => actions.edit(occasion, said)}
            onClose={() => setEditing(false)}
          />
        </AboutContext.Provider>
      ) : (
        <Tools tools={TOOLS} keys={keys} about={occasion.text ?? words} />
      )}
    </article>
  );
}
