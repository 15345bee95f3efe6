import type { DataTable } from '../../utils/messaging/calls/data.ts';
import type { MessageKey } from '../text/text.ts';

/** What each table is called where people read it. */
export const TABLE_WORDS: Readonly<Record<DataTable, MessageKey>> = {
  persons: 'table_persons',
  moments: 'table_moments',
  notes: 'table_notes',
  asks: 'table_asks',
  nudges: 'table_nudges',
  forces: 'table_forces',
  records: 'table_records',
  promises: 'table_promises',
  wishes: 'table_wishes',
  facts: 'table_facts',
  endings: 'table_endings',
  deliveries: 'table_deliveries',
  praise: 'table_praise',
  extras: 'table_extras',
  occasions: 'table_occasions',
  cares: 'table_cares',
  merges: 'table_merges',
  apart: 'table_apart',
  names: 'table_names',
  taught: 'table_taught',
  settings: 'table_settings',
};
