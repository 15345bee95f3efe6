import { ATTENTION, type Attention } from '../../utils/ledgers/attention.ts';
import type { EndingEntry } from '../../utils/ledgers/ending.ts';
import type { PromiseEntry } from '../../utils/ledgers/promise.ts';
import type { WishEntry } from '../../utils/ledgers/wish.ts';
import type { LayerWording } from '../../utils/messaging/calls/layers.ts';
import type { OccasionNow } from '../../utils/messaging/extras-now.ts';
import type { ClientNow, LayerOf, LayersNow } from '../../utils/messaging/now.ts';
import type { Nudge } from '../../utils/nudges/nudge.ts';

/** A card that stands above what they ask. */
export type Standing =
  | {
      readonly card: 'promise';
      readonly id: string;
      readonly promise: PromiseEntry;
      readonly tone: 'sore' | 'due';
    }
  | { readonly card: 'wish'; readonly id: string; readonly wish: WishEntry }
  | { readonly card: 'nudge'; readonly id: string; readonly nudge: Nudge; readonly more: number }
  | {
      readonly card: 'sore';
      readonly id: string;
      readonly ending: EndingEntry;
      readonly seemsRepaired: string | null;
    }
  | { readonly card: 'layer'; readonly id: string; readonly due: LayerOf; readonly wording: LayerWording }
  | { readonly card: 'reply'; readonly id: string; readonly of: LayerOf }
  | { readonly card: 'occasion'; readonly id: string; readonly near: OccasionNow }
  /** The earlier ask that waits for its answer, or was answered just now. */
  | { readonly card: 'earlier'; readonly id: '' };

/**
 * The cards above what they ask, top down: the one thing that the ledgers bring up, a follow-up whose day has come,
 * and an answer that is waited for in this thread. What outranks an unanswered question stands above both.
 * @param earlier an answer is waited for in this very thread
 */
export function standingAbove(
  { ledgers, due }: Pick<ClientNow, 'ledgers' | 'due'>,
  earlier: boolean,
): readonly Standing[] {
  // An idea for a treat presses nobody: it stands below what they ask.
  const pressing = ledgers.attention.find(({ kind }) => kind !== 'extra');
  const brought = pressing ? entryCard(pressing, ledgers) : [];
  const outranks =
    pressing !== undefined && ATTENTION.indexOf(pressing.kind) < ATTENTION.indexOf('unanswered-question');
  // What follows an entry of a ledger stands here as that entry's own card.
  const ours = due.filter(({ about }) => about === null);
  const [nudge] = ours;
  return [
    ...(outranks ? brought : []),
    ...(nudge ? [{ card: 'nudge', id: nudge.id, nudge, more: ours.length - 1 } as const] : []),
    ...(earlier ? [{ card: 'earlier', id: '' } as const] : []),
    ...(outranks ? [] : brought),
  ];
}

function soreCard(id: string, { ending }: ClientNow['ledgers']['people']): Standing[] {
  const sore = ending.sore.find((one) => one.id === id);
  const seems = ending.seemRepaired.find((one) => one.id === id);
  return sore ? [{ card: 'sore', id, ending: sore, seemsRepaired: seems?.quote ?? null }] : [];
}

function occasionCard({ kind, id }: Attention, { occasions }: ClientNow['ledgers']): Standing[] {
  const near = occasions.find(({ occasion }) => occasion.id === id);
  return kind === 'occasion' && near ? [{ card: 'occasion', id, near }] : [];
}

/** An answer that waits stands before what is due of the same delivery. */
function layerCard(id: string, { due, replies, wording }: LayersNow): Standing[] {
  const reply = replies.find(({ delivery }) => delivery.id === id);
  if (reply) return [{ card: 'reply', id, of: reply }];
  const first = due.find(({ delivery }) => delivery.id === id);
  return first && wording ? [{ card: 'layer', id, due: first, wording }] : [];
}

function entryCard(item: Attention, ledgers: ClientNow['ledgers']): Standing[] {
  const { kind, id } = item;
  const { promises, wishes, people } = ledgers;
  if (kind === 'sore-moment') return soreCard(id, people);
  if (kind === 'promise-overdue' || kind === 'promise-due') {
    const promise = promises.open.find((one) => one.id === id);
    return promise ? [{ card: 'promise', id, promise, tone: kind === 'promise-due' ? 'due' : 'sore' }] : [];
  }
  if (kind === 'layer') return layerCard(id, ledgers.layers);
  if (kind !== 'wish') return occasionCard(item, ledgers);
  const wish = wishes.open.find((one) => one.id === id);
  return wish ? [{ card: 'wish', id, wish }] : [];
}
