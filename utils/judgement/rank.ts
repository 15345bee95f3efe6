import type { AskKind } from '../mail/reading.ts';
import { type Known, vetoesOf } from './etiquette.ts';
import type { FamilyId, Question } from './judgement.ts';
import { likelyWorth } from './likely-worth.ts';

/** In challenge mode one question must reach what it is for or whom it serves. */
const REACHING: readonly FamilyId[] = ['outcome', 'beneficiary'];

/** A question as a family made it; `place` is 0 for its first wording. */
export interface Made {
  readonly question: Question;
  readonly place: number;
}

/** By so much what was said already counts for less. */
const AGAIN = 1.2;

/** Below this a second question takes more from the first than it adds; one that reaches may add a little less. */
const LEAST_BESIDE = 0;
const LEAST_REACHING = -0.25;

function leastBeside({ family }: Question): number {
  return REACHING.includes(family) ? LEAST_REACHING : LEAST_BESIDE;
}

/** By so much a question that is only good enough alone stands behind another. */
const MODEST = 0.2;

interface Ranked {
  readonly question: Question;
  readonly worth: number;
}

/** The `most` best questions of different families, none that breaks the etiquette. */
export function bestQuestions(made: readonly Made[], kind: AskKind, known: Known, most: number): Question[] {
  const sound = made.filter(({ question }) => vetoesOf(question, known).length === 0);
  const ranked = sound
    .map(({ question, place }) => ({
      question,
      worth:
        likelyWorth(question, kind, place) -
        echo(question, known) -
        (quotesAgain(question, known) ? AGAIN : 0) -
        (question.modest ? MODEST : 0),
    }))
    .sort((a, b) => b.worth - a.worth);
  const chosen: Question[] = [];
  while (chosen.length < most) {
    const next = bestBeside(chosen, ranked);
    if (!next) break;
    chosen.push(next);
  }
  return withoutModest(withoutEcho(withReach(chosen, ranked), known));
}

/** The best of another family; one that says again what is said already counts for less. */
function bestBeside(chosen: readonly Question[], ranked: readonly Ranked[]): Question | null {
  let best: Ranked | null = null;
  for (const one of ranked) {
    if (chosen.length > 0 && one.worth < leastBeside(one.question)) continue;
    const again = chosen.some((taken) => saysAgain(taken, one.question));
    if (isUnfit(chosen, one.question) || (again && sameQuote(chosen, one.question))) continue;
    const value = one.worth - (again ? AGAIN : 0);
    if (!best || value > best.worth) best = { question: one.question, worth: value };
  }
  return best?.question ?? null;
}

/** Not fit beside those chosen: of the same family, in the same turn of phrase, or only good enough alone. */
function isUnfit(chosen: readonly Question[], other: Question): boolean {
  if (chosen.some((taken) => taken.family === other.family)) return true;
  return (chosen.length > 0 && other.modest === true) || sameTurn(chosen, other);
}

/** What two questions of different families may ask in nearly the same words. */
const TURNS = [/\bat the very least\b/, /\bnotice\b|\bwho would feel\b|\bbetter\b|\bbe different\b/];

/** "If the crypt were painted, …" twice is heard as one question said badly. */
function opening({ text }: Question): string | null {
  return /^(?:If|With|Once|When|A|To|Before) [^,:]+[,:]/.exec(text)?.[0] ?? null;
}

function sameTurn(chosen: readonly Question[], other: Question): boolean {
  const led = opening(other);
  if (led !== null && chosen.some((one) => opening(one) === led)) return true;
  return TURNS.some((turn) => turn.test(other.text) && chosen.some((one) => turn.test(one.text)));
}

/** Two questions beneath one quotation read like an interrogation. */
function sameQuote(chosen: readonly Question[], other: Question): boolean {
  return chosen.some((one) => {
    const words = longQuote(one);
    return words !== null && words === longQuote(other);
  });
}

function longQuote(question: Question): string | null {
  const at = question.parts.findIndex(
    (part, i) => part.kind === 'theirs' && question.parts[i - 1]?.text.endsWith('"'),
  );
  return question.parts[at]?.text ?? null;
}

/** A question that is only good enough alone goes, where a better one stands beside it. */
function withoutModest(chosen: Question[]): Question[] {
  const better = chosen.filter((question) => !question.modest);
  return better.length > 0 ? better : chosen.slice(0, 1);
}

/** One sound question is better than the same with an echo beside it. */
function withoutEcho(chosen: Question[], known: Known): Question[] {
  const sound = chosen.filter((question) => echo(question, known) === 0);
  return sound.length > 0 ? sound : chosen.slice(0, 1);
}

/** Quoting the ask back asks nothing new; with an end cut off it sounds like a machine. */
function echo(question: Question, { ask }: Known): number {
  const quote = longQuote(question);
  if (quote === null || !/^You (?:write|ask) "/.test(question.text)) return 0;
  if (!ask?.includes(quote.replace(/\?$/, ''))) return 0;
  // What they would do for it is an offer of theirs, and worth a word.
  if (/^if (?:we|i)\b/i.test(quote)) return 0;
  return question.text.includes('…') ? 2 : AGAIN;
}

/** Their words that stood in a question of ours on this message already. */
function quotesAgain(question: Question, { spent = [] }: Known): boolean {
  const quote = longQuote(question);
  return quote !== null && spent.some((one) => one.includes(quote));
}

/** The same quotation, or the same facts and no other. */
function saysAgain(one: Question, other: Question): boolean {
  const quote = longQuote(one);
  if (quote !== null && quote === longQuote(other)) return true;
  return (
    other.facts.length > 1 && other.facts.every((fact) => one.facts.some((seen) => seen.text === fact.text))
  );
}

/** Puts a good reaching question in for the last one, where none of those chosen reaches. */
function withReach(chosen: Question[], ranked: readonly Ranked[]): Question[] {
  if (chosen.length < 2 || chosen.some((question) => REACHING.includes(question.family))) return chosen;
  const [first] = chosen;
  const reaching = ranked.find(
    ({ question, worth }) =>
      worth >= LEAST_REACHING &&
      REACHING.includes(question.family) &&
      !question.modest &&
      !(first && (sameQuote([first], question) || sameTurn([first], question))),
  );
  return reaching ? [...chosen.slice(0, -1), reaching.question] : chosen;
}
