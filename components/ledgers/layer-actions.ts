import type {
  Claim,
  DeliveryEntry,
  DeliveryState,
  DeliveryWords,
  Verdict,
  VerdictWord,
} from '../../utils/ledgers/delivery.ts';
import type { Layer, LayerState } from '../../utils/ledgers/layers/layer.ts';

/** One layer of one delivery. */
export interface LayerAt {
  readonly delivery: Pick<DeliveryEntry, 'id'>;
  readonly layer: Pick<Layer, 'id' | 'kind'>;
}

export interface GivenVerdict {
  readonly is: VerdictWord;
  readonly words: string;
  readonly by: Verdict['by'];
}

/**
 * K: what can be done after the sale. Each resolves in the view that owns the data; what comes from a form tells
 * whether it went through, so that no words are lost that did not.
 */
export interface LayerActions {
  /** Whether words go into a draft that is open beside the view, or on the clipboard. */
  readonly takes: 'draft' | 'copy';
  /** In a draft they are as good as sent: the layer is done then. */
  readonly take: (at: LayerAt, text: string) => void;
  readonly settle: (at: LayerAt, state: LayerState) => void;
  /** @param day ISO date; null puts it back on its own */
  readonly move: (at: LayerAt, day: string | null) => Promise<boolean>;
  /** @param words empty brings the template's back */
  readonly word: (at: LayerAt, words: string) => Promise<boolean>;
  /** The user has answered what came back. */
  readonly answered: (at: LayerAt) => void;
  readonly judge: (
    delivery: Pick<DeliveryEntry, 'id'>,
    claim: Pick<Claim, 'id'>,
    verdict: GivenVerdict | null,
  ) => Promise<boolean>;
  readonly openMail: (url: string) => void;
}

/** K1, K3: what can be done with a delivery as a whole, and for all of them. */
export interface DeliveryActions {
  readonly add: (words: DeliveryWords) => Promise<boolean>;
  readonly edit: (delivery: Pick<DeliveryEntry, 'id'>, words: DeliveryWords) => Promise<boolean>;
  readonly set: (delivery: Pick<DeliveryEntry, 'id'>, state: DeliveryState) => void;
  /** The client asked for quiet until a day (ISO date); null takes it back. */
  readonly quiet: (until: string | null) => void;
  readonly newId: () => string;
}
