import type { Question } from '../../judgement.ts';
import type { Thing } from '../../slots/as-thing.ts';
import type { Phrase, Slots } from '../../slots.ts';
import { plainText, say } from '../../text-parts.ts';
import { MADE_OTHERWISE } from '../../words/made-otherwise.ts';
import { given, it, wordings } from '../family.ts';
import { ask } from './ask.ts';

/** "It has to be there on Monday": the day of the addition itself, which it cannot be weighed against. */
function isItsDay(date: NonNullable<Slots['date']>, text: string): boolean {
  const sentence = text.split(/(?<=[.!?])\s|\n/).find((one) => one.includes(date.day.text)) ?? '';
  return /\b(?:it|they|these|those|that|this) (?:needs?|has|have|must|should|ought)\b/i.test(sentence);
}

/** What could step back for an addition: something of what was agreed, or the day itself. */
export function ofAddition(slots: Slots, text: string): Question[] | null {
  const { thing, date, fixed, manner, deed, ourDay, reason } = slots;
  const what = thing && isNamed(thing, slots.asked) && manner === 'added' ? thing : null;
  const settled = fixed !== null || SETTLED.test(text);
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
    given(reason, (one) =>
      ask(
        say`You mention "${one.parts}". What would be enough there to begin with, and what could come later?`,
        one.fact,
      ),
    ),
    given(settled || date ? null : ourDay, (day) => besideOurDay(day, what, deed)),
    given(settled ? null : what, (one) =>
      ask(say`With ${one.definite} added, ${REGULAR.test(slots.asked) ? LESS : MAY_COST}`, one.fact),
    ),
    given(settled || what ? null : deed, (one) =>
      ask(say`If ${one.clause}, ${REGULAR.test(slots.asked) ? LESS : MAY_COST}`, one.fact),
    ),
  );
}

/** The day we gave and what is to come in: one of the two may have to give a little. */
function besideOurDay(day: Phrase, what: Thing | null, deed: Slots['deed']): Question | null {
  const choice = say`would you rather keep ${day.parts} or have ${what ? it(what) : 'it all'} in from the start?`;
  if (what)
    return ask(
      say`If ${what.definite} ${what.plural ? 'take' : 'takes'} us a few days longer, ${choice}`,
      what.fact,
      day.fact,
    );
  return deed?.byUs
    ? ask(say`If ${deed.clause} and it takes a few days longer, ${choice}`, deed.fact, day.fact)
    : ask(say`If that takes us a few days longer, ${choice}`, day.fact);
}

/** New, or pointed at ("this family account"), and named in the asking sentence. */
function isNamed({ fresh, sort, head, fact, definite }: Thing, asked: string): boolean {
  // What is ours is there already: "your helpdesk".
  const named = asked.toLowerCase().includes(head) && !/^(?:our|the same) /.test(plainText(definite));
  // "the receipts of six years as well": known to both, and to come in with the rest.
  const asWell =
    /^the /i.test(fact.text) && /\b(?:as well|also|too)\b/i.test(asked) && !MADE_OTHERWISE.test(asked);
  return named && sort !== 'people' && (fresh || asWell || /^(?:this|these) /i.test(fact.text));
}

/** An addition has its price in money or in time, and one of the two is often easy to give. */
const MAY_COST = 'it may cost a little more or take a little longer: which would be easier for you?';
/** What is done again and again has hours and no date. */
const LESS = 'what could take up less time in return?';
const REGULAR =
  /\b(?:every (?:day|week|evening|morning|month)|daily|weekly|monthly|each (?:day|week|evening|month)|in the (?:evening|evenings|mornings|weekly round)|on (?:satur|sun|mon|tues|wednes|thurs|fri)days|a week|(?:weekly|daily|your) rounds?|shifts?)\b/i;

/** They say already what stays as it is, or what it may cost. */
const SETTLED =
  /\b(?:already paid|doesn't move|does not move|the rest stays|stays as it is|remains? (?:as|naturally)|same (?:truck|van|delivery|run)|same (?:day|date|price|budget|lorry|time|weekend)|at no extra|extra (?:cost|charge)|of course (?:we|i) pay|we(?:'ll| will) pay|goes on the (?:bill|invoice)|without (?:moving|changing)|what (?:would|does|will) (?:it|that|this) cost)\b/i;
