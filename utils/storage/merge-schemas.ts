import {
  array,
  check,
  type GenericSchema,
  maxLength,
  minLength,
  nullable,
  picklist,
  pipe,
  record,
  regex,
  strictObject,
  transform,
} from 'valibot';
import { cleanName, nameKey } from '../clients/clean-name.ts';
import { type Merge, MOVED_TABLES } from './merge-persons.ts';
import type { ApartRow, NameRow } from './meta-tables.ts';
import { uncounted } from './persons.ts';
import { account, email, id, momentSchema, personSchema, text, time } from './row-schemas.ts';

/** What the longest history of one client holds by far, in each table. */
const ids = pipe(array(id), maxLength(50_000));

const merge = strictObject({
  id,
  at: time,
  into: id,
  gone: personSchema,
  addresses: pipe(array(email), minLength(1), maxLength(100)),
  moved: record(picklist(MOVED_TABLES), ids),
  aside: pipe(array(momentSchema), maxLength(10_000)),
  undoneAt: nullable(time),
});

/** Taking a merge back writes its own client and its copies of moments, so they must be of one client and mailbox. */
export const mergeSchema: GenericSchema<unknown, Merge> = pipe(
  merge,
  check(({ into, gone }) => into !== gone.id),
  check(({ gone, aside }) =>
    aside.every(({ person, account }) => person === gone.id && account === gone.account),
  ),
  transform(({ gone, ...row }) => ({
    ...row,
    gone: { ...gone, nameKey: nameKey(gone.name), ...uncounted() },
  })),
);

/** An id of ours, as it stands in the key of a pair. */
const plainId = pipe(id, regex(/^\S+$/));

export const apartSchema: GenericSchema<unknown, ApartRow> = pipe(
  strictObject({ id: pipe(text(210), minLength(1)), one: plainId, other: plainId }),
  check(({ one, other }) => one !== other),
);

export const nameSchema: GenericSchema<unknown, NameRow> = strictObject({
  id: pipe(text(410), minLength(1)),
  account,
  name: pipe(
    text(500),
    minLength(1),
    check((name) => cleanName(name) === name),
  ),
  email,
});
