import { useState } from 'preact/hooks';
import type { LedgerName } from '../../utils/ledgers/ledgers.ts';
import type { LedgerRow } from '../../utils/messaging/calls/ledgers.ts';
import { EntryWords } from '../ledgers/EntryWords.tsx';
import { Tools } from '../ledgers/Tools.tsx';
import { useFound } from '../look/keys/use-found.ts';
import { type KeyMap, useStop } from '../look/keys/use-stop.ts';
import { AboutContext } from '../look/unfinished.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { type MessageKey, useText } from '../text/text.ts';
import { type ChangeCall, type FormAction, isChange, type LedgerDescription } from './description.ts';
import { EntryHead } from './EntryHead.tsx';

/** What can be done with a row. Each resolves in the view that owns the data. */
export interface RowActions {
  /** Makes a change and says so; tells whether it went through. */
  readonly change: (change: ChangeCall, done: MessageKey) => Promise<boolean>;
  readonly openMail: (url: string) => void;
}

export interface EntryRowProps<Name extends LedgerName> {
  readonly description: LedgerDescription<Name>;
  readonly row: LedgerRow<Name>;
  /** The address of the client's own page, where the row is to name the client. */
  readonly clientHref: string | undefined;
  readonly chosen: boolean;
  /** @param stretch everything from the one chosen before */
  readonly onChoose: (stretch: boolean) => void;
  readonly actions: RowActions;
  /** The keyboard came to it. */
  readonly onHeld: () => void;
  /** Set on the row that the keyboard is to go to; called once it is there. */
  readonly onFound: (() => void) | undefined;
}

/** One entry of a ledger: whose, in which words, how it stands to its day, and all that can be done with it. */
export function EntryRow<Name extends LedgerName>(props: EntryRowProps<Name>) {
  const { description, row, chosen, onChoose, actions } = props;
  const t = useText();
  const words = { t, now: useNow(), locale: useLocale() };
  const [form, setForm] = useState<FormAction<Name> | null>(null);
  const said = description.wordsOf(row);
  const url = said.evidence?.thread?.url;
  const offered = description.actions.filter(({ from }) => from.includes(row.state));
  const keys: KeyMap = {
    ...Object.fromEntries(
      offered.map((action) => [
        action.key,
        isChange(action)
          ? () => void actions.change(action.change([row.id]), action.done)
          : () => setForm(action),
      ]),
    ),
    o: url === undefined ? undefined : () => actions.openMail(url),
  };
  const stop = useStop(form ? {} : keys);
  useFound(stop, props.onFound);
  const lines = description.lines(row, words);
  return (
    <article
      ref={stop}
      class={chosen ? 'list-row list-chosen' : 'list-row'}
      tabIndex={-1}
      aria-label={t(description.item)}
      onFocusIn={props.onHeld}
      onKeyDown={(event) => {
        if (event.key !== ' ' || event.target !== event.currentTarget) return;
        event.preventDefault();
        onChoose(event.shiftKey);
      }}
    >
      <EntryHead {...props} text={said.text} words={words} />
      <EntryWords entry={said} />
      {lines.length > 0 && (
        <dl class="outcome-lines">
          {lines.map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <bdi>{text}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {form ? (
        <AboutContext.Provider value={row.id}>
          <form.Form row={row} onChange={actions.change} onClose={() => setForm(null)} />
        </AboutContext.Provider>
      ) : (
        <Tools tools={[...offered, { key: 'o', words: 'nudge_open' }]} keys={keys} />
      )}
    </article>
  );
}
