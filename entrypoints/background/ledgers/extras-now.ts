import { companyName } from '../../../utils/clients/company-name.ts';
import { dayOf } from '../../../utils/clients/day.ts';
import type { Moment } from '../../../utils/clients/person.ts';
import type { Attention } from '../../../utils/ledgers/attention.ts';
import type { Basic } from '../../../utils/ledgers/basics.ts';
import { backAgain, type ExtraEntry, isResting, reactionToAsk } from '../../../utils/ledgers/extra.ts';
import { sayable } from '../../../utils/ledgers/fact.ts';
import { chooseIdea, ideaAgain } from '../../../utils/ledgers/ideas/choose.ts';
import { type Facts, factsOf } from '../../../utils/ledgers/ideas/facts.ts';
import type { FilledIdea } from '../../../utils/ledgers/ideas/fill.ts';
import type { Told } from '../../../utils/ledgers/ideas/told.ts';
import { isNear, type OccasionEntry, standingDay } from '../../../utils/ledgers/occasion.ts';
import type { PromiseEntry } from '../../../utils/ledgers/promise.ts';
import type { WishEntry } from '../../../utils/ledgers/wish.ts';
import type { ExtrasNow, OccasionNow } from '../../../utils/messaging/extras-now.ts';
import type { PeopleNow } from '../../../utils/messaging/now.ts';
import { careOf } from '../../../utils/storage/cares.ts';
import { circumstancesOf } from '../../../utils/storage/circumstances.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { extrasThatCount } from '../../../utils/storage/extras.ts';
import { entriesOf } from '../../../utils/storage/ledgers.ts';
import { firstFromClient, timelinePage } from '../../../utils/storage/moments.ts';
import type { PersonRow } from '../../../utils/storage/rows.ts';
import { factsOfNotes } from '../note-facts.ts';
import { basicsNow } from './basics-now.ts';
import type { PageNow } from './ledgers-now.ts';

/** Nobody has more days to remember with one client. */
const MOST = 50;
/** How far back their mails are looked through for something to make an idea of. */
const MOMENTS = 60;

/** What stands in the other ledgers that an extra rests on, or waits for. */
export interface BesideExtras {
  readonly promises: readonly PromiseEntry[];
  /** Open ones. */
  readonly wishes: readonly WishEntry[];
  readonly people: PeopleNow;
}

const NO_EXTRAS: ExtrasNow = { idea: null, heldBack: [], toAsk: null };

/**
 * C: the one idea, or what holds it back; the extra of which to ask how they took it; and the days of theirs that are
 * near. Every read goes by an index and is bounded, so that it costs the same after ten years.
 */
export async function extrasNow(
  db: Database,
  page: PageNow,
  beside: BesideExtras,
): Promise<{
  readonly extras: ExtrasNow;
  readonly occasions: readonly OccasionNow[];
  readonly attention: readonly Attention[];
}> {
  const { today } = page;
  const [person, log, days] = await Promise.all([
    db.persons.get(page.person),
    extrasThatCount(db, page.person, today),
    entriesOf(db, 'occasions', page.person, 'open', MOST),
  ]);
  const extras = person ? await extrasOf(db, { page, beside, person, log, days }) : NO_EXTRAS;
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
  readonly beside: BesideExtras;
  readonly person: PersonRow;
  readonly log: readonly ExtraEntry[];
  readonly days: readonly OccasionEntry[];
}

async function extrasOf(db: Database, given: ExtrasPage): Promise<ExtrasNow> {
  const { page, person, log } = given;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { today } = page;
  const heardOn = person.lastFromClient === null ? null : dayOf(person.lastFromClient, timeZone);
  const toAsk = reactionToAsk(log, today, heardOn);
  if (!toAsk && isResting(log, today, (at) => dayOf(at, timeZone))) return NO_EXTRAS;
  const moments = await timelinePage(db, {
    person: person.id,
    direction: 'all',
    before: null,
    limit: MOMENTS,
  });
  const idea = toAsk ? null : await ideaOf(db, given, moments, timeZone);
  if (!toAsk && !idea) return NO_EXTRAS;
  const heldBack = await heldBackBy(db, given, moments, timeZone);
  return heldBack.length > 0 ? { ...NO_EXTRAS, heldBack } : { idea, heldBack, toAsk };
}

/** C1, with what anybody of the client's house complains of: nobody is treated while a colleague is let down. */
async function heldBackBy(
  db: Database,
  { page, beside, person }: ExtrasPage,
  moments: readonly Moment[],
  timeZone: string,
): Promise<readonly Basic[]> {
  const { ending } = beside.people;
  const own = basicsNow({ ...page, promises: beside.promises, ending, moments, timeZone });
  if (own.length > 0) return own;
  const { complaintSince } = await circumstancesOf(db, person, timeZone);
  return complaintSince === null ? [] : [{ kind: 'complaint', words: null, day: null }];
}

async function ideaOf(
  db: Database,
  { page, beside, person, log, days }: ExtrasPage,
  moments: readonly Moment[],
  timeZone: string,
): Promise<FilledIdea | null> {
  const [care, granted, praise, first] = await Promise.all([
    careOf(db, person.id),
    entriesOf(db, 'wishes', person.id, 'granted', MOST),
    entriesOf(db, 'praise', person.id, 'kept', MOST),
    firstFromClient(db, person.id),
  ]);
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
      ...toldBeside(page, beside, moments),
    ],
    wishes: [...beside.wishes, ...granted],
    occasions: days,
    first: first && { line: first.line, at: first.at },
    today: page.today,
    timeZone,
  });
  const back = backAgain(log, page.today);
  return back ? ideaAgain(back, facts) : chooseIdea(facts, log, person.id, page.today);
}

/** Everything that was written, the open mail first: what is new is known best. */
function toldBeside(
  { notes, reading, at }: PageNow,
  { people }: BesideExtras,
  moments: readonly Moment[],
): Told[] {
  const told = (where: Told['where'], by: Told['by']) => (text: string, when: number | null) => ({
    text,
    where,
    by,
    at: when,
  });
  const theirs = told('mail', 'client');
  const ours = told('mail', 'us');
  const noted = told('note', 'us');
  const known = told('fact', 'us');
  return [
    ...(reading?.automatic === null ? reading.sentences.map(({ text }) => theirs(text, at)) : []),
    ...factsOfNotes(notes).map(({ text, source }) => noted(text, source.at)),
    ...sayable(people.facts).map(({ text, evidence, createdAt }) => known(text, evidence?.at ?? createdAt)),
    ...moments.map(({ line, at: when, direction }) =>
      (direction === 'from-client' ? theirs : ours)(withoutCut(line), when),
    ),
  ];
}

/** As long as the line of a moment can be: what stands at the end of such a one is cut off. */
const LONGEST_LINE = 200;

function withoutCut(line: string): string {
  return line.length < LONGEST_LINE - 1 ? line : line.replace(/[^.!?;,]*$/, '');
}
