import { array, type GenericSchema, maxLength, minLength, picklist, pipe, strictObject } from 'valibot';
import { RECORD_FIELDS, RECORD_KINDS } from '../clients/page-record.ts';
import { SITES } from '../clients/page-view.ts';
import type { RecordLink } from '../clients/record-link.ts';
import { account, dated, id, text, time, url } from './row-schemas.ts';

export const recordSchema: GenericSchema<unknown, RecordLink> = strictObject({
  id,
  account,
  person: id,
  key: pipe(text(500), minLength(1)),
  site: picklist(SITES),
  kind: picklist(RECORD_KINDS),
  name: text(500),
  url,
  fields: pipe(
    array(strictObject({ field: picklist(RECORD_FIELDS), value: text(500) })),
    maxLength(RECORD_FIELDS.length),
  ),
  readAt: time,
  ...dated,
  source: picklist(['page', 'chosen', 'imported']),
});
