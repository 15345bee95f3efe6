import type { HandedName, Handover } from '../../ledgers/handover/handover.ts';

/** D3: clients for the colleague who meets them next, and what a colleague handed over. */
export interface HandoverCalls {
  /**
   * What may leave about these clients. Fails with `too-long` where it is more than one file may hold.
   * @see MOST_CLIENTS, MOST_ENTRIES
   */
  'handover.gather'(args: { persons: readonly string[] }): Handover;
  /** The user's own mailboxes, as far as they are known; the one used last first. */
  'handover.mailboxes'(args: Record<string, never>): string[];
  /**
   * What taking it over would change; nothing is written. `handover` is of any shape: it comes from a file. Fails with
   * `bad-arguments` where it is none, and with `too-long` where it holds more than one file may.
   */
  'handover.preview'(args: { account: string; handover: unknown }): HandoverPreview;
  /**
   * Takes it over, all of it or nothing. What is new comes in; what differs changes only as `choices` say, and only
   * while what is here is still what the user saw.
   * @param args.event the name of this act, made by the caller: a second call of the same name does nothing
   */
  'handover.take'(args: {
    event: string;
    account: string;
    handover: unknown;
    choices: HandoverChoices;
  }): TakenOver;
  /** Takes it back, all of it. Fails with `changed-since` where something of it was changed since: nothing is done then. */
  'handover.undo'(args: { event: string }): null;
}

export interface HandoverPreview {
  readonly from: string;
  /** Unix ms. */
  readonly madeAt: number;
  readonly clients: readonly PreviewedClient[];
  /** Entries and clients that are not what they should be, and stay out. */
  readonly refused: number;
}

/** What taking over would do with one client. */
export interface PreviewedClient {
  /** By it the client is named in the choices. */
  readonly address: string;
  /** As the colleague calls them. */
  readonly name: string;
  /** As they are called here; null where nobody knows them yet. */
  readonly here: string | null;
  /** Addresses that are not known to be theirs here. Of a client who is new they come in with them. */
  readonly addresses: readonly string[];
  readonly last: { readonly at: number; readonly by: 'us' | 'client' | 'both'; readonly line: string } | null;
  readonly fresh: readonly Told[];
  /** How many entries are here already, just so. */
  readonly same: number;
  readonly conflicts: readonly Conflict[];
}

/** One entry, to be told by the rule of its ledger. */
export interface Told {
  readonly ledger: HandedName;
  readonly name: string;
  readonly what: object;
}

/** An entry that is here in another version. */
export interface Conflict {
  readonly ledger: HandedName;
  readonly name: string;
  readonly mine: object;
  readonly theirs: object;
  /** There can be both. */
  readonly both: boolean;
  /** Unix ms of the last change of the one that is here. */
  readonly seen: number;
}

/** How a difference is settled; what is not named stays as it is here. */
export interface HandoverChoices {
  readonly entries: readonly {
    readonly ledger: HandedName;
    readonly name: string;
    readonly take: 'theirs' | 'both';
    readonly seen: number;
  }[];
  /** Clients (by the address of the preview) whose further addresses are taken as theirs. */
  readonly addresses: readonly string[];
}

/** What became of it. */
export interface TakenOver {
  readonly clients: number;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Differences that were left as they are here. */
  readonly left: number;
  readonly refused: number;
}
