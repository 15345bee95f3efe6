import type { Span } from '../reading.ts';
import { isQuestion } from '../sentences/unmarked.ts';
import type { Statement } from '../sentences.ts';
import { vocabulary } from '../words/pattern.ts';
import { type Token, tokenize } from '../words/tokens.ts';

/** A part of a sentence that can ask or tell something of its own. */
export interface Clause extends Span {
  readonly tokens: readonly Token[];
  /** All words and classes of the clause. */
  readonly vocabulary: ReadonlySet<string>;
  /** The whole sentence is a question. */
  readonly asked: boolean;
  readonly listed: boolean;
  /** The sentence begins with "also", "one more thing" or the like: it adds to what is there. */
  readonly added: boolean;
  /** The sentence begins with "if" or "unless": what follows holds only then. */
  readonly conditional: boolean;
  /** The clause ends with a colon: what follows is its other half. */
  readonly announces: boolean;
}

/** Places where a clause may end. What stands behind decides whether it does. */
const SEAMS = /[;:]\s+|,\s+|\s+[-–—]+\s+|\s+(?=(?:and|but|so|then)\s)|\)\s*[:,]?\s+|["”]\s+/gu;

const ADDING =
  /^(and |oh,? )?(also|one (more|other|last) (thing|point)|in addition|additionally|besides|another thing|plus|further(more)?)\b/i;

const PURPOSE = /^\W*(and )?so that /i;

const JOINTS = new Set(
  'and but so or then also because since as if when plus yet oh well still now meanwhile'.split(' '),
);
const SUBJECTS = new Set(
  'i we you he she they it this that these those there let please kindly any who'.split(' '),
);

const WANTING = new Set(
  'want wants need needs would expects expect requires require insists asks'.split(' '),
);

/** A verb in the imperative needs its object: "and tell the tax people", but not "and support". */
function isOrder(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  return (
    tokens[at]?.classes.has('base') === true &&
    /^(the|a|an|it|them|us|me|him|her|our|your|my|that|this|to|with|all|these|those|@)$/.test(next)
  );
}

/** A house speaks of its people in the third person: "and the head would like". */
function isSomebodyWanting(tokens: readonly Token[], at: number): boolean {
  if (!/^(the|our|my|both|all)$/.test(tokens[at]?.word ?? '')) return false;
  return tokens.slice(at + 1, at + 4).some(({ word }) => WANTING.has(word));
}

/** True where the words behind a seam start a clause: a joint and a subject, an inverted verb, an order. */
function startsClause(text: string, asked: boolean): boolean {
  const tokens = tokenize(text.slice(0, 60));
  let at = 0;
  while (JOINTS.has(tokens[at]?.word ?? '') && at < 3) at += 1;
  const token = tokens[at];
  if (token === undefined) return false;
  // "including my boss, who has the biggest screen" only describes, unless the sentence asks.
  if (!asked && /^(who|which|whom|where)$/.test(token.word)) return false;
  // "you, Bernard and I, to go through it": a list of people, no subject of its own.
  if (SUBJECTS.has(token.word)) return tokens[at + 1]?.word !== ',';
  if (isSomebodyWanting(tokens, at)) return true;
  if (token.word === 'no') return /^(need|rush|hurry|point|reason)$/.test(tokens[at + 1]?.word ?? '');
  if (token.classes.has('aux')) return true;
  if (token.classes.has('wh'))
    return (
      tokens[at + 1]?.classes.has('aux') === true ||
      /^(much|many|soon|long|often|about)$/.test(tokens[at + 1]?.word ?? '')
    );
  return isOrder(tokens, at);
}

/** Leading joints and trailing marks are no part of the asking words; a question mark is. */
function tighten(text: string, span: Span): Span {
  const piece = text.slice(span.start, span.end);
  const lead =
    /^(?:=20|[\s,;:"'(“”*_>–—-]|(?:and|but|so|oh|also|then|plus)[\s,]+)*/iu.exec(piece)?.[0].length ?? 0;
  const trail = /[\s.,;:"'“”)*_–—!-]*$/u.exec(piece.slice(lead))?.[0].length ?? 0;
  return { start: span.start + lead, end: Math.max(span.start + lead, span.end - trail) };
}

function cutPoints(sentence: string, asked: boolean): number[] {
  const points: number[] = [];
  for (const seam of sentence.matchAll(SEAMS)) {
    const end = seam.index + seam[0].length;
    const turns = seam[0].startsWith(',') && /^(but|so) /i.test(sentence.slice(end, end + 5));
    if (turns || seam[0].startsWith(';') || startsClause(sentence.slice(end, end + 60), asked))
      points.push(end);
  }
  return points;
}

/** Cuts a sentence into its clauses, in order. `text` is the whole message; spans are its own. */
export function findClauses(text: string, sentence: Statement): Clause[] {
  const asked = isQuestion(sentence.text);
  const points = [...cutPoints(sentence.text, asked), sentence.text.length];
  const conditional = /^\W*(if|unless|should you|in case)\b/i.test(sentence.text.slice(0, 20));
  const added = ADDING.test(sentence.text.slice(0, 60));
  const clauses: Clause[] = [];
  let from = 0;
  for (const to of points) {
    const span = tighten(text, { start: sentence.start + from, end: sentence.start + to });
    const announces = /:\s*$/.test(sentence.text.slice(from, to));
    const start = from;
    from = to;
    // "so that clients see what each change costs" is what the ask before it is for.
    if (span.end <= span.start || PURPOSE.test(sentence.text.slice(start, start + 12))) continue;
    const tokens = tokenize(text.slice(span.start, span.end));
    if (tokens.every(({ word }) => word === 'please' || !/\p{L}/u.test(word))) continue;
    clauses.push({
      ...span,
      tokens,
      vocabulary: vocabulary(tokens),
      asked,
      listed: sentence.listed,
      added,
      conditional,
      announces,
    });
  }
  return clauses;
}
