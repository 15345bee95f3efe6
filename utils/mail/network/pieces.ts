/** The pieces of words that the network knows, each with how common it is (log probability) and its number. */
export interface Pieces {
  readonly known: ReadonlyMap<string, { readonly score: number; readonly id: number }>;
  /** At least as long as the longest, in characters. */
  readonly longest: number;
}

/** The first numbers name no text. */
const RESERVED = 6;
const UNKNOWN = 0;
/** What an unknown character costs: more than the rarest piece. */
const UNKNOWN_SCORE = -12;
/** Stands for the gap before a word. */
const GAP = '\u2581';
/** Later pieces of a sentence are left out: the network never saw longer ones. */
const MOST = 128;

/** @param texts all pieces in the order of their numbers; @param scores one for each */
export function piecesOf(texts: readonly string[], scores: Float32Array): Pieces {
  const known = new Map<string, { score: number; id: number }>();
  for (let id = RESERVED; id < texts.length; id++) known.set(texts[id] ?? '', { score: scores[id] ?? 0, id });
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 1);
  return { known, longest };
}

/** Fewer letters may be a name that is written in capitals. */
const SHOUTED = 8;

/**
 * A text in the letters that the pieces know: what a mail program wrapped, what a telephone set into curled quotes, and
 * what is written in capitals throughout, reads like everything else.
 */
function plainOf(text: string): string {
  const flat = text
    .normalize('NFKC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"');
  const isShouted = !/\p{Ll}/u.test(flat) && (flat.match(/\p{Lu}/gu)?.length ?? 0) >= SHOUTED;
  return isShouted ? flat.toLowerCase() : flat;
}

/**
 * Cuts a text into the likeliest row of known pieces (a unigram model, by dynamic programming). Time grows with the
 * length of the text.
 * @returns their numbers, at most 128; none for an empty text
 */
export function cutIntoPieces({ known, longest }: Pieces, text: string): number[] {
  const plain = plainOf(text);
  if (plain === '') return [];
  const letters = Array.from(GAP + plain.replaceAll(' ', GAP));
  const best = new Float64Array(letters.length + 1).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(letters.length + 1);
  const last = new Int32Array(letters.length + 1);
  best[0] = 0;
  for (let start = 0; start < letters.length; start++) {
    const before = best[start] ?? Number.NEGATIVE_INFINITY;
    const reach = (end: number, score: number, id: number): void => {
      if (before + score < (best[end] ?? Number.NEGATIVE_INFINITY)) return;
      best[end] = before + score;
      from[end] = start;
      last[end] = id;
    };
    let piece = '';
    let found = false;
    for (let end = start + 1; end <= Math.min(letters.length, start + longest); end++) {
      piece += letters[end - 1];
      const one = known.get(piece);
      if (one === undefined) continue;
      found = true;
      reach(end, one.score, one.id);
    }
    if (!found) reach(start + 1, UNKNOWN_SCORE, UNKNOWN);
  }
  return backwards(from, last, letters.length);
}

/** Follows the best row back to its beginning; unknown characters beside each other are one. */
function backwards(from: Int32Array, last: Int32Array, end: number): number[] {
  const ids: number[] = [];
  for (let at = end; at > 0; at = from[at] ?? 0) {
    const id = last[at] ?? UNKNOWN;
    if (id !== UNKNOWN || ids.at(-1) !== UNKNOWN) ids.push(id);
  }
  return ids.reverse().slice(0, MOST);
}
