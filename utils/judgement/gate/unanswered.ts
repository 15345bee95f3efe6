import type { ThreadTurn } from '../judgement.ts';
import { sharedStems, stemsOf } from '../words/stems.ts';

const SHORT_ANSWER = /^\W*(?:yes|no|yep|nope|yeah|sure|ok|okay|both|neither|agreed|correct|exactly|right)\b/i;

/** The name in a greeting is no telling word. */
const GREETING =
  /^\s*(?:hi|hello|hey|dear|good morning|morning)?,? ?\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)?, /iu;

/**
 * How many of our last questions in the thread the client passed over, counted from the newest back to the
 * first answered one. `now` is the new part of the message at hand. A second one means: stop asking.
 */
export function unansweredQuestions(thread: readonly ThreadTurn[], now: string): number {
  let reply = now;
  let count = 0;
  for (const turn of [...thread].reverse()) {
    if (turn.from === 'client') {
      reply = `${turn.text}\n${reply}`;
      continue;
    }
    const question = lastQuestion(turn.text);
    if (question === null) continue;
    if (answers(reply, question)) break;
    count += 1;
  }
  return count;
}

/** The last sentence of a text that ends in a question mark. */
function lastQuestion(text: string): string | null {
  const end = text.lastIndexOf('?');
  if (end < 0) return null;
  const before = text.slice(0, end);
  const start = Math.max(...['.', '!', '?', '\n'].map((mark) => before.lastIndexOf(mark)));
  return text
    .slice(start + 1, end + 1)
    .replace(GREETING, '')
    .trim();
}

/** They say so themselves. */
const OWES =
  /\b(?:owe you (?:an?|two|both|some) (?:answers?|repl(?:y|ies))|(?:haven't|have not|not yet|never) (?:answered|replied|got(?:ten)? back|come back)|(?:answers?|repl(?:y|ies)) (?:will follow|follows?|later|to follow|to your (?:two |other )?(?:questions?|mails?)))\b/i;

/** So many telling words in common, beside a question's own length, and a reply speaks of it. */
const SPEAKS = 0.4;

/** A reply answers when it opens with a yes or no, or speaks of what was asked in statements of its own. */
function answers(reply: string, question: string): boolean {
  if (OWES.test(reply)) return false;
  if (SHORT_ANSWER.test(reply)) return true;
  const statements = reply
    .split(/(?<=[.!?])\s+|\n+/)
    .filter((line) => !line.endsWith('?'))
    .join(' ');
  return sharedStems(statements, question) > SPEAKS * stemsOf(question).size;
}
