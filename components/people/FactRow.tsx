import { useState } from 'preact/hooks';
import type { FactEntry } from '../../utils/ledgers/fact.ts';
import { Tools } from '../ledgers/Tools.tsx';
import { useStop } from '../look/keys/use-stop.ts';
import { AboutContext } from '../look/unfinished.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { FactForm } from './FactForm.tsx';
import { FoldedWords } from './FoldedWords.tsx';
import { FOLDED_WORDS, sinceWords } from './known-words.ts';
import type { PeopleActions } from './people-actions.ts';

const TOOLS = [
  { key: 'e', words: 'ledger_edit' },
  { key: 'x', words: 'known_forget' },
  { key: 'o', words: 'nudge_open' },
] as const;

/** D6: one thing known of a person, with its day, and what can be done with it. */
export function FactRow({
  fact,
  actions,
}: {
  fact: FactEntry;
  actions: Pick<PeopleActions, 'editFact' | 'forgetFact' | 'openMail'>;
}) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const [editing, setEditing] = useState(false);
  const url = fact.evidence?.thread?.url;
  const keys = editing
    ? {}
    : {
        e: () => setEditing(true),
        x: () => actions.forgetFact(fact),
        o: url === undefined ? undefined : () => actions.openMail(url),
      };
  const stop = useStop(keys);
  return (
    <article ref={stop} class="entry-row" tabIndex={-1} aria-label={t('known_item')}>
      {editing ? (
        <AboutContext.Provider value={fact.id}>
          <FactForm
            fact={fact}
            onKeep={(edit) => actions.editFact(fact, edit)}
            onClose={() => setEditing(false)}
          />
        </AboutContext.Provider>
      ) : (
        <>
          <FoldedWords key={fact.id} fact={fact}>
            <span class="aside">{sinceWords(t, fact, now, locale)}</span>
          </FoldedWords>
          <Tools
            tools={TOOLS}
            keys={keys}
            about={fact.sensitive === null ? fact.text : t(FOLDED_WORDS[fact.sensitive])}
          />
        </>
      )}
    </article>
  );
}
