import type { Question, TextPart } from '../judgement.ts';
import { plainText, say } from '../text-parts.ts';
import { askedPath } from './path.ts';
import { closing, greeting, letter, type Reply } from './reply.ts';

const FEWEST_WORDS = 50;
const MOST_WORDS = 125;

/**
 * The wiser reply where a question is due: thanks for something specific, keeps the asked path with its day,
 * asks, says what the answer changes, leaves them the choice. Between 50 and 125 words.
 */
export function bothPaths(reply: Reply): TextPart[] {
  const full = compose(reply, reply.questions);
  if (words(full) <= MOST_WORDS) return words(full) < FEWEST_WORDS ? padded(reply) : full;
  return compose(reply, reply.questions.slice(0, 1));
}

function words(parts: readonly TextPart[]): number {
  return plainText(parts).split(/\s+/).filter(Boolean).length;
}

function compose(reply: Reply, questions: readonly Question[]): TextPart[] {
  return letter([
    greeting(reply),
    say`${thanks(reply, questions)} ${askedPath(reply)}`,
    asks(reply, questions),
    choice(reply),
    closing(reply),
  ]);
}

/** A short mail is made fuller by an offer to talk it through. */
function padded(reply: Reply): TextPart[] {
  return letter([
    greeting(reply),
    say`${thanks(reply, reply.questions)} ${askedPath(reply)}`,
    asks(reply, reply.questions),
    say`A line or two is enough, or ring me if that is easier; five minutes will do.`,
    choice(reply),
    closing(reply),
  ]);
}

/** Thanks for what they told or did, in their words; of nothing told, nothing is made, and nothing is quoted twice. */
function thanks({ found, slots }: Reply, questions: readonly Question[]): TextPart[] {
  const { trouble, amount, thing } = slots;
  if (trouble && questions.some((one) => quotes(one, trouble.fact.text)))
    return say`Thank you for telling me how things stand.`;
  if (trouble) return say`Thank you for putting it so plainly: "${trouble.parts}".`;
  if (found.deciding === 'discount' && amount)
    return say`Thank you for putting a figure on it: ${amount.parts}.`;
  if (found.deciding === 'renewal') return say`Thank you for wanting to go on with us.`;
  return thing ? say`Thank you for your mail about ${thing.definite}.` : say`Thank you for your mail.`;
}

function quotes(question: Question, words: string): boolean {
  return question.parts.some((part) => part.kind === 'theirs' && part.text === words);
}

/** The questions, one beneath the other, and that the answers change something. */
function asks({ found }: Reply, questions: readonly Question[]): TextPart[] {
  const [first, second] = questions;
  if (!first) return [];
  const before = ['quote', 'discount', 'approval'].includes(found.deciding)
    ? 'Before I answer'
    : 'Before I begin';
  return second
    ? say`${before}, two questions, because what you say shapes what you get:\n- ${first.parts}\n- ${second.parts}`
    : say`${before}, one question, because what you say shapes what you get. ${first.parts}`;
}

/** Their way stays open whatever they answer. */
function choice({ scene }: Reply): TextPart[] {
  return scene.reading.register === 'terse'
    ? say`If you would rather have it as it stands, say so and I go ahead.`
    : say`And if you would rather keep it exactly as you wrote, tell me and I will go ahead on that footing.`;
}
