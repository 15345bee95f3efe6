import { outlineOf } from '../../dom/outline/outline.ts';
import { findAdapter } from '../find-adapter.ts';
import { VARIANTS as GMAIL } from '../gmail/selectors.ts';
import { VARIANTS as OUTLOOK } from '../outlook/selectors.ts';
import type { PageCheck } from '../page-check.ts';
import { RECORD_SITES } from '../record-sites.ts';
import { VARIANTS as ROUNDCUBE } from '../roundcube/selectors.ts';
import type { SiteAdapter } from '../site-adapter.ts';
import { type PageReport, REPORT_FORM } from './page-report.ts';

/** The mail itself, which came from somebody else. */
const MAIL_BODIES = [...GMAIL, ...OUTLOOK, ...ROUNDCUBE].map(({ selectors }) => selectors.body);

/** Makes a report of a page, as text that one can read. */
export function reportOf(
  document: Document,
  location: Location,
  adapters: readonly SiteAdapter[],
  today: Date,
): string {
  const adapter = findAdapter(adapters, document, location);
  const check = adapter?.check?.(document, location) ?? null;
  const { variant = null, place = null, fault = null, found = {} } = check?.health ?? {};
  const report: PageReport = {
    form: REPORT_FORM,
    site: adapter?.id ?? 'any',
    place,
    variant,
    fault,
    day: today.toISOString().slice(0, 10),
    found,
    page: outlineOf(document, {
      marks: marksOf(check),
      closed: [...new Set(MAIL_BODIES)].join(', '),
      known: ownWords(),
    }),
  };
  return JSON.stringify(report, null, 1);
}

/** Which elements our selectors have found, by their names. */
function marksOf(check: PageCheck | null): ReadonlyMap<Element, readonly string[]> {
  const marks = new Map<Element, string[]>();
  for (const [name, elements] of Object.entries(check?.parts ?? {})) {
    for (const element of elements) marks.set(element, [...(marks.get(element) ?? []), name]);
  }
  return marks;
}

/** The words of our own selectors: names that the pages' makers gave, and that we have published. */
function ownWords(): Set<string> {
  const selectors = JSON.stringify([GMAIL, OUTLOOK, ROUNDCUBE, RECORD_SITES]);
  const words = selectors.match(/[a-z][a-z0-9]*/gi) ?? [];
  const humps = words.flatMap((word) => word.split(/(?<=[a-z])(?=[A-Z])/));
  return new Set([...words, ...humps].map((word) => word.toLowerCase()));
}
