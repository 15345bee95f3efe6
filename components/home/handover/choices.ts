import type {
  Conflict,
  HandoverChoices,
  HandoverPreview,
  PreviewedClient,
} from '../../../utils/messaging/calls/handover.ts';

/** How the user settles one difference. */
export type Take = 'mine' | 'theirs' | 'both';

/** What the user has chosen so far: by `keyOf` for entries, and clients (by address) with their further addresses. */
export interface ChosenVersions {
  readonly takes: ReadonlyMap<string, Take>;
  readonly addresses: ReadonlySet<string>;
}

export const NOTHING_CHOSEN: ChosenVersions = { takes: new Map(), addresses: new Set() };

/** What names a difference in a preview. */
export function keyOf({ ledger, name }: Pick<Conflict, 'ledger' | 'name'>): string {
  return `${ledger}\n${name}`;
}

/** Every difference of a preview settled the same way. */
export function allTaken({ clients }: HandoverPreview, take: Take): ChosenVersions['takes'] {
  return new Map(clients.flatMap(({ conflicts }) => conflicts.map((one) => [keyOf(one), take] as const)));
}

/** The choices as they are sent: what stays as it is here is left out. */
export function choicesOf({ clients }: HandoverPreview, chosen: ChosenVersions): HandoverChoices {
  const entries = clients.flatMap(({ conflicts }) =>
    conflicts.flatMap((conflict) => {
      const take = chosen.takes.get(keyOf(conflict)) ?? 'mine';
      const { ledger, name, seen } = conflict;
      return take === 'mine' ? [] : [{ ledger, name, take, seen }];
    }),
  );
  return { entries, addresses: [...chosen.addresses] };
}

/** How much a hand-over brings. */
export interface Sum {
  readonly fresh: number;
  readonly same: number;
  readonly different: number;
  readonly newClients: number;
}

export function sumOf(clients: readonly PreviewedClient[]): Sum {
  const add = (count: (client: PreviewedClient) => number) =>
    clients.reduce((sum, client) => sum + count(client), 0);
  return {
    fresh: add(({ fresh }) => fresh.length),
    same: add(({ same }) => same),
    different: add(({ conflicts }) => conflicts.length),
    newClients: add(({ here }) => (here === null ? 1 : 0)),
  };
}

/** Whether taking it over can change anything at all. */
export function bringsNothing(clients: readonly PreviewedClient[]): boolean {
  const { fresh, different, newClients } = sumOf(clients);
  return fresh + different + newClients === 0 && clients.every(({ addresses }) => addresses.length === 0);
}
