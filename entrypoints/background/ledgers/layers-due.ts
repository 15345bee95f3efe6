import { Dexie } from 'dexie';
import type { DeliveryEntry } from '../../../utils/ledgers/delivery.ts';
import { comingLayers, dueLayers, repliesWaiting } from '../../../utils/ledgers/layers/standing.ts';
import { suppressionOf } from '../../../utils/ledgers/layers/suppression.ts';
import type { DueLayer } from '../../../utils/messaging/calls/layers.ts';
import type { LayerOf } from '../../../utils/messaging/now.ts';
import { circumstancesOf } from '../../../utils/storage/circumstances.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { asItStands } from '../../../utils/storage/layer-replies.ts';
import type { PersonRow } from '../../../utils/storage/rows.ts';
import { wordingFor } from './layers-now.ts';

/** What may be to be done today for one client. */
interface Candidate {
  readonly person: PersonRow;
  readonly layers: readonly LayerOf[];
  /** They wait for an answer, which nothing holds back. */
  readonly isReply: boolean;
  /** ISO date since when. */
  readonly since: string;
}

/**
 * K2, K3: what is to be done today of everybody's layers: answers that wait, and one due layer of each client whom
 * nothing speaks against writing to; the oldest first.
 * @param today ISO date where the user is
 * @param until the last of the days off that follow it, whose layers come today too; or today
 */
export async function layersDue(
  db: Database,
  today: string,
  limit: number,
  until = today,
): Promise<DueLayer[]> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const open = await db.deliveries
    .where('[state+day]')
    .between(['open', Dexie.minKey], ['open', until], true, true)
    .toArray();
  const stand = await Promise.all(open.map((one) => asItStands(db, one, today, timeZone)));
  const ofPersons = Map.groupBy(stand, ({ person }) => person);
  const persons = await db.persons.bulkGet([...ofPersons.keys()]);
  const candidates = persons.flatMap((person) =>
    person ? candidatesOf(person, ofPersons.get(person.id) ?? [], today, until) : [],
  );
  candidates.sort((a, b) => a.since.localeCompare(b.since));
  const rows: DueLayer[] = [];
  // One after the other: what speaks against writing is looked up for those alone that are shown.
  for (const candidate of candidates) {
    if (rows.length >= limit) break;
    rows.push(...(await rowsOf(db, candidate, today, timeZone)));
  }
  return rows.slice(0, limit);
}

function candidatesOf(
  person: PersonRow,
  deliveries: readonly DeliveryEntry[],
  today: string,
  until: string,
): Candidate[] {
  const replies = deliveries.flatMap((delivery) =>
    repliesWaiting(delivery).map((layer) => ({ delivery, layer })),
  );
  const [reply] = replies;
  if (reply) {
    return [{ person, layers: replies, isReply: true, since: reply.layer.reply?.on ?? reply.layer.day }];
  }
  const due = deliveries.flatMap((delivery) =>
    [...dueLayers(delivery, today), ...comingLayers(delivery, today, until)].map((layer) => ({
      delivery,
      layer,
    })),
  );
  const [first] = due.sort((a, b) => a.layer.day.localeCompare(b.layer.day));
  return first ? [{ person, layers: [first], isReply: false, since: first.layer.day }] : [];
}

async function rowsOf(
  db: Database,
  { person, layers, isReply }: Candidate,
  today: string,
  timeZone: string,
): Promise<DueLayer[]> {
  if (!isReply && suppressionOf(await circumstancesOf(db, person, timeZone), today)) return [];
  const wording = await wordingFor(db, person, timeZone);
  const address = person.addresses[0] ?? '';
  return layers.map((one) => ({ ...one, wording, personName: person.name, address }));
}
