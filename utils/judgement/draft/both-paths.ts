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
    say`${thanks(reply)} ${askedPath(reply)}`,
    asks(reply, questions),
    choice(reply),
    closing(reply),
  ]);
}

/** A short mail is made fuller by an offer to talk it through. */
function padded(reply: Reply): TextPart[] {
  return letter([
    greeting(reply),
    say`${thanks(reply)} ${askedPath(reply)}`,
    asks(reply, reply.questions),
    say`A line or two is enough, or ring me if that is easier; five minutes will do.`,
    choice(reply),
    closing(reply),
  ]);
}

/** Thanks for what they told or did, in their words; of nothing told, nothing is made. */
function thanks({ found, slots }: Reply): TextPart[] {
  const { trouble, amount, thing } = slots;
  if (trouble) return say`Thank you for putting it so plainly: "${trouble.parts}".`;
  if (found.deciding === 'discount' && amount)
    return say`Thank you for being open about the ${amount.parts}.`;
  if (found.deciding === 'renewal') return say`Thank you for wanting to go on with us.`;
  return thing ? say`Thank you for your mail about ${thing.definite}.` : say`Thank you for your mail.`;
}

/** The questions, one beneath the other, and that the answers change something. */
function asks({ slots }: Reply, questions: readonly Question[]): TextPart[] {
  const [first, second] = questions;
  if (!first) return [];
  const quoted = slots.trouble?.fact.text ?? null;
  const one = unquoted(first, quoted);
  return second
    ? say`Before I begin, two questions, because the answers shape what you get:\n- ${one}\n- ${unquoted(second, quoted)}`
    : say`Before I begin, one question, because the answer shapes what you get: ${one}`;
}

/** Drops a leading `You write "…". ` where the thanks above quote the same words. */
function unquoted(question: Question, quoted: string | null): TextPart[] {
  const [opening, words, rest, ...more] = question.parts;
  const repeats = opening?.text === 'You write "' && words?.text === quoted && rest?.text.startsWith('". ');
  if (!repeats || !rest) return [...question.parts];
  return [{ kind: 'ours', text: rest.text.slice(3) }, ...more];
}

/** Their way stays open whatever they answer. */
function choice({ scene }: Reply): TextPart[] {
  return scene.reading.register === 'terse'
    ? say`If you would rather have it as it stands, say so and I go ahead.`
    : say`And if you would rather keep it exactly as you wrote, tell me and I will go ahead on that footing.`;
}
