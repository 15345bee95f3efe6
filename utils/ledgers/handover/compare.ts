import { digest } from '../../clients/digest.ts';
import type { Handed } from './handover.ts';
import type { AnyRule } from './may-leave.ts';

/** An entry that is here, as far as it takes part in comparing. */
export interface Here {
  readonly id: string;
  /** `origin` of an entry, `message` of an ask. */
  readonly origin: string;
  readonly person: string;
  readonly what: object;
}

/** How a handed entry stands to what is here. */
export type Standing<Row extends Here> =
  | { readonly stands: 'new' }
  | { readonly stands: 'same' | 'conflict'; readonly mine: Row };

const HANDED = 'handed';
/** How the origins of all entries begin that came by a hand-over. */
export const HANDED_ORIGINS = `${HANDED}\n`;

/** The origin of an entry that came by a hand-over: whoever hands it on, it stays the same. */
export function handedOrigin({ name }: Pick<Handed, 'name'>): string {
  return `${HANDED_ORIGINS}${name}`;
}

/** The origin of one that was put beside another version of itself: it is this version, and comes once. */
export function besideOrigin({ name, what }: Pick<Handed, 'name' | 'what'>): string {
  return `${HANDED_ORIGINS}${name}\n${digest(canonical(what))}`;
}

/** The name under which an entry is handed over. */
export function handedName({ id, origin }: Pick<Here, 'id' | 'origin'>): string {
  const [mark, name, version] = origin.split('\n');
  return mark === HANDED && name !== undefined && version === undefined ? name : id;
}

/**
 * Compares what is handed over about one client with what is here. First by name: what was handed over before, or went
 * from here. Then by what tells an entry from the others of its client. One that is here stands for one that came.
 * @param person the client's id here, or null where nobody knows them
 * @param here those of the client, and those of the same names wherever they are
 * @returns the standing of each, in the same order
 */
export function compare<Row extends Here>(
  rule: AnyRule,
  theirs: readonly Handed[],
  person: string | null,
  here: readonly Row[],
): readonly Standing<Row>[] {
  const byOrigin = new Map(here.map((row) => [row.origin, row]));
  const byId = new Map(here.map((row) => [row.id, row]));
  const named = theirs.map((one): Standing<Row> | null => {
    const beside = byOrigin.get(besideOrigin(one));
    if (beside) return { stands: 'same', mine: beside };
    const mine = byId.get(one.name) ?? byOrigin.get(handedOrigin(one));
    return mine ? { stands: isSame(rule, mine.what, one.what) ? 'same' : 'conflict', mine } : null;
  });
  const taken = new Set(named.flatMap((standing) => (standing && 'mine' in standing ? [standing.mine] : [])));
  const byWords = new Map<string, Row[]>();
  for (const row of here.filter((one) => one.person === person && !taken.has(one))) {
    for (const words of tellingOf(rule, row.what)) byWords.set(words, [...(byWords.get(words) ?? []), row]);
  }
  return named.map((standing, place) => standing ?? told(rule, theirs[place]?.what ?? {}, byWords, taken));
}

/** The standing of what bears no known name. What it finds is `taken` from then on. */
function told<Row extends Here>(
  rule: AnyRule,
  what: object,
  byWords: ReadonlyMap<string, readonly Row[]>,
  taken: Set<Row>,
): Standing<Row> {
  const alike = tellingOf(rule, what)
    .flatMap((words) => byWords.get(words) ?? [])
    .filter((row) => !taken.has(row));
  const same = alike.find((row) => isSame(rule, row.what, what));
  const mine = same ?? alike[0];
  if (!mine) return { stands: 'new' };
  taken.add(mine);
  return { stands: same ? 'same' : 'conflict', mine };
}

function tellingOf(rule: AnyRule, what: object): readonly string[] {
  return rule.telling(what).filter((words) => words !== '');
}

/**
 * Whether taking theirs would leave mine as it is. The words they were kept from are no difference: two people may have
 * met the same in two mails.
 */
function isSame(rule: AnyRule, mine: object, theirs: object): boolean {
  const said = (what: object) => canonical({ ...rule.leaving(what), evidence: null });
  return said(mine) === said({ ...theirs, ...rule.keeping?.(mine, theirs) });
}

/** The same text for the same content, whatever the order of its fields. */
function canonical(what: object): string {
  return JSON.stringify(what, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
