import type { Address } from '../clients/address.ts';
import type { NoClient } from '../clients/client-of-view.ts';
import type { PageRecord } from '../clients/page-record.ts';
import type { PageView } from '../clients/page-view.ts';
import type { Moment, Person } from '../clients/person.ts';
import type { RecordLink } from '../clients/record-link.ts';
import type { AskRecord } from '../judgement/ask-record.ts';
import type { Awaited } from '../judgement/ask-state.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { SeenBefore } from '../judgement/seen-before.ts';
import type { Attention } from '../ledgers/attention.ts';
import type { DeliveryEntry } from '../ledgers/delivery.ts';
import type { Layer } from '../ledgers/layers/layer.ts';
import type { Suppression } from '../ledgers/layers/suppression.ts';
import type { PromiseEntry } from '../ledgers/promise.ts';
import type { Win } from '../ledgers/wins/win.ts';
import type { WishEntry } from '../ledgers/wish.ts';
import type { Rewording } from '../models/rewording.ts';
import type { Nudge } from '../nudges/nudge.ts';
import type { SameAs } from './calls/clients.ts';
import type { LayerWording } from './calls/layers.ts';
import type { ExtrasNow, OccasionNow } from './extras-now.ts';
import type { IdleNow } from './idle-now.ts';
import type { PeopleNow } from './people-now.ts';

/** What the sidebar shows of the tab it belongs to. */
export type Now =
  | IdleNow
  /** The page's host is not enabled, or no adapter knows it. `origin` is null where the browser does not tell. */
  | { readonly state: 'elsewhere'; readonly origin: string | null; readonly enabled: boolean }
  /** A mail is open and Ovation does not know whose: the user may say it. `candidates` are addresses on the page. */
  | {
      readonly state: 'unknown';
      readonly theme: 'light' | 'dark';
      readonly why: UnknownReason;
      readonly candidates: readonly Address[];
      /** Which page it is, where `why` is that it looks different, or gives a name alone, and on a site of no adapter. */
      readonly page?: Pick<PageView, 'site' | 'place'>;
      /** Whose address is asked for, where `why` is that the page gives a name alone. */
      readonly named?: NameAlone;
    }
  | ({ readonly state: 'client'; readonly theme: 'light' | 'dark' } & ClientNow);

export type UnknownReason =
  | NoClient
  /** X1: the page names them and keeps their address to itself. */
  | 'name-only'
  /** X2: the page is not built as it was. */
  | 'looks-different';

/** Somebody whom a mailbox shows by name alone, until the user has said their address once. */
export interface NameAlone {
  readonly account: string;
  readonly name: string;
  /** Clients of the mailbox who bear this name, for the user to choose from. */
  readonly known: readonly Address[];
}

export interface ClientNow {
  readonly person: Person;
  /** The address this page is about; always shown. */
  readonly address: string;
  /** What the company is called, null for free mail. A name, not an identity: the address stands beside it. */
  readonly company: string | null;
  readonly warnings: readonly AddressWarning[];
  /** The last moment before what is open, or null at a first contact. */
  readonly lastMoment: Moment | null;
  /** Whole days since both had written: since the earlier of the last message in each direction; null while only one side ever wrote. */
  readonly daysSinceTwoWay: number | null;
  readonly counts: { readonly moments: number; readonly notes: number; readonly nudges: number };
  /** Others of the thread one may switch to. */
  readonly others: readonly Address[];
  /** C5: somebody reads along who is neither ours nor theirs: the name, else the address; null where nobody does. */
  readonly thirdParty: string | null;
  readonly thread: { readonly id: string | null; readonly subject: string; readonly url: string } | null;
  /** The newest message from the client, judged; null where the page shows no text of theirs. */
  readonly judgement: Judgement | null;
  /** Other wordings of its questions, from a model on this computer; empty unless the user switched one on. */
  readonly otherwise: readonly Rewording[];
  readonly forced: 'on' | 'off' | null;
  readonly ask: AskRecord | null;
  /** S5: an earlier ask whose answer may have come with this mail. */
  readonly awaited: Awaited | null;
  /** S5: the user's own record of an earlier ask like this one. */
  readonly seen: SeenNow | null;
  readonly compose: { readonly format: 'rich' | 'plain' } | null;
  /** X5: our newest mail asks something; null where it does not, or somebody waits for the answer already. */
  readonly offer: ReplyOffer | null;
  /** X2: the record of a CRM that is open; null in a mailbox. */
  readonly record: PageRecord | null;
  /** X2: an address that their record gives and that was not known of them. */
  readonly newAddress: string | null;
  /** X6: another client who may be the same human being. */
  readonly sameAs: SameAs | null;
  /** X2: the client's records, the one read last first. */
  readonly records: readonly RecordLink[];
  /** Due or overdue nudges for this person come first on the sidebar. */
  readonly due: readonly Nudge[];
  readonly ledgers: LedgersNow;
}

/** X5: "remind me if no answer". */
export interface ReplyOffer {
  /** Ours, as we asked it. */
  readonly question: string;
  /** Unix ms at which silence has lasted long enough. */
  readonly dueAt: number;
}

/** What of a client's ledgers concerns the mail that is open. */
export interface LedgersNow {
  readonly promises: {
    /** What is due first in front. */
    readonly open: readonly PromiseEntry[];
    /** Read in the open mail, neither kept nor refused yet. */
    readonly proposed: readonly ProposedPromise[];
    /** Open promises that the open mail shows to be kept, with the words that show it. */
    readonly shownKept: readonly { readonly id: string; readonly quote: string }[];
  };
  readonly wishes: { readonly open: readonly WishEntry[]; readonly proposed: readonly ProposedWish[] };
  readonly people: PeopleNow;
  readonly layers: LayersNow;
  readonly extras: ExtrasNow;
  /** S6: a win that the open mail tells of; null where it tells none that is not answered to yet. */
  readonly win: WinNow | null;
  /** C7: days of theirs that are near, the soonest first. */
  readonly occasions: readonly OccasionNow[];
  /** What asks for attention, the most pressing first. */
  readonly attention: readonly Attention[];
}

/** D7: a promise as it was read. `origin` names it in the calls that confirm or refuse it. */
export interface ProposedPromise {
  readonly origin: string;
  readonly by: 'us' | 'client';
  /** Verbatim. */
  readonly text: string;
  /** ISO date, or `NO_DAY`. */
  readonly day: string;
}

/** D1: a wish as it was read. */
export interface ProposedWish {
  readonly origin: string;
  /** Verbatim. */
  readonly text: string;
}

/** K5: praise as it was read. */
export interface ProposedPraise {
  readonly origin: string;
  /** Verbatim. */
  readonly text: string;
}

/** S6: a win as it was read. `origin` names it in the call that answers to it. */
export interface WinNow extends Win {
  readonly origin: string;
}

/** K: service after the sale, as far as it concerns the mail that is open. */
export interface LayersNow {
  /** What is due, the earliest first, whether or not something holds it back. */
  readonly due: readonly LayerOf[];
  /** Touches that this client has answered and we have not yet, the oldest answer first. */
  readonly replies: readonly LayerOf[];
  /** K3: why nothing further is sent now, or null. */
  readonly suppressed: Suppression | null;
  /** What drafts are worded from; null where nothing is due. */
  readonly wording: LayerWording | null;
  /** K5: read in the open mail, neither kept nor refused yet. */
  readonly praise: readonly ProposedPraise[];
}

/** K2: one layer with its delivery. */
export interface LayerOf {
  readonly delivery: DeliveryEntry;
  readonly layer: Layer;
}

/** What was seen before, with the name of the client it was seen with. */
export interface SeenNow extends SeenBefore {
  readonly personName: string;
}

/** Why an address deserves a second look. */
export const ADDRESS_WARNINGS = [
  'name-holds-other-address',
  'mixed-script-domain',
  'hidden-characters',
  'known-name-new-address',
] as const;
export type AddressWarning = (typeof ADDRESS_WARNINGS)[number];
