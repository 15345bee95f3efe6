import {
  array,
  integer,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  rawTransform,
  regex,
  strictObject,
  string,
} from 'valibot';
import type { Address } from '../../utils/clients/address.ts';
import { normaliseEmail } from '../../utils/clients/normalise-email.ts';
import { SITES } from '../../utils/clients/page-view.ts';
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

const message = strictObject({
  id: nullable(text(500)),
  from: nullable(address),
  to: pipe(array(address), maxLength(50)),
  moreRecipients: pipe(number(), integer(), minValue(0), maxValue(100_000)),
  at: nullable(time),
  state: picklist(['open', 'collapsed', 'hidden']),
  text: text(100_000),
});

const compose = strictObject({
  id: text(500),
  format: picklist(['rich', 'plain']),
  recipients: pipe(array(address), maxLength(500)),
  draft: text(20_000),
});

/** The run-time check of `PageView`. */
export const pageView = strictObject({
  site: picklist(SITES),
  variant: text(100),
  account: nullable(text(400)),
  place: picklist(['thread', 'preview', 'pop-out', 'compose']),
  theme: picklist(['light', 'dark']),
  thread: nullable(strictObject({ id: nullable(text(500)), subject: text(2_000), url: webAddress })),
  messages: pipe(array(message), maxLength(2_000)),
  compose: nullable(compose),
});

/** The run-time check of `SelectedWords`, or null where nothing is selected. */
export const selectedWords = nullable(
  strictObject({
    text: pipe(string(), minLength(1), maxLength(LONGEST_QUOTE)),
    message: nullable(text(500)),
  }),
);
