import { companyName } from '../../../utils/clients/company-name.ts';
import { lastHeard } from '../../../utils/clients/contact.ts';
import { dayOf } from '../../../utils/clients/day.ts';
import type { Moment } from '../../../utils/clients/person.ts';
import type { Attention } from '../../../utils/ledgers/attention.ts';
import type { Basic } from '../../../utils/ledgers/basics.ts';
import type { CareEntry } from '../../../utils/ledgers/care.ts';
import { backAgain, type ExtraEntry, isResting, reactionToAsk } from '../../../utils/ledgers/extra.ts';
import { chooseIdea, ideaAgain } from '../../../utils/ledgers/ideas/choose.ts';
import { type Facts, factsOf } from '../../../utils/ledgers/ideas/facts.ts';
import type { FilledIdea } from '../../../utils/ledgers/ideas/fill.ts';
import type { Told } from '../../../utils/ledgers/ideas/told.ts';
import { isNear, type OccasionEntry, standingDay } from '../../../utils/ledgers/occasion.ts';
import type { PraiseEntry } from '../../../utils/ledgers/praise.ts';
import type { WishEntry } from '../../../utils/ledgers/wish.ts';
import type { ExtrasNow, OccasionNow } from '../../../utils/messaging/extras-now.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { extrasThatCount } from '../../../utils/storage/extras.ts';
import { entriesOf, lastEntriesOf } from '../../../utils/storage/ledgers.ts';
import { firstFromClient, lastMoments } from '../../../utils/storage/moments.ts';
import { basicsNow } from './basics-now.ts';
import type { OnItsWay, PageNow } from './ledgers-now.ts';
import { type BesideExtras, toldBeside } from './told-beside.ts';

/** Nobody has more days to remember with one client. */
const MOST = 50;
/** An idea is made of the newest words: so many of each kind are enough to find some that can be quoted. */
const NEWEST = 20;
/** How far back their mails are looked through for something to make an idea of. */
const MOMENTS = 60;

const NO_EXTRAS: ExtrasNow = { idea: null, heldBack: [], toAsk: null };

/**
 * C: the one idea, or what holds it back; the extra of which to ask how they took it; and the days of theirs that are
 * near. Every read goes by an index and is bounded, so that it costs the same after ten years.
 */
export async function extrasNow(
  db: Database,
  page: PageNow,
  common: OnItsWay,
): Promise<{
  readonly extras: ExtrasNow;
  readonly occasions: readonly OccasionNow[];
  readonly attention: readonly Attention[];
}> {
  const { today } = page;
  const [log, days] = await Promise.all([
    extrasThatCount(db, page.person, today),
    entriesOf(db, 'occasions', page.person, 'open', MOST),
  ]);
  const extras = await extrasOf(db, { page, common, log, days });
  // C5: a birthday is between the two.
  const occasions = page.thirdParty === null ? nearOnes(days, today) : [];
  return {
    extras,
    occasions,
    attention: [
      ...occasions.map(({ occasion, day }): Attention => ({ kind: 'occasion', id: occasion.id, day })),
      ...(extras.idea ? [{ kind: 'extra', id: extras.idea.id, day: today } as const] : []),
    ],
  };
}

function nearOnes(days: readonly OccasionEntry[], today: string): OccasionNow[] {
  return days
    .filter((occasion) => isNear(occasion, today))
    .map((occasion) => ({ occasion, day: standingDay(occasion, today) }))
    .sort((a, b) => a.day.localeCompare(b.day));
}

interface ExtrasPage {
  readonly page: PageNow;
  readonly common: OnItsWay;
  readonly log: readonly ExtraEntry[];
  readonly days: readonly OccasionEntry[];
}

async function extrasOf(db: Database, given: ExtrasPage): Promise<ExtrasNow> {
  const { page, common, log } = given;
  const { client: person } = page;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { today } = page;
  const heard = lastHeard(person);
  const heardOn = heard === null ? null : dayOf(heard, timeZone);
  const toAsk = reactionToAsk(log, today, heardOn);
  if (!toAsk && isResting(log, today, (at) => dayOf(at, timeZone))) return NO_EXTRAS;
  const [moments, beside, seeds] = await Promise.all([
    lastMoments(db, person.id, MOMENTS),
    besideExtras(page, common),
    toAsk ? null : seedsOf(db, person.id, common),
  ]);
  const idea = seeds && ideaOf(given, { ...beside, ...seeds, moments }, timeZone);
  if (!toAsk && !idea) return NO_EXTRAS;
  const heldBack = await heldBackBy(given, beside, moments, timeZone);
  return heldBack.length > 0 ? { ...NO_EXTRAS, heldBack } : { idea, heldBack, toAsk };
}

/** C1, with what anybody of the client's house complains of: nobody is treated while a colleague is let down. */
async function heldBackBy(
  { page, common }: ExtrasPage,
  beside: BesideExtras,
  moments: readonly Moment[],
  timeZone: string,
): Promise<readonly Basic[]> {
  const { ending } = beside.people;
  const { asks, promises } = beside;
  const own = basicsNow({ ...page, asks, promises, ending, moments, timeZone });
  if (own.length > 0) return own;
  const { complaintSince } = await common.circumstances();
  return complaintSince === null ? [] : [{ kind: 'complaint', words: null, day: null }];
}

/** What an idea can be made of, and what nothing else beside a mail needs. */
interface Seeds {
  readonly care: CareEntry | undefined;
  readonly granted: readonly WishEntry[];
  readonly praise: readonly PraiseEntry[];
  readonly first: Moment | null;
}

async function seedsOf(db: Database, person: string, common: OnItsWay): Promise<Seeds> {
  const [care, granted, praise, first] = await Promise.all([
    common.care,
    lastEntriesOf(db, 'wishes', person, 'granted', NEWEST),
    lastEntriesOf(db, 'praise', person, 'kept', NEWEST),
    firstFromClient(db, person),
  ]);
  return { care, granted, praise, first };
}

async function besideExtras(page: PageNow, { owed, people }: OnItsWay): Promise<BesideExtras> {
  const [open, part, told] = await Promise.all([owed, people, page.beside]);
  return { ...open, ...told, people: part.people };
}

function ideaOf(
  { page, log, days }: ExtrasPage,
  known: BesideExtras & Seeds & { readonly moments: readonly Moment[] },
  timeZone: string,
): FilledIdea | null {
  const { client: person } = page;
  const { care, granted, praise, first, moments } = known;
  const facts: Facts = factsOf({
    name: person.name,
    company: person.companyDomain && companyName(person.companyDomain, ''),
    serves: care?.serves ? { words: care.serves, at: care.updatedAt } : null,
    told: [
      ...praise.map(
        ({ evidence, createdAt }): Told => ({
          text: evidence.quote,
          where: 'praise',
          by: 'client',
          at: evidence.at ?? createdAt,
        }),
      ),
      ...toldBeside(page, known, moments),
    ],
    wishes: [...known.wishes.toSorted((a, b) => b.createdAt - a.createdAt), ...granted],
    occasions: days,
    first: first && { line: first.line, at: first.at },
    today: page.today,
    timeZone,
  });
  const back = backAgain(log, page.today);
  return back ? ideaAgain(back, facts) : chooseIdea(facts, log, person.id, page.today);
}
