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

/** A purpose that goes on after "because the answer". */
const GOES_ON = /^(?:shows|tells|lets|keeps|spares|fits|helps|makes|aims|leaves|tests|starts)\b/;

/** The questions, one beneath the other, and that the answers change something. */
function asks({ found }: Reply, questions: readonly Question[]): TextPart[] {
  const [first, second] = questions;
  if (!first) return [];
  const before = ['quote', 'discount', 'approval'].includes(found.deciding)
    ? 'Before I answer'
    : 'Before I begin';
  if (second)
    return say`${before}, two questions, because what you say shapes what you get:\n- ${first.parts}\n- ${second.parts}`;
  const why = GOES_ON.test(first.purpose)
    ? `the answer ${first.purpose}`
    : 'what you say shapes what you get';
  return say`${before}, one question, because ${why}. ${first.parts}`;
}

/** Their way stays open whatever they answer. */
function choice({ scene, found }: Reply): TextPart[] {
  if (found.deciding === 'approval')
    return say`And if nothing comes to mind, say so, and I will go ahead and give you my answer as it stands.`;
  if (found.deciding === 'vague')
    return say`And if you would rather not go into that, say so, and I will go ahead with what I have.`;
  if (scene.reading.register === 'terse')
    return say`If you would rather have it as it stands, say so and I go ahead.`;
  if (found.deciding === 'renewal')
    return say`And if everything is to stay as it is, tell me, and I will go ahead on that footing.`;
  if (found.deciding === 'discount')
    return say`And if the price is all there is to it, tell me, and I will go ahead on that footing.`;
  return say`And if you would rather keep it exactly as you wrote, tell me and I will go ahead on that footing.`;
}
