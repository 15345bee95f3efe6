import type { PageRecord } from '../../clients/page-record.ts';
import type { AnyRead } from './reader.ts';

/** The month in which the general signs were last weighed. */
const VARIANT = 'any-2026-11';

/** A view of an unknown page, without its colours. */
export function anyView(record: PageRecord | null, account: string | null): NonNullable<AnyRead['view']> {
  return {
    site: 'any',
    variant: VARIANT,
    account,
    place: 'record',
    thread: null,
    messages: [],
    compose: null,
    record,
  };
}
