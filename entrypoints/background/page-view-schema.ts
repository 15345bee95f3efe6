import {
  array,
  check,
  integer,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  optional,
  picklist,
  pipe,
  rawTransform,
  regex,
  strictObject,
  string,
} from 'valibot';
import type { Address } from '../../utils/clients/address.ts';
import { normaliseEmail } from '../../utils/clients/normalise-email.ts';
import { PAGE_FAULTS } from '../../utils/clients/page-health.ts';
import { LIST_LINES, RECORD_FIELDS, RECORD_KINDS } from '../../utils/clients/page-record.ts';
import { PLACES, SITES } from '../../utils/clients/page-view.ts';
import { LONGEST_QUOTE } from '../../utils/ledgers/entry.ts';

/** Text of at most so many characters. A page is a stranger: nothing it sends is without bounds. */
export const text = (most: number) => pipe(string(), maxLength(most));
/** Unix ms from 1970 to 2100. */
export const time = pipe(number(), minValue(0), maxValue(4_102_444_800_000));
/** The number of a tab as the browser counts. */
export const tabId = pipe(number(), integer(), minValue(0), maxValue(2 ** 31));
/** An address that a browser opens as a page. */
export const webAddress = pipe(string(), maxLength(4_000), regex(/^https?:\/\//));

/** An address as a page shows it: the name verbatim, the address in its one spelling. */
export const address = pipe(
  strictObject({ name: nullable(text(500)), email: text(400) }),
  rawTransform<{ name: string | null; email: string }, Address>(({ dataset, addIssue, NEVER }) => {
    const email = normaliseEmail(dataset.value.email);
    if (email !== null) return { name: dataset.value.name, email };
    addIssue({ message: 'no mail address' });
    return NEVER;
  }),
);

/** People whom a page gives no address of. */
const names = pipe(array(text(500)), maxLength(50));

const message = strictObject({
  id: nullable(text(500)),
  from: nullable(address),
  to: pipe(array(address), maxLength(50)),
  moreRecipients: pipe(number(), integer(), minValue(0), maxValue(100_000)),
  at: nullable(time),
  state: picklist(['open', 'collapsed', 'hidden']),
  text: text(100_000),
  named: optional(strictObject({ from: nullable(text(500)), to: names })),
});

const compose = strictObject({
  id: text(500),
  format: picklist(['rich', 'plain']),
  recipients: pipe(array(address), maxLength(500)),
  named: optional(names),
  draft: text(20_000),
});

/** A mail address in its one spelling. */
export const email = pipe(
  text(400),
  check((value) => normaliseEmail(value) === value),
);
const recordPerson = strictObject({
  name: nullable(text(500)),
  emails: pipe(array(email), maxLength(10)),
});
const record = strictObject({
  kind: picklist(RECORD_KINDS),
  id: nullable(text(200)),
  url: webAddress,
  name: text(500),
  people: pipe(array(recordPerson), maxLength(50)),
  company: nullable(strictObject({ name: text(500), domain: nullable(text(253)) })),
  fields: pipe(
    array(strictObject({ field: picklist(RECORD_FIELDS), value: text(500) })),
    maxLength(RECORD_FIELDS.length),
  ),
  certainty: picklist(['sure', 'likely', 'unsure']),
  line: optional(picklist(LIST_LINES)),
  signedIn: optional(pipe(array(text(400)), maxLength(10))),
});

/** The run-time check of `PageView`. */
export const pageView = strictObject({
  site: picklist(SITES),
  variant: text(100),
  account: nullable(text(400)),
  place: picklist(PLACES),
  theme: picklist(['light', 'dark']),
  thread: nullable(strictObject({ id: nullable(text(500)), subject: text(2_000), url: webAddress })),
  messages: pipe(array(message), maxLength(2_000)),
  compose: nullable(compose),
  record: nullable(record),
  sentAt: optional(time),
  fault: optional(picklist(PAGE_FAULTS)),
});

/** The run-time check of `SelectedWords`, or null where nothing is selected. */
export const selectedWords = nullable(
  strictObject({
    text: pipe(string(), minLength(1), maxLength(LONGEST_QUOTE + 1)),
    message: nullable(text(500)),
  }),
);
