import type { Address } from '../../clients/address.ts';
import type { Moment, Person } from '../../clients/person.ts';
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

  'timeline.get'(args: {
    person: string;
    direction: 'all' | 'from-client' | 'from-us';
    before: number | null;
    limit: number;
  }): Moment[];
}

export interface ClientRow {
  readonly person: Person;
  readonly lastAt: number | null;
  readonly line: string | null;
}
