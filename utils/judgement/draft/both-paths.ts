import type { Question, TextPart } from '../judgement.ts';
import { plainText, say } from '../text-parts.ts';
import { askedPath } from './path.ts';
import { closing, greeting, letter, type Reply } from './reply.ts';
import { thanks } from './thanks.ts';

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

/** A purpose that goes on after "Your answer". */
const GOES_ON = /^(?:shows|tells|lets|keeps|spares|fits|helps|makes|aims|leaves|tests|starts)\b/;

/** The questions, one beneath the other, and what the answer is good for behind them. */
function asks({ found }: Reply, questions: readonly Question[]): TextPart[] {
  const [first, second] = questions;
  if (!first) return [];
  const before = ['quote', 'discount', 'approval'].includes(found.deciding)
    ? 'before I answer'
    : 'before I begin';
  if (second)
    return say`Two questions ${before}; a line on each is enough, and it shapes what you get:\n- ${first.parts}\n- ${second.parts}`;
  const why = GOES_ON.test(first.purpose) ? ` Your answer ${first.purpose}.` : '';
  return say`One question ${before}. ${first.parts}${why}`;
}

/** Their way stays open whatever they answer. */
function choice({ scene, found }: Reply): TextPart[] {
  if (found.deciding === 'approval')
    return say`If nothing comes to mind, say so, and I will go ahead with my answer as it stands.`;
  if (found.deciding === 'vague')
    return say`If you would rather not go into that, say so, and I will go ahead with what I have.`;
  if (scene.reading.register === 'terse')
    return say`If you would rather have it as it stands, say so and I go ahead.`;
  if (found.deciding === 'renewal')
    return say`If everything is to stay as it is, say so, and I will go ahead.`;
  if (found.deciding === 'discount')
    return say`If the price is all there is to it, say so, and I will go ahead with that alone.`;
  return say`If you would rather have it exactly as you wrote, say so and I will go ahead.`;
}
