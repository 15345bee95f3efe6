import type { LedgerName } from '../../utils/ledgers/ledgers.ts';
import { Button } from '../look/Button.tsx';
import { useKeys } from '../look/keys/use-keys.ts';
import { plural } from '../text/plural.ts';
import { useText } from '../text/text.ts';
import { type ChangeAction, isChange, type LedgerDescription, type LedgerFilter } from './description.ts';

export interface BulkBarProps<Name extends LedgerName> {
  readonly description: LedgerDescription<Name>;
  /** What the chosen ones are under. */
  readonly filter: LedgerFilter<Name>;
  readonly count: number;
  /** A change is under way. */
  readonly busy: boolean;
  readonly onChange: (action: ChangeAction<Name>) => void;
  readonly onClear: () => void;
}

/** How many are chosen, and what can be done with all of them in one act. Its keys are those of a row as capitals. */
export function BulkBar<Name extends LedgerName>(props: BulkBarProps<Name>) {
  const { description, filter, count, busy, onChange, onClear } = props;
  const t = useText();
  const offered = description.actions
    .filter(isChange)
    .filter(({ from }) => from.some((state) => filter.states.includes(state)));
  const run = (action: ChangeAction<Name>) => (busy ? undefined : () => onChange(action));
  useKeys({
    ...Object.fromEntries(offered.map((action) => [action.key.toUpperCase(), run(action)])),
    Escape: onClear,
  });
  const chosen = plural(t, count, 'list_chosen_one', 'list_chosen_other');
  return (
    <fieldset class="bulk-bar" aria-busy={busy}>
      <legend class="unseen">{t('list_withChosen')}</legend>
      <p role="status">{busy ? t('loading') : chosen}</p>
      {offered.map((action) => (
        <Button
          key={action.key}
          keyName={action.key.toUpperCase()}
          disabled={busy}
          onClick={() => onChange(action)}
        >
          {t(action.words)}
        </Button>
      ))}
      <Button look="plain" keyName="Escape" onClick={onClear}>
        {t('list_clear')}
      </Button>
    </fieldset>
  );
}
