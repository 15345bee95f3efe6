import type { PagePerson, PageRecord } from '../../clients/page-record.ts';
import { ALIKE, alike } from '../../clients/resembles.ts';
import { isName } from './beside.ts';
import type { Route } from './route.ts';
import type { Title } from './titles.ts';
import type { Candidate, Sign } from './weigh.ts';

/** A person stands out from here on, where the page's address names a record; elsewhere only with a surer sign too. */
const LIKELY = 5;
const LIKELY_ELSEWHERE = 7;
/** As far behind nobody competes any more. */
const AHEAD = 3;
/** From here on somebody is offered. */
const OFFERED = 3;
const HIGHEST_TITLE = 4;
const MOST_OFFERED = 20;

/** What is said of the people of a page. */
export type Decided = Pick<PageRecord, 'people' | 'certainty'>;

/**
 * Whom a page is about: one person where one stands out, else those who compete, the likeliest first, for the user to
 * choose from; null where nobody is. It never guesses: the wrong client is worse than none.
 * @param candidates the likeliest first
 * @param busy the page says that it is still being drawn
 */
export function decide(
  candidates: readonly Candidate[],
  route: Route,
  title: Title | null,
  busy: boolean,
): Decided | null {
  const [top, ...others] = candidates;
  const rivals = others.filter(
    (one) => top && one.points > top.points - AHEAD && !isSamePerson(top, one, title),
  );
  if (top && rivals.length === 0 && isLikely(top, route, title, busy)) {
    const same = [top, ...others.filter((one) => isSamePerson(top, one, title))].sort(inOrder);
    const emails = same.map(({ email }) => email).slice(0, 10);
    return { people: [{ name: nameOf(top, route, title), emails }], certainty: 'likely' };
  }
  if (busy || route.page === 'list') return null;
  const least = route.page === 'record' ? OFFERED : OFFERED + 1;
  const offered = candidates
    .filter(({ points, signs }) => points >= least && !signs.some(isRefused))
    .map(personOf);
  if (isPersonRecord(route) && title && title.rank >= 2 && isName(title.text))
    return byName(title, candidates, offered);
  return offered.length > 0 ? { people: offered.slice(0, MOST_OFFERED), certainty: 'unsure' } : null;
}

function isLikely(
  { points, signs }: Candidate,
  { page }: Route,
  title: Title | null,
  busy: boolean,
): boolean {
  if (!title) return signs.includes('data') && points >= LIKELY;
  const sure = signs.some((sign) => sign === 'full' || sign === 'one' || sign === 'data');
  if (signs.some(isRefused) || signs.includes('role') || ((busy || page !== 'record') && !sure)) return false;
  // Where the address tells of many, only the highest title can speak of one.
  if (page === 'list' && (title?.rank ?? 0) < HIGHEST_TITLE) return false;
  return points >= (page === 'record' ? LIKELY : LIKELY_ELSEWHERE);
}

/** An address that is only typed may be cut short, or not saved yet. */
function inOrder(one: Candidate, other: Candidate): number {
  return Number(one.typed) - Number(other.typed) || one.at - other.at;
}

/** Signs that nobody is read with, however much else speaks for them. */
function isRefused(sign: Sign): boolean {
  return sign === 'staff' || sign === 'feed' || sign === 'prose' || sign === 'other';
}

/** Two addresses that both spell the name above them, in places that speak against neither. */
function isSamePerson(top: Candidate, other: Candidate, title: Title | null): boolean {
  if (!title || other.signs.some(isRefused)) return false;
  return [top, other].every(({ email }) => alike(title.text, email) >= ALIKE.one);
}

function isPersonRecord({ page, kind }: Route): boolean {
  return page === 'record' && (kind === 'contact' || kind === 'lead');
}

function nameOf({ email, name }: Candidate, route: Route, title: Title | null): string | null {
  const own =
    title && (alike(title.text, email) > ALIKE.not || (isPersonRecord(route) && isName(title.text)));
  return own ? title.text : name;
}

function personOf({ name, email }: Candidate): PagePerson {
  return { name, emails: [email] };
}

/** A person whose record shows no address of theirs: known by name, with those beside them to choose from. */
function byName(title: Title, candidates: readonly Candidate[], offered: readonly PagePerson[]): Decided {
  const related = candidates.filter(
    ({ signs }) =>
      signs.includes('other') &&
      !signs.some((sign) => sign === 'feed' || sign === 'staff' || sign === 'prose'),
  );
  const others = [...offered, ...related.map(personOf)];
  const oneself = { name: title.text, emails: [] };
  return {
    people: [oneself, ...others.slice(0, MOST_OFFERED)],
    certainty: others.length > 0 ? 'unsure' : 'likely',
  };
}
