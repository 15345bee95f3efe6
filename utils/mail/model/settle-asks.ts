import type { Clause } from '../asks/clauses.ts';
import { questionsOf } from '../asks/questions.ts';
import type { Spoken } from '../parts.ts';
import type { Ask, AskKind, Span } from '../reading.ts';
import type { LinearModel } from './linear.ts';
import { likeliest, type Opinion, opinionOf } from './opinion.ts';

/** How likely a sentence asks nothing, 0 to 1, by the network and by the weights, each by itself. */
export interface Silence {
  readonly network: number;
  readonly weights: number;
}

/** A sentence with what the model makes of it. */
export interface Weighed extends Spoken {
  readonly opinion: Opinion;
  /** Absent where no network read it, and where a form tells surely what it is. */
  readonly silence?: Silence;
  /** How likely it is one of the asks, 0 to 1; absent where no network read it. */
  readonly asks?: number;
}

/** Above this share of "none" a sentence asks nothing. */
export const SILENT_AT = 0.35;

/** Above this share it asks nothing even where the patterns are sure of an ask. */
const HUSHED_AT = 0.6;

/** From this likelihood on a sentence is one of the asks, where the network has its word in it. */
const ASKS_AT = 0.35;

/** A sentence up to so long is quoted whole, in characters: of those to learn from most are labelled so. */
const WHOLE = 150;

/** From here on the patterns know the kind of an ask. */
const PLAIN = 0.85;

const isAsk = (kind: AskKind): boolean => kind !== 'none';

function within(span: Span, { statement }: Spoken): boolean {
  return statement.start <= span.start && span.start < statement.end;
}

function askAt(text: string, { start, end }: Span, kind: AskKind, certainty: number): Ask {
  const sure = Math.round(Math.min(0.98, Math.max(0.5, certainty)) * 100) / 100;
  return { start, end, quote: text.slice(start, end), kind, certainty: sure };
}

/** The clause of a sentence that says most plainly what is asked. */
export function plainestClause(
  model: LinearModel,
  text: string,
  { clauses }: Spoken,
  worth: (opinion: Opinion) => number,
): Clause | undefined {
  if (clauses.length < 2) return clauses[0];
  const judged = clauses.map((clause) => ({
    clause,
    worth: worth(opinionOf(model, text.slice(clause.start, clause.end), [clause])),
  }));
  return judged.reduce((best, next) => (next.worth > best.worth ? next : best)).clause;
}

/** From its first to its last clause: without a name called at the beginning, and without the full stop. */
export function wholeOf({ statement, clauses }: Spoken): Span {
  return { start: clauses[0]?.start ?? statement.start, end: clauses.at(-1)?.end ?? statement.end };
}

/** The whole of a short sentence, without what leads up to a question with a colon; null where it is longer. */
function shortWhole(sentence: Spoken): Span | null {
  const asked = sentence.clauses.slice(sentence.clauses.findLastIndex(({ announces }) => announces) + 1);
  const whole = wholeOf(asked[0]?.asked === true ? { ...sentence, clauses: asked } : sentence);
  return whole.end - whole.start <= WHOLE ? whole : null;
}

/** What a part of a sentence asks: half by its own words, half by the whole sentence. */
function kindOfPart(model: LinearModel, text: string, span: Span, { clauses, opinion }: Weighed): AskKind {
  const own = opinionOf(
    model,
    text.slice(span.start, span.end),
    clauses.filter(({ start, end }) => span.start <= start && end <= span.end),
  ).kinds;
  const kinds = new Map([...opinion.kinds].map(([kind, share]) => [kind, share + (own.get(kind) ?? 0)]));
  return likeliest({ ...opinion, kinds }, isAsk).kind;
}

/** The ask of one sentence where the network read it: short sentences are quoted whole, of long ones the asking part. */
function askWithNetwork(model: LinearModel, text: string, sentence: Weighed, found: readonly Ask[]): Ask[] {
  const { opinion, statement } = sentence;
  if (statement.listed && found.length > 0) return [...found];
  if (found.length === 0 && sentence.clauses.every(({ announces }) => announces)) return [];
  const listed = sentence.asks ?? 0;
  if (listed < ASKS_AT) return [];
  // That another sentence tells the same makes it no less certain that this one asks.
  const certainty = Math.max(listed, 1 - (opinion.kinds.get('none') ?? 0));
  const { kind } = likeliest(opinion, isAsk);
  const several = questionsOf(text, sentence);
  if (several.length > 0)
    return several.map((span) => askAt(text, span, kindOfPart(model, text, span, sentence), certainty));
  const place =
    shortWhole(sentence) ??
    found.find((ask) => ask.kind === kind) ??
    found[0] ??
    plainestClause(model, text, sentence, ({ kinds }) => kinds.get(kind) ?? 0);
  return place === undefined ? [] : [askAt(text, place, kind, certainty)];
}

/** The asks of one sentence: where the patterns found some, their words; the kind is the model's. */
function asksOf(model: LinearModel, text: string, sentence: Weighed, found: readonly Ask[]): Ask[] {
  const { opinion } = sentence;
  // A point of a list is short, and what announced it says more of it than the point itself.
  if (sentence.statement.listed && found.length > 0) return [...found];
  if (found.length === 0 && sentence.clauses.every(({ announces }) => announces)) return [];
  const silent = opinion.kinds.get('none') ?? 0;
  const plain = found.some(({ certainty }) => certainty >= PLAIN);
  if (silent > (plain ? HUSHED_AT : SILENT_AT)) return [];
  const [only] = found.length === 1 && plain ? found : [];
  if (only) return [{ ...only }];
  const { kind } = likeliest(opinion, isAsk);
  if (found.length > 1)
    return found.map((ask) => {
      const clause = sentence.clauses.filter(({ start }) => start === ask.start);
      const own = likeliest(opinionOf(model, ask.quote, clause), isAsk);
      return {
        ...ask,
        kind: ask.certainty >= PLAIN ? ask.kind : own.kind,
        certainty: Math.max(0.5, ask.certainty),
      };
    });
  const place = found[0] ?? plainestClause(model, text, sentence, ({ kinds }) => kinds.get(kind) ?? 0);
  return place === undefined ? [] : [askAt(text, place, kind, 1 - silent)];
}

/** Told rather than asked: of each the likeliest line is listed, and no other beside it. */
const TOLD_ONCE: readonly AskKind[] = ['praise', 'complaint', 'hardship', 'decided'];

/** The asks without those that tell once more what a likelier line of the message tells already. */
function toldOnce(asks: readonly Ask[], sentences: readonly Weighed[]): Ask[] {
  const share = (ask: Ask): number =>
    sentences.find((sentence) => within(ask, sentence))?.opinion.kinds.get(ask.kind) ?? 0;
  return asks.filter(
    (ask) =>
      !TOLD_ONCE.includes(ask.kind) ||
      asks.every(
        (other) =>
          other === ask ||
          other.kind !== ask.kind ||
          share(other) < share(ask) ||
          (share(other) === share(ask) && other.start > ask.start),
      ),
  );
}

/** The asks of a message, in order. `patternAsks` lend their words, the model says which stand and of which kind. */
export function settleAsks(
  model: LinearModel,
  text: string,
  sentences: readonly Weighed[],
  patternAsks: readonly Ask[],
  withNetwork = false,
): Ask[] {
  const asks = sentences.flatMap((sentence) =>
    (withNetwork ? askWithNetwork : asksOf)(
      model,
      text,
      sentence,
      patternAsks.filter((ask) => within(ask, sentence)),
    ),
  );
  return withNetwork ? toldOnce(asks, sentences) : asks;
}

/** The asks with one among them that is of the deciding kind: where none is, the sentence nearest to it becomes one. */
export function withDeciding(
  model: LinearModel,
  text: string,
  sentences: readonly Weighed[],
  asks: readonly Ask[],
  deciding: AskKind,
  withNetwork = false,
): Ask[] {
  if (deciding === 'none') return [];
  if (asks.some(({ kind }) => kind === deciding)) return [...asks];
  const share = ({ opinion }: Weighed): number => opinion.kinds.get(deciding) ?? 0;
  const nearest = sentences.reduce<Weighed | undefined>(
    (best, next) => (best === undefined || share(next) > share(best) ? next : best),
    undefined,
  );
  if (nearest === undefined) return [...asks];
  const place =
    asks.find((ask) => within(ask, nearest)) ??
    (withNetwork ? shortWhole(nearest) : null) ??
    plainestClause(model, text, nearest, ({ kinds }) => kinds.get(deciding) ?? 0);
  if (place === undefined) return [...asks];
  const made = askAt(text, place, deciding, share(nearest));
  return [...asks.filter((ask) => ask.start !== made.start), made].sort((a, b) => a.start - b.start);
}
