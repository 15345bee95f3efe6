import { dayOf } from '../../../utils/clients/day.ts';
import type { Attention } from '../../../utils/ledgers/attention.ts';
import { type DeliveryEntry, dated } from '../../../utils/ledgers/delivery.ts';
import { answeredBy, withReply } from '../../../utils/ledgers/layers/changes.ts';
import { dueLayers, repliesWaiting } from '../../../utils/ledgers/layers/standing.ts';
import { suppressionOf } from '../../../utils/ledgers/layers/suppression.ts';
import { type LayerTemplates, templatesWith } from '../../../utils/ledgers/layers/templates.ts';
import type { LayerWording } from '../../../utils/messaging/calls/layers.ts';
import type { LayerOf, LayersNow } from '../../../utils/messaging/now.ts';
import type { PeopleNow } from '../../../utils/messaging/people-now.ts';
import { readSettings } from '../../../utils/settings/store.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { asItStands, isNewMatter, noteReply } from '../../../utils/storage/layer-replies.ts';
import { factsFor } from '../../../utils/storage/layers.ts';
import { entriesOf, originsHeld } from '../../../utils/storage/ledgers.ts';
import { momentBefore } from '../../../utils/storage/moments.ts';
import type { PersonRow } from '../../../utils/storage/rows.ts';
import type { Noting, OnItsWay, PageNow } from './ledgers-now.ts';

/** Nobody delivers more to one client at a time. */
const MOST = 50;

/** One of them is shown, and the next once it is done. */
const MOST_DUE = 3;

/** Beside a mail that shows nothing of it, and beside somebody of neither house. */
export const NO_LAYERS: LayersNow = { due: [], replies: [], suppressed: null, wording: null, praise: [] };

/**
 * K: what of the service after the sale concerns the page that is open. Every read goes by an index.
 * @returns the part, and what came back on a layer, to be written once everything is read
 */
export async function layersNow(
  db: Database,
  page: PageNow,
  common: OnItsWay,
): Promise<{
  readonly layers: LayersNow;
  readonly attention: readonly Attention[];
  readonly notes: readonly Noting[];
}> {
  const { account, client, today, proposals } = page;
  const [held, origins] = await Promise.all([
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
  if (held.length === 0) return { layers: { ...NO_LAYERS, praise }, attention: [], notes: [] };
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { answered, notes } = await withReplyHere(db, held, page, timeZone);
  const deliveries = await Promise.all(answered.map((one) => asItStands(db, one, today, timeZone)));
  const due = deliveries.flatMap((delivery) =>
    dueLayers(delivery, today).map((layer) => ({ delivery, layer })),
  );
  const replies = deliveries.flatMap((delivery) =>
    repliesWaiting(delivery).map((layer) => ({ delivery, layer })),
  );
  if (due.length === 0) {
    const attention = pressing({ ...NO_LAYERS, replies });
    return { layers: { ...NO_LAYERS, replies, praise }, attention, notes };
  }
  const [circumstances, facts, { people }] = await Promise.all([
    common.circumstances(),
    factsFor(db, client, timeZone),
    common.people,
  ]);
  const complaintSince = circumstances.complaintSince ?? (seemsSore(people) ? today : null);
  const suppressed = suppressionOf({ ...circumstances, complaintSince }, today);
  return {
    layers: {
      due: due.sort(byDay).slice(0, MOST_DUE),
      replies,
      suppressed,
      wording: { facts, templates: page.templates },
      praise,
    },
    attention: pressing({ due, replies, suppressed }),
    notes,
  };
}

/** Whether the open mail reads sore, as long as the user has not said how it was. */
function seemsSore({ ending: { here } }: PeopleNow): boolean {
  return here?.set === null && here.proposed === 'sore';
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
 * The deliveries, with the client's newest message as the answer to a touch that asked something, and what is to be
 * written of it. An automatic answer is none, and neither is a mail that opens another matter.
 */
async function withReplyHere(
  db: Database,
  deliveries: readonly DeliveryEntry[],
  { person, reading, at, today }: PageNow,
  timeZone: string,
): Promise<{ readonly answered: readonly DeliveryEntry[]; readonly notes: readonly Noting[] }> {
  const unanswered = { answered: deliveries, notes: [] };
  if (!reading || at === null || reading.automatic !== null) return unanswered;
  const on = dayOf(at, timeZone);
  const asked = deliveries.flatMap((delivery) => {
    const layer = answeredBy(delivery.layers, { at, on });
    return layer ? [{ delivery, layer }] : [];
  });
  const [last] = asked.sort((a, b) => (b.layer.settledAt ?? 0) - (a.layer.settledAt ?? 0));
  if (!last) return unanswered;
  const moment = await momentBefore(db, person, at + 1);
  if (moment?.at === at && (await isNewMatter(db, moment, last.layer.settledAt ?? at))) return unanswered;
  const line = reading.sentences.map(({ text }) => text).join(' ');
  const reply = { at, on, line, url: moment?.thread?.url ?? null };
  const layers = withReply(last.delivery.layers, last.layer.id, reply);
  const after = dated({ ...last.delivery, layers }, today);
  return {
    answered: deliveries.map((one) => (one === last.delivery ? after : one)),
    notes: [(free) => noteReply(free, last.delivery, last.layer.id, reply, today)],
  };
}
