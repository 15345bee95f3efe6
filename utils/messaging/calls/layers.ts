import type { Person } from '../../clients/person.ts';
import type {
  DeliveryEntry,
  DeliveryState,
  DeliveryWords,
  Verdict,
  VerdictWord,
} from '../../ledgers/delivery.ts';
import type { Cake } from '../../ledgers/layers/cake.ts';
import type { LayerChange } from '../../ledgers/layers/changes.ts';
import type { LayerFacts } from '../../ledgers/layers/facts.ts';
import type { Layer } from '../../ledgers/layers/layer.ts';
import type { Suppression } from '../../ledgers/layers/suppression.ts';
import type { LayerTemplates } from '../../ledgers/layers/templates.ts';
import type { PraiseEntry, PraiseWord } from '../../ledgers/praise.ts';
import type { Changed, LedgerQuery, LedgerRow } from './ledgers.ts';

/** K: service after the sale. Changes are as in `LedgerCalls`. */
export interface LayerCalls {
  'deliveries.list'(args: LedgerQuery<'deliveries'>): LedgerRow<'deliveries'>[];
  /** K1: what was delivered, and what it was sold on; its plan begins with it. */
  'deliveries.add'(args: DeliveryWords & { id: string; person: string }): Changed;
  'deliveries.edit'(args: DeliveryWords & { id: string }): Changed;
  'deliveries.state'(args: { ids: readonly string[]; state: DeliveryState }): Changed;
  /** K1: whether one thing has come true, or null where that is open after all; `words` may be empty. */
  'deliveries.judge'(args: {
    id: string;
    claim: string;
    verdict: { is: VerdictWord; words: string; by: Verdict['by'] } | null;
  }): Changed;
  /** K2: done, skipped, moved, reworded, answered. */
  'layers.change'(args: { delivery: string; layer: string; change: LayerChange }): Changed;
  /** K3: the client asked for quiet until a day (ISO date); null takes it back. */
  'layers.quiet'(args: { person: string; until: string | null }): Changed;

  /** K2, K4: one client's deliveries with what follows them, and the cake. */
  'layers.of'(args: { person: string }): LayersOf;
  /** K2: what is due today of everybody and held back by nothing, and answers that wait, the oldest first. */
  'layers.due'(args: { limit: number }): DueLayer[];
  /** K4: everybody who was ever delivered anything, those with the fewest layers first. */
  'layers.clients'(args: { limit: number }): CakeRow[];

  'praise.list'(args: LedgerQuery<'praise'>): LedgerRow<'praise'>[];
  /** K5: words of the open mail, as they stand there; without a mail, as the user heard them. */
  'praise.add'(args: { tab?: number | undefined; id: string; person: string; quote: string }): Changed;
  /** Keeps what was read in the open mail. */
  'praise.confirm'(args: { tab?: number | undefined; origin: string }): Changed;
  /** What was read in the open mail is no praise; it is not proposed again. */
  'praise.refuse'(args: { tab?: number | undefined; origin: string }): Changed;
  /** K5: whether they were asked, and what they answered. */
  'praise.state'(args: { ids: readonly string[]; state: PraiseWord }): Changed;
}

/** What drafts are worded from; the view fills them in, because it knows how a day is written. */
export interface LayerWording {
  readonly facts: LayerFacts;
  readonly templates: LayerTemplates;
}

export interface LayersOf extends LayerWording {
  /** The client's. */
  readonly name: string;
  /** Open ones first, the newest delivery in front. */
  readonly deliveries: readonly DeliveryEntry[];
  /** K3: why nothing is sent now, or null. */
  readonly suppressed: Suppression | null;
  /** K3: ISO date until which they asked for quiet, or null. */
  readonly quietUntil: string | null;
  readonly cake: Cake;
  /** K5: newest first; refused ones left out. */
  readonly praise: readonly PraiseEntry[];
}

/** K2: a layer of which something is to be done today: it is due, or its answer waits. */
export interface DueLayer {
  readonly delivery: DeliveryEntry;
  readonly layer: Layer;
  readonly wording: LayerWording;
  readonly personName: string;
  readonly address: string;
}

export interface CakeRow {
  readonly person: Person;
  readonly cake: Cake;
}
