import type { Spoken } from '../parts.ts';
import type { Span } from '../reading.ts';
import type { Clause } from './clauses.ts';

/** The first part may begin with what it is about ("the hose, 1.5 m, is it long enough"), but not with a mere call. */
const FEW = 3;

/** A question of its own begins with the word that asks, or with the verb before its subject. */
function opensQuestion({ tokens }: Clause): boolean {
  const [first, second] = tokens;
  return (
    first?.classes.has('wh') === true ||
    (first?.classes.has('aux') === true && second?.classes.has('base') !== true)
  );
}

/** "Send the deck" asks by itself, however short. */
function isOrder({ tokens }: Clause): boolean {
  return tokens[0]?.word === 'please' || tokens[0]?.classes.has('base') === true;
}

/**
 * The parts of a sentence that asks two things: "how many fit in, and do they need a laptop?", "send the deck and can we
 * move the call?". What "or" joins is one question. Empty where it asks only one.
 */
export function questionsOf(text: string, { clauses, statement }: Spoken): Span[] {
  const asked = clauses.filter(
    (clause, at) =>
      clause.asked &&
      !clause.announces &&
      (opensQuestion(clause) || (at === 0 && (clause.tokens.length > FEW || isOrder(clause)))),
  );
  const joined = asked.filter((clause, at) => {
    const before = clauses[clauses.indexOf(clause) - 1];
    return at === 0 || (before !== undefined && /\band\b/i.test(text.slice(before.end, clause.start)));
  });
  if (joined.length < 2) return [];
  return joined.map((clause, at) => {
    const next = joined[at + 1];
    const last = next === undefined ? clauses.at(-1) : clauses[clauses.indexOf(next) - 1];
    return { start: clause.start, end: last?.end ?? statement.end };
  });
}
