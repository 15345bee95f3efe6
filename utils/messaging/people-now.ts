import type { Feeling } from '../clients/feelings.ts';
import type { WroteToo } from '../clients/touchpoints.ts';
import type { EndingEntry, How } from '../ledgers/ending.ts';
import type { FactEntry } from '../ledgers/fact.ts';
import type { Reading } from '../mail/reading.ts';

/** P, D6: what is known of the person, and how things stand between the two. */
export interface PeopleNow {
  /** The last first; the folded ones among them. */
  readonly facts: readonly FactEntry[];
  readonly ending: {
    /** How the last moment ended of which the user said so. */
    readonly last: EndingEntry | null;
    /** P4: sore, and its repair not recorded; the oldest first. */
    readonly sore: readonly EndingEntry[];
    /** The client's newest mail on the page; null where it shows none. */
    readonly here: EndingHere | null;
    /** Sore moments that this mail makes seem repaired, with the words that do. */
    readonly seemRepaired: readonly { readonly id: string; readonly quote: string }[];
  };
  /** Of the client's newest mail; null where there is none, or it was not read. */
  readonly mood: Reading['mood'] | null;
  /** P3: how the user wants this client to feel. */
  readonly feelAs: Feeling | null;
  /** P2: what somebody else of ours wrote to their house in the last 7 days. */
  readonly wroteToo: WroteToo | null;
}

/** P1: how the open mail ended. `origin` names it in the call that says so. */
export interface EndingHere {
  readonly origin: string;
  /** What the user said. */
  readonly set: EndingEntry | null;
  /** What the reader makes of it; null for what it does not read. */
  readonly proposed: How | null;
}
