import { useState } from 'preact/hooks';
import type { FactEntry } from '../../utils/ledgers/fact.ts';
import { useStop } from '../look/keys/use-stop.ts';
import { UnfoldLine } from '../look/UnfoldLine.tsx';
import { plural } from '../text/plural.ts';
import { useText } from '../text/text.ts';
import { FactRow } from './FactRow.tsx';
import type { PeopleActions } from './people-actions.ts';
import { SoreAdd } from './SoreAdd.tsx';

export interface KnownCardProps {
  readonly facts: readonly FactEntry[];
  /** The client's. */
  readonly name: string;
  /** Who reads along, or null: then even the line stays folded until it is asked for. */
  readonly thirdParty: string | null;
  readonly actions: Pick<PeopleActions, 'editFact' | 'forgetFact' | 'addSore' | 'openMail'>;
}

/** D6: all that is known of a person, in one line that unfolds. */
export function KnownCard({ facts, name, thirdParty, actions }: KnownCardProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const toggle = () => setOpen(!open);
  const stop = useStop({ '6': toggle });
  return (
    <section ref={stop} class="card open-ledger" tabIndex={-1} aria-label={t('known_title', name)}>
      <UnfoldLine keyName="6" open={open} onToggle={toggle}>
        {facts.length === 0
          ? t('known_title', name)
          : plural(t, facts.length, 'known_more_one', 'known_more_other')}
      </UnfoldLine>
      {thirdParty !== null && facts.length > 0 && !open && (
        <p class="aside">{t('known_folded', thirdParty)}</p>
      )}
      {open && facts.map((fact) => <FactRow key={fact.id} fact={fact} actions={actions} />)}
      {open && facts.length === 0 && <p class="empty">{t('known_empty')}</p>}
      {open && <SoreAdd onAdd={actions.addSore} />}
    </section>
  );
}
