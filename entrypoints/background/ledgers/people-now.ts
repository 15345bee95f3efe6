import { type WroteToo, wroteToo } from '../../../utils/clients/touchpoints.ts';
import type { Attention } from '../../../utils/ledgers/attention.ts';
import type { CareEntry } from '../../../utils/ledgers/care.ts';
import { type EndingEntry, proposedEnding, seemsRepaired } from '../../../utils/ledgers/ending.ts';
import type { PeopleNow } from '../../../utils/messaging/people-now.ts';
import { companyContacts } from '../../../utils/storage/company-contacts.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { entriesOf } from '../../../utils/storage/ledgers.ts';
import { endingOfMoment, lastEndingOf, newestFacts } from '../../../utils/storage/people.ts';
import type { PageNow } from './ledgers-now.ts';

/** Nobody reads more beside a mail. */
const MOST = 20;

/** What a colleague wrote is news for so long. */
const NEWS_MS = 7 * 86_400_000;

/** The part of the ledgers that is about the person. */
export interface PeoplePart {
  readonly people: PeopleNow;
  readonly attention: readonly Attention[];
}

/** P, D6: what is known of the person, how things stand, and the sore moments that outrank every other card. */
export async function peopleNow(
  db: Database,
  page: PageNow,
  care: Promise<CareEntry | undefined>,
): Promise<PeoplePart> {
  const { account, person, names, reading } = page;
  const [facts, last, sore, set, said, too] = await Promise.all([
    newestFacts(db, person, MOST),
    lastEndingOf(db, person),
    entriesOf(db, 'endings', person, 'sore', MOST),
    names.length === 0 ? null : endingOfMoment(db, account, names),
    care,
    wroteTooOf(db, page),
  ]);
  const origin = names.at(-1);
  const proposed = reading && proposedEnding(reading);
  return {
    people: {
      facts,
      ending: {
        last,
        sore,
        here: origin === undefined ? null : { origin, set, proposed: proposed?.how ?? null },
        seemRepaired: sore.flatMap((ending) => seemsRepairedHere(ending, page)),
      },
      mood: reading?.readable && reading.automatic === null ? reading.mood : null,
      feelAs: said?.feelAs ?? null,
      wroteToo: too,
    },
    attention: sore.map(({ id, day }) => ({ kind: 'sore-moment', id, day })),
  };
}

function seemsRepairedHere(
  ending: EndingEntry,
  { reading, at }: PageNow,
): PeopleNow['ending']['seemRepaired'] {
  const quote = reading && at !== null ? seemsRepaired(ending, reading, at) : null;
  return quote === null ? [] : [{ id: ending.id, quote }];
}

/** P2: what somebody else of ours wrote to their house lately, in another thread than the one that is open. */
async function wroteTooOf(db: Database, page: PageNow): Promise<WroteToo | null> {
  const since = page.now - NEWS_MS;
  const { contacts, theirs } = await companyContacts(db, page.client, { since, thread: page.thread });
  return wroteToo(contacts, theirs, page.isUser, since);
}
