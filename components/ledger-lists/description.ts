import type { ComponentType } from 'preact';
import type { Evidence } from '../../utils/ledgers/entry.ts';
import type { LedgerName, Ledgers } from '../../utils/ledgers/ledgers.ts';
import type { Changed, LedgerQuery, LedgerRow } from '../../utils/messaging/calls/ledgers.ts';
import type { FromOurPages } from '../../utils/messaging/protocol.ts';
import type { MessageKey, Text } from '../text/text.ts';

/*
 * Everything a page needs to show one ledger: another ledger comes in by a description of its own and a line in
 * `descriptions.ts`.
 */

type Calls = { [Name in keyof FromOurPages]: ReturnType<FromOurPages[Name]> };
type ChangeName = { [Name in keyof Calls]: Calls[Name] extends Changed ? Name : never }[keyof Calls];

/** A call that changes a ledger, not made yet. */
export type ChangeCall = {
  [Name in ChangeName]: { readonly call: Name; readonly args: Parameters<FromOurPages[Name]>[0] };
}[ChangeName];

/** With what a row says things. */
export interface RowWords {
  readonly t: Text;
  /** Unix ms. */
  readonly now: number;
  /** BCP 47 */
  readonly locale: string;
}

export type Tone = 'sore' | 'due' | 'kept' | '';

/** A short text with its colour. */
export interface Mark {
  readonly text: string;
  readonly tone: Tone;
}

export interface LedgerFilter<Name extends LedgerName> {
  readonly name: string;
  readonly words: MessageKey;
  readonly states: readonly Ledgers[Name]['state'][];
  /** Only what should have been by yesterday. */
  readonly overdue?: boolean;
  /** What is said where nothing is under it: what would stand here, and how it gets here. */
  readonly none: MessageKey;
}

/** One thing that can be done with an entry by its key, and with many of them by the same key as a capital. */
export interface ChangeAction<Name extends LedgerName> {
  readonly key: string;
  readonly words: MessageKey;
  /** In which states it is offered. */
  readonly from: readonly Ledgers[Name]['state'][];
  readonly change: (ids: readonly string[]) => ChangeCall;
  /** What the notice says: of one, and of `$1`. */
  readonly done: MessageKey;
  readonly doneMany: MessageKey;
}

/** What is asked before one entry can be changed. */
export interface FormAction<Name extends LedgerName> {
  readonly key: string;
  readonly words: MessageKey;
  readonly from: readonly Ledgers[Name]['state'][];
  readonly Form: ComponentType<RowFormProps<Name>>;
}

export interface RowFormProps<Name extends LedgerName> {
  readonly row: LedgerRow<Name>;
  /** Makes the change; tells whether it went through, so that a form stays until it did. */
  readonly onChange: (change: ChangeCall, done: MessageKey) => Promise<boolean>;
  readonly onClose: () => void;
}

export type EntryAction<Name extends LedgerName> = ChangeAction<Name> | FormAction<Name>;

export interface LedgerDescription<Name extends LedgerName> {
  readonly ledger: Name;
  readonly title: MessageKey;
  /** What one entry is called. */
  readonly item: MessageKey;
  readonly search: MessageKey;
  /** The first is what the page opens with. */
  readonly filters: readonly [LedgerFilter<Name>, ...LedgerFilter<Name>[]];
  /** Whether its entries are of one side or the other. */
  readonly hasSides: boolean;
  /** The first is what the page opens with. */
  readonly sorts: readonly [LedgerSort, ...LedgerSort[]];
  /** The words of an entry, and what they rest on. */
  readonly wordsOf: (row: LedgerRow<Name>) => {
    readonly text: string;
    readonly evidence: Evidence | null;
    readonly createdAt: number;
  };
  /** How it stands, as chips. */
  readonly marks: (row: LedgerRow<Name>, words: RowWords) => readonly Mark[];
  /** The day it turns on; null where that says nothing. */
  readonly when: (row: LedgerRow<Name>, words: RowWords) => Mark | null;
  /** What came of it, a line each. */
  readonly lines: (
    row: LedgerRow<Name>,
    words: RowWords,
  ) => readonly (readonly [label: string, text: string])[];
  /** In the order of their buttons; `o` opens the mail and is not among them. */
  readonly actions: readonly EntryAction<Name>[];
}

/** An order with its words. */
export type LedgerSort = readonly [sort: LedgerQuery<LedgerName>['sort'], words: MessageKey];

/** Whether it is done at once, without asking for more. */
export function isChange<Name extends LedgerName>(action: EntryAction<Name>): action is ChangeAction<Name> {
  return 'change' in action;
}
