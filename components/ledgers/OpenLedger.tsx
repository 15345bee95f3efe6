import { useState } from 'preact/hooks';
import type { PromiseEntry } from '../../utils/ledgers/promise.ts';
import type { WishEntry } from '../../utils/ledgers/wish.ts';
import { useStop } from '../look/keys/use-stop.ts';
import { UnfoldLine } from '../look/UnfoldLine.tsx';
import { plural } from '../text/plural.ts';
import { useText } from '../text/text.ts';
import { PromiseRow } from './PromiseRow.tsx';
import type { PromiseActions } from './promise-actions.ts';
import { WishRow } from './WishRow.tsx';
import type { WishActions } from './wish-actions.ts';

export interface OpenLedgerProps {
  readonly promises: readonly PromiseEntry[];
  readonly wishes: readonly WishEntry[];
  /** The client's. */
  readonly name: string;
  readonly actions: { readonly promises: PromiseActions; readonly wishes: WishActions };
}

/** D7, D1: what else is open with this client, in one line that unfolds. */
export function OpenLedger({ promises, wishes, name, actions }: OpenLedgerProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const toggle = () => setOpen(!open);
  const stop = useStop({ '5': toggle });
  if (promises.length + wishes.length === 0) return null;
  const counts = [
    promises.length > 0 && plural(t, promises.length, 'promise_open_one', 'promise_open_other'),
    wishes.length > 0 && plural(t, wishes.length, 'wish_open_one', 'wish_open_other'),
  ];
  return (
    <section ref={stop} class="card open-ledger" tabIndex={-1} aria-label={t('ledger_else')}>
      <UnfoldLine keyName="5" open={open} onToggle={toggle}>
        {counts.filter(Boolean).join(' · ')}
      </UnfoldLine>
      {open &&
        promises.map((one) => (
          <PromiseRow key={one.id} promise={one} name={name} actions={actions.promises} />
        ))}
      {open && wishes.map((one) => <WishRow key={one.id} wish={one} name={name} actions={actions.wishes} />)}
    </section>
  );
}
