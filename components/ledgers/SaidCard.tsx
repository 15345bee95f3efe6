import { useState } from 'preact/hooks';
import type { LedgersNow, ProposedPromise } from '../../utils/messaging/now.ts';
import { Card } from '../look/Card.tsx';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { type Text, useText } from '../text/text.ts';
import { namedDay, noonOf } from './ledger-day.ts';
import type { PraiseActions } from './praise-actions.ts';
import type { PromiseActions } from './promise-actions.ts';
import { SaidLine } from './SaidLine.tsx';
import type { WishActions } from './wish-actions.ts';

export interface SaidCardProps {
  readonly ledgers: Pick<LedgersNow, 'promises' | 'wishes' | 'layers'>;
  readonly actions: {
    readonly promises: PromiseActions;
    readonly wishes: WishActions;
    readonly praise: PraiseActions;
  };
}

/** D7, D1, K5: what the open mail says that a ledger could keep. Nothing is kept before the user says so. */
export function SaidCard({ ledgers: { promises, wishes, layers }, actions }: SaidCardProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const [notYet, setNotYet] = useState<ReadonlySet<string>>(new Set());
  const kept = promises.shownKept.flatMap(({ id, quote }) => {
    const promise = promises.open.find((one) => one.id === id);
    const name = `${id}\n${quote}`;
    return promise && !notYet.has(name) ? [{ promise, quote, name }] : [];
  });
  const { praise } = layers;
  const count = kept.length + promises.proposed.length + wishes.proposed.length + praise.length;
  if (count === 0) return null;
  return (
    <Card title={t('said_title')}>
      {kept.map(({ promise, quote, name }) => (
        <SaidLine
          key={name}
          label={t('said_keptItSeems')}
          quote={quote}
          words={{ yes: 'promise_kept', no: 'said_notYet' }}
          of={promise}
          onYes={() => actions.promises.settle(promise, 'kept')}
          onNo={() => setNotYet((before) => new Set([...before, name]))}
        >
          <p class="aside">
            {t(promise.by === 'us' ? 'said_promisedWasOurs' : 'said_promisedWas')}{' '}
            <bdi class="theirs">{promise.text}</bdi>
          </p>
        </SaidLine>
      ))}
      {promises.proposed.map((proposed) => (
        <SaidLine
          key={proposed.origin}
          label={saidWords(t, proposed, now, locale)}
          quote={proposed.text}
          words={{ yes: 'ledger_keep', no: 'said_notPromise' }}
          of={proposed}
          onYes={() => actions.promises.confirm(proposed, proposed.text, proposed.day)}
          onNo={() => actions.promises.refuse(proposed)}
          form={{
            about: proposed.origin,
            text: proposed.text,
            day: proposed.day,
            onKeep: (text, day) => actions.promises.confirm(proposed, text, day),
          }}
        />
      ))}
      {wishes.proposed.map((proposed) => (
        <SaidLine
          key={proposed.origin}
          label={t('wish_item')}
          quote={proposed.text}
          words={{ yes: 'ledger_keep', no: 'said_notWish' }}
          of={proposed}
          onYes={() => actions.wishes.confirm(proposed, proposed.text)}
          onNo={() => actions.wishes.refuse(proposed)}
          form={{
            about: proposed.origin,
            text: proposed.text,
            day: null,
            onKeep: (text) => actions.wishes.confirm(proposed, text),
          }}
        />
      ))}
      {praise.map((proposed) => (
        <SaidLine
          key={proposed.origin}
          label={t('said_praise')}
          quote={proposed.text}
          words={{ yes: 'ledger_keep', no: 'said_notPraise' }}
          of={proposed}
          onYes={() => actions.praise.confirm(proposed)}
          onNo={() => actions.praise.refuse(proposed)}
        />
      ))}
    </Card>
  );
}

/** "They promise, by Fri 4 Dec", "You promised". */
function saidWords(t: Text, { by, day }: ProposedPromise, now: number, locale: string): string {
  const at = noonOf(day);
  if (at === null) return t(by === 'us' ? 'said_youPromised' : 'said_theyPromise');
  return t(by === 'us' ? 'said_youPromisedBy' : 'said_theyPromiseBy', namedDay(at, now, locale));
}
