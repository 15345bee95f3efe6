import type { PageRecord } from '../../clients/page-record.ts';
import { few } from './few.ts';
import type { Looked } from './look.ts';
import { kindOf, routeOf } from './route.ts';
import { ownText } from './titles.ts';

const COMPANY = /account|compan|organi[sz]ation|firm|societe|empresa|\borg/i;

/** The number to call, where the record shows just one. */
export function phoneIn({ root, pathOf }: Looked): PageRecord['fields'] {
  const numbers = new Set(
    few(root, 'a[href^="tel:" i]', 20)
      .filter((link) => pathOf(link)?.some(({ chrome, feed, staff }) => chrome || feed || staff) === false)
      .map((link) => ownText(link)),
  );
  const [value] = numbers;
  return value && numbers.size === 1 ? [{ field: 'phone', value }] : [];
}

/** The company a record belongs to: what the first link to a company's record says. */
export function companyIn({ root, pathOf }: Looked, location: Location): string | null {
  for (const link of few(root, 'a[href]', 300)) {
    const href = link.getAttribute('href') ?? '';
    if (!COMPANY.test(href)) continue;
    const url = URL.parse(href, location.href);
    const { page, kind } = url ? routeOf(url) : { page: 'unknown', kind: 'other' };
    const name = ownText(link);
    if (page !== 'record' || kind !== 'company' || !isCompanyName(name)) continue;
    if (pathOf(link)?.some(({ chrome, feed }) => chrome || feed) === false) return name;
  }
  return null;
}

/** Two letters at least, and no word for what it is: `Account` is a tab. */
function isCompanyName(name: string): boolean {
  return /\p{L}\P{L}*\p{L}/u.test(name) && kindOf(name) === null;
}
