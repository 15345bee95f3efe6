import {
  array,
  type GenericSchema,
  maxLength,
  minLength,
  nullable,
  picklist,
  pipe,
  regex,
  strictObject,
} from 'valibot';
import type { OwnIdentity } from '../clients/address.ts';
import { cleanName } from '../clients/clean-name.ts';
import { isOwnHouse } from '../clients/own-house.ts';
import {
  type Handed,
  type HandedClient,
  type HandedName,
  type Handover,
  MOST_CLIENTS,
  MOST_ENTRIES,
} from '../ledgers/handover/handover.ts';
import { joinClients } from '../ledgers/handover/join-clients.ts';
import { HANDED_NAMES, ruleOf } from '../ledgers/handover/may-leave.ts';
import { CallError } from '../messaging/call-error.ts';
import { checkRows } from './check-rows.ts';
import { LEDGER_SCHEMAS } from './ledger-schemas.ts';
import { askSchema, email, id, text, time } from './row-schemas.ts';

/** A hand-over whose every part is what it should be, and how many parts of what came were not. */
export interface CheckedHandover extends Handover {
  readonly refused: number;
}

const headSchema = strictObject({ from: text(400), madeAt: time });
const clientSchema = strictObject({
  name: pipe(text(1_000), minLength(1)),
  addresses: pipe(array(email), minLength(1), maxLength(100)),
  last: nullable(strictObject({ at: time, by: picklist(['us', 'client', 'both']), line: text(200) })),
});
/** A name stands in an origin, as a line of it. */
const lineSchema = strictObject({ name: pipe(id, regex(/^[^\n]+$/u)), createdAt: time, updatedAt: time });

const SCHEMAS: Readonly<Record<HandedName, GenericSchema<unknown, object>>> = {
  ...LEDGER_SCHEMAS,
  asks: askSchema,
};
/** Where an entry stands is nothing that a file says; for its check it stands nowhere. */
const NOWHERE = { id: '-', account: '', person: '-', source: 'imported' } as const;
const asEntry = { ...NOWHERE, origin: '-' };
const asAsk = { ...NOWHERE, message: '-', thread: null, forced: null };

/**
 * Takes what is sound of a hand-over of any shape. What may not leave may not come in either, and nobody of our own
 * house becomes a client.
 * @throws CallError `bad-arguments` where it is no hand-over, `too-long` where it holds more than one may
 */
export function checkHandover(given: unknown, own: OwnIdentity): CheckedHandover {
  const { clients, ...rest } = partsOf(given);
  const head = one(headSchema, rest);
  if (!head || !Array.isArray(clients)) throw new CallError('bad-arguments');
  if (clients.length > MOST_CLIENTS || countIn(clients) > MOST_ENTRIES) throw new CallError('too-long');
  const checked = clients.map((client) => checkClient(partsOf(client), own));
  return {
    ...head,
    clients: joinClients(checked.flatMap(({ client }) => client ?? [])),
    refused: checked.reduce((sum, { refused }) => sum + refused, 0),
  };
}

type Parts = Readonly<Record<string, unknown>>;

function partsOf(value: unknown): Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Parts) : {};
}

function one<Row>(schema: GenericSchema<unknown, Row>, value: unknown): Row | null {
  return checkRows(schema, [value]).good[0] ?? null;
}

function listsIn(client: unknown): [string, unknown][] {
  return Object.entries(partsOf(partsOf(client).entries));
}

function countIn(clients: readonly unknown[]): number {
  const lists = clients.flatMap(listsIn);
  return lists.reduce((sum, [, list]) => sum + (Array.isArray(list) ? list.length : 1), 0);
}

function checkClient(
  { entries, ...rest }: Parts,
  own: OwnIdentity,
): { readonly client: HandedClient | null; readonly refused: number } {
  const known = one(clientSchema, rest);
  const addresses = known?.addresses.filter((address) => !isOwnHouse(address, own)) ?? [];
  if (!known || addresses.length === 0) return { client: null, refused: 1 };
  const lists = listsIn({ entries }).map(([name, list]) => [name, checkList(name, list)] as const);
  return {
    client: {
      name: cleanName(known.name) || (addresses[0] ?? ''),
      addresses,
      last: known.last,
      entries: Object.fromEntries(lists.map(([name, { good }]) => [name, good])),
    },
    refused: lists.reduce((sum, [, { refused }]) => sum + refused, 0),
  };
}

function checkList(
  name: string,
  list: unknown,
): { readonly good: readonly Handed[]; readonly refused: number } {
  const ledger = HANDED_NAMES.find((known) => known === name);
  if (!Array.isArray(list)) return { good: [], refused: 1 };
  if (!ledger) return { good: [], refused: list.length };
  const good = list.flatMap((given) => checkEntry(ledger, partsOf(given)) ?? []);
  return { good, refused: list.length - good.length };
}

function checkEntry(ledger: HandedName, { what, ...rest }: Parts): Handed | null {
  const line = one(lineSchema, rest);
  const rule = ruleOf(ledger);
  if (!line || !rule) return null;
  const { createdAt, updatedAt } = line;
  const row = one(SCHEMAS[ledger], {
    ...partsOf(what),
    ...(ledger === 'asks' ? asAsk : asEntry),
    createdAt,
    updatedAt,
  });
  return row && !rule.stays(row) ? { ...line, what: rule.leaving(row) } : null;
}
