import { dayOf } from '../../../utils/clients/day.ts';
import type { Attention } from '../../../utils/ledgers/attention.ts';
import type { DeliveryEntry } from '../../../utils/ledgers/delivery.ts';
import { answeredBy } from '../../../utils/ledgers/layers/changes.ts';
import { dueLayers, repliesWaiting } from '../../../utils/ledgers/layers/standing.ts';
import { suppressionOf } from '../../../utils/ledgers/layers/suppression.ts';
import { type LayerTemplates, templatesWith } from '../../../utils/ledgers/layers/templates.ts';
import type { LayerWording } from '../../../utils/messaging/calls/layers.ts';
import type { LayerOf, LayersNow } from '../../../utils/messaging/now.ts';
import { readSettings } from '../../../utils/settings/store.ts';
import { circumstancesOf } from '../../../utils/storage/circumstances.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { asItStands, noteReply } from '../../../utils/storage/layer-replies.ts';
import { factsFor } from '../../../utils/storage/layers.ts';
import { entriesOf, originsHeld } from '../../../utils/storage/ledgers.ts';
import { momentBefore } from '../../../utils/storage/moments.ts';
import type { PersonRow } from '../../../utils/storage/rows.ts';
import type { PageNow } from './ledgers-now.ts';

/** Nobody delivers more to one client at a time. */
const MOST = 50;

/** Beside a mail that shows nothing of it, and beside somebody of neither house. */
export const NO_LAYERS: LayersNow = { due: [], replies: [], suppressed: null, wording: null, praise: [] };

/**
 * K: what of the service after the sale concerns the page that is open. Every read goes by an index.
 * @param sore the open mail itself is sore, and nobody has said otherwise
 */
export async function layersNow(
  db: Database,
  page: PageNow,
  sore: boolean,
): Promise<{ readonly layers: LayersNow; readonly attention: readonly Attention[] }> {
  const { account, today, proposals } = page;
  const [person, held, origins] = await Promise.all([
    db.persons.get(page.person),
    entriesOf(db, 'deliveries', page.person, 'open', MOST),
    originsHeld(
      db,
      'praise',
      account,
      proposals.praise.map(({ origin }) => origin),
    ),
  ]);
  const praise = proposals.praise
    .filter(({ origin }) => !origins.has(origin))
    .map(({ evidence: _, ...one }) => one);
  if (!person || held.length === 0) return { layers: { ...NO_LAYERS, praise }, attention: [] };
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const noted = await withReplyHere(db, held, page, timeZone);
  const deliveries = await Promise.all(noted.map((one) => asItStands(db, one, today, timeZone)));
  const due = deliveries.flatMap((delivery) =>
    dueLayers(delivery, today).map((layer) => ({ delivery, layer })),
  );
  const replies = deliveries.flatMap((delivery) =>
    repliesWaiting(delivery).map((layer) => ({ delivery, layer })),
  );
  if (due.length === 0) {
    return { layers: { ...NO_LAYERS, replies, praise }, attention: pressing({ ...NO_LAYERS, replies }) };
  }
  const [circumstances, wording] = await Promise.all([
    circumstancesOf(db, person, timeZone),
    wordingFor(db, person, timeZone),
  ]);
  const complaintSince = circumstances.complaintSince ?? (sore ? today : null);
  const suppressed = suppressionOf({ ...circumstances, complaintSince }, today);
  return {
    layers: { due: due.sort(byDay), replies, suppressed, wording, praise },
    attention: pressing({ due, replies, suppressed }),
  };
}

/** What drafts to a client are worded from, with what the user wants otherwise. */
export async function wordingFor(db: Database, person: PersonRow, timeZone: string): Promise<LayerWording> {
  const [facts, templates] = await Promise.all([factsFor(db, person, timeZone), ownTemplates()]);
  return { facts, templates };
}

/** The templates with what the user wants otherwise. */
export async function ownTemplates(): Promise<LayerTemplates> {
  return templatesWith((await readSettings()).layers);
}

/** An answer that waits is held back by nothing; of what is due one layer is enough. */
function pressing({
  due,
  replies,
  suppressed,
}: Pick<LayersNow, 'due' | 'replies' | 'suppressed'>): Attention[] {
  const answers = replies.map(({ delivery, layer }): Attention => {
    return { kind: 'layer', id: delivery.id, day: layer.reply?.on ?? layer.day };
  });
  const [first] = suppressed === null && answers.length === 0 ? [...due].sort(byDay) : [];
  return first ? [{ kind: 'layer', id: first.delivery.id, day: first.layer.day }] : answers;
}

function byDay(a: LayerOf, b: LayerOf): number {
  return a.layer.day.localeCompare(b.layer.day) || (a.delivery.id < b.delivery.id ? -1 : 1);
}

/**
 * The deliveries, with the client's newest message kept as the answer to a touch that asked something. An automatic
 * answer is none.
 */
async function withReplyHere(
  db: Database,
  deliveries: readonly DeliveryEntry[],
  { person, reading, at, today }: PageNow,
  timeZone: string,
): Promise<readonly DeliveryEntry[]> {
  if (!reading || at === null || reading.automatic !== null) return deliveries;
  const on = dayOf(at, timeZone);
  const asked = deliveries.flatMap((delivery) => {
    const layer = answeredBy(delivery.layers, { at, on });
    return layer ? [{ delivery, layer }] : [];
  });
  const [last] = asked.sort((a, b) => (b.layer.settledAt ?? 0) - (a.layer.settledAt ?? 0));
  if (!last) return deliveries;
  const moment = await momentBefore(db, person, at + 1);
  const line = moment?.at === at ? moment.line : (reading.sentences[0]?.text ?? '');
  const reply = { at, on, line, url: moment?.thread?.url ?? null };
  const noted = await noteReply(db, last.delivery, last.layer.id, reply, today);
  return deliveries.map((one) => (one === last.delivery ? (noted ?? one) : one));
}
