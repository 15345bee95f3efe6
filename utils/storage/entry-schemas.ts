import { check, minLength, nullable, picklist, pipe, strictObject, string } from 'valibot';
import { isDay, LONGEST_QUOTE, LONGEST_TEXT, SOURCES } from '../ledgers/entry.ts';
import { account, dated, email, id, key, text, time, url } from './row-schemas.ts';

/* What the entries of all ledgers have in common, as an import file must hold it. */

export const day = pipe(string(), check(isDay));
export const words = pipe(text(LONGEST_TEXT), minLength(1));
export const evidence = strictObject({
  quote: text(LONGEST_QUOTE),
  by: nullable(email),
  at: nullable(time),
  thread: nullable(strictObject({ id: nullable(text(500)), subject: text(2_000), url })),
});
export const entry = {
  id,
  account,
  person: id,
  origin: key,
  day,
  ...dated,
  source: picklist(SOURCES),
};
