import type { RecordKind } from '../../clients/page-record.ts';

/** What the address of a page says of it, in the path words that applications share. */
export interface Route {
  /**
   * `record`: one thing with an id. `list`: many, or a start page. `own`: the user's own settings, or a page to sign
   * in. `new`: what is only being typed. `unknown`: the address tells nothing.
   */
  readonly page: 'record' | 'list' | 'own' | 'new' | 'unknown';
  readonly kind: RecordKind;
  readonly id: string | null;
}

const KINDS: readonly (readonly [RecordKind, RegExp])[] = [
  [
    'contact',
    /^(?:contact|person|people|customer|client|candidate|applicant|tenant|student|pupil|guardian|parent|member|patient|donor|subscriber|kontakt|kunde|contacto|cliente|personne)$/,
  ],
  ['lead', /^(?:lead|prospect)$/],
  ['company', /^(?:account|company|organi[sz]ation|org|firm|firma|societe|empresa|vendor|supplier)$/],
  ['deal', /^(?:deal|opportunity|opportunitie|oportunidade)$/],
  ['ticket', /^(?:ticket|case|conversation|issue|request)$/],
  [
    'other',
    /^(?:party|partner|invoice|order|quote|estimate|lease|booking|project|job|contract|subscription|appointment|task|meeting|call|event|activity)$/,
  ],
];
/** What an application does with a thing: no name of one. */
const DOING =
  /^(?:view|show|detail|details|record|records|edit|change|update|zoom|open|display|fiche|card|profile|overview|zeigen|detailview|editview|o)$/;
const MANY =
  /^(?:list|listview|index|all|search|home|dashboard|start|today|board|kanban|reports?|inbox|views)$/;
const NEW = /^(?:new|create|add|compose|import|neu|nouveau|nuevo)$/;
const OWN =
  /^(?:settings?|preferences|profile|my-?profile|account|my-?account|me|login|signin|sign-in|signup|sign-up|register|password|logout|users?|einstellungen|profil|compte|ajustes|oauth|auth|staff|agents?|operators?|employees?)$/;
const UNKNOWN: Route = { page: 'unknown', kind: 'other', id: null };

/** What the address of a page tells: `/contacts/123`, `#/person/<uuid>`, `?action=DetailView&module=Leads&record=7`. */
export function routeOf({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): Route {
  const [path = '', query = ''] = hash.replace(/^#!*/, '').split('?');
  const words = wordsOf(`${pathname}/${path}`);
  // Some applications keep their parameters right behind the sign.
  const kept = query === '' && /^[\w.]+=[^/]*$/.test(path) ? path : query;
  const params = [...new URLSearchParams(`${search}&${kept}`)].slice(0, 30);
  return inPath(words) ?? inParams(words, params) ?? withoutId(words, params);
}

function wordsOf(path: string): string[] {
  return path
    .slice(0, 1_000)
    .replace(/;[^/]*/g, '')
    .split(/[/&=]/)
    .map((word) => word.replace(/\.(?:php|aspx?|jsp|html?|do)$/i, ''))
    .filter((word) => word !== '' && word !== '#');
}

/** What kind of record a word names; of a model's name (`res.partner`) its last part counts. */
export function kindOf(said: string): RecordKind | null {
  const word = said.slice(said.lastIndexOf('.') + 1);
  const one = word
    .toLowerCase()
    .replace(/(?:ies)$/, 'y')
    .replace(/s$/, '');
  return KINDS.find(([, words]) => words.test(one) || words.test(word.toLowerCase()))?.[0] ?? null;
}

/** The last thing in the path that has an id behind its name. All that is an id behind it tells it from others. */
function inPath(words: readonly string[]): Route | null {
  for (let at = words.length - 2; at >= 0; at--) {
    const kind = kindOf(words[at] ?? '');
    if (!kind) continue;
    const behind = words.slice(at + 1).filter((word) => !DOING.test(word.toLowerCase()));
    const [first = '', second = ''] = behind;
    if (!isId(first) && !(/^(?:inbox|all)$/.test(first) && second.length > 7 && isId(second))) continue;
    if (MANY.test(behind.at(-1)?.toLowerCase() ?? '')) return { ...UNKNOWN, page: 'list', kind };
    return { page: 'record', kind, id: behind.filter(isId).join('/').slice(0, 200) };
  }
  return null;
}

/** A number, a generated name, or a person's own name with hyphens; never a word such as `import`. */
function isId(word: string): boolean {
  const [first = ''] = word.split('-');
  if (!/^[\w.~:%-]{1,80}$/.test(word) || kindOf(first) || NEW.test(first) || MANY.test(first)) return false;
  return /\d/.test(word) || /^[a-z]+(?:-[a-z]+)+$/.test(word) || /^\w*[a-z][A-Z]\w*[a-z][A-Z]\w*$/.test(word);
}

type Params = readonly (readonly [string, string])[];

function inParams(words: readonly string[], params: Params): Route | null {
  const named = params.find(
    ([name, value]) => isIdName(name, words) && /^[\w:-]{1,80}$/.test(value) && /\d/.test(value),
  );
  if (
    !named ||
    params.some(([name, value]) => /^(?:action|mode|view)$/.test(name) && MANY.test(value.toLowerCase()))
  )
    return null;
  const [name, id] = named;
  const spoken = [name.replace(/_?id$/i, ''), ...params.flatMap(([, value]) => value), ...words.toReversed()];
  const kind = spoken.map(kindOf).find((one) => one !== null);
  return kind ? { page: 'record', kind, id } : null;
}

/** `id`, `record`; `contact_id` and `candidateID`, `custid` where the path says `customers`; but not `viewId`. */
function isIdName(name: string, words: readonly string[]): boolean {
  if (/^(?:id|record|recordid|uid|uuid|key|oid|rid)$/i.test(name)) return true;
  const of = /^(.+?)_?id$/i.exec(name)?.[1];
  if (of === undefined) return false;
  const isShort = of.length > 2 && words.some((word) => word.startsWith(of.toLowerCase()) && kindOf(word));
  return isShort || kindOf(of) !== null || /^(?:entity|object|item)$/i.test(of);
}

function withoutId(words: readonly string[], params: Params): Route {
  const all = [
    ...words,
    ...params.flatMap(([name, value]) => (/^(?:action|mode|page|view)$/.test(name) ? value : [])),
  ];
  const lower = all.map((word) => word.toLowerCase());
  const has = (pattern: RegExp) => lower.some((word) => pattern.test(word));
  if (has(NEW)) return { ...UNKNOWN, page: 'new' };
  if (has(OWN)) return { ...UNKNOWN, page: 'own' };
  const kind = lower.map(kindOf).findLast((one) => one !== null);
  if (kind || has(MANY) || lower.length === 0) return { ...UNKNOWN, page: 'list', kind: kind ?? 'other' };
  return UNKNOWN;
}
