import type { Reading } from '../../mail/reading.ts';
import type { Question, TextPart } from '../judgement.ts';
import { say, theirs } from '../text-parts.ts';
import { withoutEndMarks } from '../words/trim.ts';
import type { Reply } from './reply.ts';

/**
 * Thanks for what they told or did: their own words where no question quotes them already, else the figure, the
 * day or the person they named. Of nothing told, nothing is made, and nothing is quoted twice.
 */
export function thanks({ found, slots, scene }: Reply, questions: readonly Question[]): TextPart[] {
  const { trouble, troubleToo, amount } = slots;
  const kind = kindWord(scene.reading);
  if (kind) return say`Thank you for the kind word: "${theirs(kind)}".`;
  const unsaid = [trouble, troubleToo].find(
    (one) => one && !questions.some((asked) => quotes(asked, one.fact.text)),
  );
  if (trouble && unsaid === trouble) return say`Thank you for putting it so plainly: "${trouble.parts}".`;
  if (unsaid) return say`Thank you for telling me how things stand, also that "${unsaid.parts}".`;
  if (found.deciding === 'discount' && amount)
    return say`Thank you for putting a figure on it: ${amount.parts}.`;
  return (
    thanksForKind(found.deciding, slots) ?? thanksForPromise(scene.reading) ?? say`Thank you for your mail.`
  );
}

const MOST_PRAISE = 14;

/** Praise of theirs, short enough to be said back; what they praise is the best thing to thank for. */
function kindWord({ asks }: Reading): string | null {
  const said = asks.find((ask) => ask.kind === 'praise' && ask.certainty > SURE);
  const words = withoutEndMarks(said?.quote.trim() ?? '');
  const count = words.split(/\s+/).length;
  return count > 2 && count <= MOST_PRAISE && !/["“”\n]/.test(words) ? words : null;
}

const SURE = 0.7;

/** What they will send or do by themselves is noted with thanks. */
function thanksForPromise({ promises }: Reading): TextPart[] | null {
  const own = promises.find((one) => one.by === 'client');
  const words = withoutEndMarks(own?.quote.trim() ?? '');
  const count = words.split(/\s+/).length;
  if (count < 4 || count > MOST_PRAISE || /["“”\n]/.test(words)) return null;
  return say`Thank you, I have noted "${theirs(words)}".`;
}

function quotes(question: Question, words: string): boolean {
  return question.parts.some((part) => part.kind === 'theirs' && part.text === words);
}

function thanksForKind(kind: Reply['found']['deciding'], slots: Reply['slots']): TextPart[] | null {
  const { trouble, thing, topic, period, date, decider, requester } = slots;
  const matter = thing ?? topic;
  switch (kind) {
    case 'approval':
      return say`Thank you for asking me before it is done.`;
    case 'renewal':
      return period
        ? say`Thank you for wanting to go on with us for ${period.parts}.`
        : say`Thank you for wanting to go on with us.`;
    case 'vague':
      return trouble
        ? say`Thank you for telling me how things stand, and for asking me.`
        : say`Thank you for asking me.`;
    case 'discount':
      return say`Thank you for saying openly that the price is the point.`;
    case 'deadline':
      return date ? say`Thank you for naming the day so clearly.` : null;
    default:
      break;
  }
  if (trouble) return say`Thank you for telling me how things stand.`;
  const who = requester ?? decider;
  if (who && matter)
    return say`Thank you for telling me about ${matter.definite}, and that ${who.parts} will have a word in it.`;
  return matter ? say`Thank you for telling me about ${matter.definite}.` : null;
}
