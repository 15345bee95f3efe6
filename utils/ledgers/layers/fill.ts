/** A run of a draft: our words, the client's own, or a gap that only the user can fill. */
export interface DraftPart {
  readonly kind: 'ours' | 'theirs' | 'blank';
  /** Of a blank what is missing, without brackets. */
  readonly text: string;
}

export interface LayerDraft {
  readonly parts: readonly DraftPart[];
  /** What goes into the compose box: a blank stands as `[text]`. */
  readonly text: string;
}

/** What a gap of a template can name. */
export const GAPS = [
  'name',
  'what',
  'claim',
  'claims',
  'said',
  'said day',
  'praise',
  'praise day',
  'wish',
  'wish day',
  'season',
  'season day',
] as const;
export type Gap = (typeof GAPS)[number];

/** What is known for a gap: one text, or several that make a line each. `theirs`: verbatim the client's. */
export interface Known {
  readonly texts: readonly string[];
  readonly theirs: boolean;
}
export type Filling = ReadonlyMap<Gap, Known>;

/** What a gap is called while nothing is known for it. */
const BLANKS: ReadonlyMap<string, string> = new Map<Gap, string>([
  ['name', 'name'],
  ['what', 'what you delivered'],
  ['claim', 'what it is there to do for them'],
  ['claims', 'what you said it would do for them'],
  ['said', 'something they said'],
  ['said day', 'day'],
  ['praise', 'what they praised'],
  ['praise day', 'day'],
  ['wish', 'what they wished for'],
  ['wish day', 'day'],
  ['season', 'their season or event'],
  ['season day', 'day'],
]);

/** `{what}`, `{wish?}` and `[the tip]`; a gap inside brackets is filled like any other. */
const GAP = /\{([a-z ]{1,20})(\?)?\}|\[([^[\]{}\n]{1,200})\]/gu;

/**
 * A template with what is known in it. A gap of which nothing is known becomes a blank, or takes its line away where
 * it ends in a question mark; one with several texts repeats its line for each; one that nobody knows is a blank of
 * its own name.
 */
export function fillTemplate(template: string, known: Filling): LayerDraft {
  const lines = template.split('\n').flatMap((line) => fillLine(line, known));
  const spaced = lines.filter((line, place) => !isEmpty(line) || !isEmpty(lines[place - 1] ?? []));
  const parts = joined(
    spaced.flatMap((line, place) => (place === 0 ? line : [{ kind: 'ours', text: '\n' } as const, ...line])),
  );
  return { parts, text: plainDraft(parts) };
}

/** Parts as one text. */
export function plainDraft(parts: readonly DraftPart[]): string {
  return parts.map(({ kind, text }) => (kind === 'blank' ? `[${text}]` : text)).join('');
}

function isEmpty(line: readonly DraftPart[]): boolean {
  return line.every(({ text }) => text.trim() === '');
}

/** One line of a template as lines of a draft: none, one, or as many as a gap in it has texts. */
function fillLine(line: string, known: Filling): DraftPart[][] {
  const gaps = [...line.matchAll(GAP)];
  const texts = (name: string | undefined) => known.get(name as Gap)?.texts ?? [];
  if (gaps.some(([, name, optional]) => optional && texts(name).length === 0)) return [];
  const rows = Math.max(1, ...gaps.map(([, name]) => texts(name).length));
  return Array.from({ length: rows }, (_, row) => fillRow(line, gaps, known, row));
}

function fillRow(line: string, gaps: readonly RegExpExecArray[], known: Filling, row: number): DraftPart[] {
  const parts: DraftPart[] = [];
  let at = 0;
  for (const gap of gaps) {
    parts.push({ kind: 'ours', text: line.slice(at, gap.index) }, partFor(gap, known, row));
    at = gap.index + gap[0].length;
  }
  parts.push({ kind: 'ours', text: line.slice(at) });
  return withOneEnd(parts.filter(({ text }) => text !== ''));
}

function partFor([, name = '', , blank]: RegExpExecArray, known: Filling, row: number): DraftPart {
  if (blank !== undefined) return { kind: 'blank', text: blank };
  const held = known.get(name as Gap);
  const text = held?.texts[row] ?? held?.texts[0];
  if (held && text !== undefined) return { kind: held.theirs ? 'theirs' : 'ours', text };
  return { kind: 'blank', text: BLANKS.get(name) ?? name };
}

/** What is put in may bring its own full stop: “… at last.”. and "… at night.." are written by nobody. */
function withOneEnd(parts: readonly DraftPart[]): DraftPart[] {
  return parts.map((part, place) => {
    const before = parts[place - 1]?.text ?? '';
    if (part.kind !== 'ours' || !/[.!?…]$/u.test(before)) return part;
    return { kind: 'ours', text: part.text.replace(/^(["”’]?)\./u, '$1') };
  });
}

/** Neighbours of one kind as one; a blank always stays its own. */
function joined(parts: readonly DraftPart[]): DraftPart[] {
  const all: DraftPart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (part.text === '') continue;
    if (last?.kind === part.kind && part.kind !== 'blank') {
      all[all.length - 1] = { kind: part.kind, text: last.text + part.text };
    } else all.push(part);
  }
  return all;
}
