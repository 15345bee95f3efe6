import type { PageRecord } from './page-record.ts';
import type { SiteId } from './page-view.ts';

/** X2: which client a record of a CRM is about, and what the record showed when it was last open. */
export interface RecordLink {
  readonly id: string;
  readonly account: string;
  readonly person: string;
  /** What makes it this record and no other; see `recordKey`. */
  readonly key: string;
  readonly site: SiteId;
  readonly kind: PageRecord['kind'];
  readonly name: string;
  readonly url: string;
  readonly fields: PageRecord['fields'];
  /** Unix ms at which the fields stood like this. */
  readonly readAt: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** `chosen`: the user said so. */
  readonly source: 'page' | 'chosen' | 'imported';
}

/**
 * The same record under every view of it: the host, what it is, and its own id or the path of its address. A line that
 * names no record is told by whom it shows, for its address is that of the whole list.
 */
export function recordKey({ kind, id, url, line, people = [] }: KeyedRecord): string {
  const { host, pathname, hash } = new URL(url);
  const own =
    line === 'unlinked'
      ? people.flatMap(({ emails }) => emails).join(' ')
      : (id ?? `${pathname}${hash.split('?')[0] ?? ''}`);
  return `${host} ${kind} ${own}`.slice(0, 500);
}

type KeyedRecord = Pick<PageRecord, 'kind' | 'id' | 'url' | 'line'> & Partial<Pick<PageRecord, 'people'>>;
