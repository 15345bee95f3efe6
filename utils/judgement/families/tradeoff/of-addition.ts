import type { Question } from '../../judgement.ts';
import type { Slots } from '../../slots.ts';
import { say } from '../../text-parts.ts';
import { given, wordings } from '../family.ts';
import { ask } from './ask.ts';

/** "It has to be there on Monday": the day of the addition itself, which it cannot be weighed against. */
function isItsDay(date: NonNullable<Slots['date']>, text: string): boolean {
  const sentence = text.split(/(?<=[.!?])\s|\n/).find((one) => one.includes(date.day.text)) ?? '';
  return /\b(?:it|they|these|those|that|this) (?:needs?|has|have|must|should|ought)\b/i.test(sentence);
}

/** What could step back for an addition: something of what was agreed, or the day itself. */
export function ofAddition({ thing, date, fixed, manner }: Slots, text: string): Question[] | null {
  const what = thing?.fresh && manner === 'added' ? thing : null;
  return wordings(
    given(fixed, (one) =>
      ask(
        say`You write "${one.parts}". Which part of what we agreed could step back to make room for ${what ? what.definite : 'this'}?`,
        one.fact,
        what?.fact,
      ),
    ),
    what && date?.exact && !isItsDay(date, text)
      ? ask(
          say`If it came to a choice, which matters more: keeping ${date.day}, or having ${what.definite} in from the start?`,
          date.fact,
          what.fact,
        )
      : null,
  );
}
