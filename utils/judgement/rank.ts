import { type Known, vetoesOf } from './etiquette.ts';
import type { FamilyId, Question } from './judgement.ts';

/** In challenge mode one question must reach what it is for or whom it serves. */
const REACHING: readonly FamilyId[] = ['outcome', 'beneficiary'];

/** A question and how good it is likely to be, about 0 to 5. */
export interface Weighed {
  readonly question: Question;
  readonly worth: number;
}

/** By so much what was said already counts for less. */
const AGAIN = 1.2;

/** Below this a second question takes more from the first than it adds; one that reaches may add a little less. */
const LEAST_BESIDE = 3.4;
const LEAST_REACHING = 3.1;

function leastBeside({ family }: Question): number {
  return REACHING.includes(family) ? LEAST_REACHING : LEAST_BESIDE;
}

/** What stands in the user's own record, and nobody else could ask by, is worth so much more. */
const RECALLED = 2;
/** What would fit any ask of the kind, with no word of theirs, goes behind what would not. */
const GENERAL = 0.5;

/** The `most` best questions of different families, none that breaks the etiquette. */
export function bestQuestions(weighed: readonly Weighed[], known: Known, most: number): Question[] {
  const isSound = soundBy(known);
  const ranked = weighed
    .map(({ question, worth }) => ({
      question,
      worth:
        worth +
        (isRecalled(question) ? RECALLED : 0) -
        (question.general ? GENERAL : 0) -
        echo(question, known) -
        (quotesAgain(question, known) ? AGAIN : 0),
    }))
    .sort((a, b) => b.worth - a.worth);
  const chosen: Question[] = [];
  while (chosen.length < most) {
    const next = bestBeside(chosen, ranked, isSound);
    if (!next) break;
    chosen.push(next);
  }
  return hopeFirst(withoutEcho(withReach(chosen, ranked, isSound), known));
}

/** What should go right is asked before what might go wrong: the first is what a draft begins with. */
function hopeFirst(chosen: Question[]): Question[] {
  const [first, second] = chosen;
  return first?.family === 'premortem' && second?.family === 'outcome' ? [second, first] : chosen;
}

/** Whether a question breaks no rule of the etiquette; each is looked at once, and only where it could be chosen. */
function soundBy(known: Known): (question: Question) => boolean {
  const seen = new Map<Question, boolean>();
  return (question) => {
    const sound = seen.get(question) ?? vetoesOf(question, known).length === 0;
    seen.set(question, sound);
    return sound;
  };
}

/** The best of another family; one that says again what is said already counts for less. */
function bestBeside(
  chosen: readonly Question[],
  ranked: readonly Weighed[],
  isSound: (question: Question) => boolean,
): Question | null {
  const open = ranked.filter(
    ({ question, worth }) =>
      chosen.length === 0 || (worth >= leastBeside(question) && !isUnfit(chosen, question)),
  );
  let best: Weighed | null = null;
  for (const { question, worth } of open) {
    // They stand in order, and nothing makes one worth more.
    if (best && worth <= best.worth) break;
    const again = chosen.some((taken) => saysAgain(taken, question));
    if ((again && sameQuote(chosen, question)) || !isSound(question)) continue;
    const value = worth - (again ? AGAIN : 0);
    if (!best || value > best.worth) best = { question, worth: value };
  }
  return best?.question ?? null;
}

/** It rests on what the user wrote down. */
function isRecalled({ facts }: Question): boolean {
  return facts.some(({ source }) => source.kind === 'ask' || source.kind === 'note');
}

/** Not fit beside those chosen: of the same family, in the same turn of phrase, or one that would fit any ask. */
function isUnfit(chosen: readonly Question[], other: Question): boolean {
  if (chosen.some((taken) => taken.family === other.family)) return true;
  return other.general === true || sameTurn(chosen, other);
}

/** What two questions of different families may ask in nearly the same words. */
const TURNS = [
  /\bat the very least\b/,
  /\bnotice\b|\bwho would feel\b|\bbetter\b|\bbe different\b/,
  /\b(?:would you miss|not get for|not want to lose|has to stay|must stay|must still be right)\b/,
  /\bworth (?:doing|it)\b|\bwould be enough\?/,
];

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
function withReach(
  chosen: Question[],
  ranked: readonly Weighed[],
  isSound: (question: Question) => boolean,
): Question[] {
  if (chosen.length < 2 || chosen.some((question) => REACHING.includes(question.family))) return chosen;
  const [first] = chosen;
  const reaching = ranked.find(
    ({ question, worth }) =>
      worth >= LEAST_REACHING &&
      REACHING.includes(question.family) &&
      !question.general &&
      !(first && (sameQuote([first], question) || sameTurn([first], question))) &&
      isSound(question),
  );
  return reaching ? [...chosen.slice(0, -1), reaching.question] : chosen;
}
