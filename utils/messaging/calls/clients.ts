import type { Address } from '../../clients/address.ts';
import type { Moment, Person } from '../../clients/person.ts';
import type { SameReason } from '../../clients/same-person.ts';
import type { Now } from '../now.ts';

/** Who the open page is about, who the clients are, and what has passed with each. */
export interface ClientCalls {
  /** Everything the sidebar's first view needs, in one answer. */
  'now.get'(args: { tab?: number | undefined }): Now;
  /** The user says who this page is about. */
  'client.choose'(args: { tab?: number | undefined; address: Address }): null;
  /** Every client, newest contact first, for the home page; `search` looks in names and addresses. */
  'client.list'(args: { search: string; limit: number }): ClientRow[];
  'client.rename'(args: { person: string; name: string }): null;
  /** An address that is theirs too. */
  'client.addAddress'(args: { person: string; email: string }): null;
  'client.dropAddress'(args: { person: string; email: string }): null;
  /** Two clients are one human being; `persons.split` takes it back. */
  'persons.merge'(args: { into: string; gone: string }): { merge: string };
  'persons.split'(args: { merge: string }): null;
  /** Who was joined to a client and can be parted again, the last first. */
  'persons.joined'(args: { person: string }): JoinedClient[];
  /** They are not the same, and are not asked about again; or, with `are` false, perhaps they are. */
  'persons.apart'(args: { one: string; other: string; are: boolean }): null;

  /** X1: whose address stands behind a name that a mailbox shows alone; it counts from then on. */
  'names.keep'(args: { name: KnownName }): null;
  'names.forget'(args: { account: string; name: string }): null;
  /** The names that stand for a client's addresses, or, with null, for anybody's. */
  'names.list'(args: { person: string | null }): KnownName[];

  'timeline.get'(args: {
    person: string;
    direction: 'all' | 'from-client' | 'from-us';
    before: number | null;
    limit: number;
  }): Moment[];
}

/** A name that a mailbox shows alone, and the address the user has said for it. */
export interface KnownName {
  readonly account: string;
  readonly name: string;
  readonly email: string;
}

export interface ClientRow {
  readonly person: Person;
  readonly lastAt: number | null;
  readonly line: string | null;
}

/** A client who became one with another. */
export interface JoinedClient {
  readonly merge: string;
  /** As it was: it comes back under this id. */
  readonly person: string;
  readonly name: string;
  readonly address: string;
  /** Unix ms. */
  readonly at: number;
}

/** Another client who may be the same human being. */
export interface SameAs {
  readonly person: string;
  readonly name: string;
  readonly address: string;
  readonly reason: SameReason;
}
