import type { Question } from '../../judgement.ts';
import type { Thing } from '../../slots/as-thing.ts';
import type { WantedDate } from '../../slots/date.ts';
import { withoutAll } from '../../slots/without-all.ts';
import type { Phrase, Slots } from '../../slots.ts';
import { plainText, say } from '../../text-parts.ts';
import { given, wordings } from '../family.ts';
import { ask } from './ask.ts';
import { divisible } from './divisible.ts';

/** "if the cable and the switch were in place": they name what has to be there. */
const NAMED_READY =
  /\b(?!(?:it|this|that|they|we|you|all)\b)\p{L}+ (?:has to|have to|must|should|needs? to|ought to|were|was|is|are)(?: be)? (?:already |all )?(?:in place|ready|done|finished|there|here|in front|installed|delivered|out|up)\b/iu;

/** "Everything must be out", "your figure": what they say must be there has no least part. */
function isWhole({ thing, asked }: Slots): boolean {
  return saidWhole(asked) || NAMED_READY.test(asked) || (thing !== null && !divisible(thing));
}

function saidWhole(asked: string): boolean {
  return /\b(?:everything|every|all(?! (?:of us|\w+ of us))|whole|complete|completely|both|figures?|numbers?|the keys?)\b/i.test(
    asked,
  );
}

/** They say already what must be there and what may follow. */
const LEAST_TOLD =
  /\bat least\b|\b(?:can|could|may) (?:be wet|be later|be done (?:later|after\w*)|wait|follow|come (?:later|after\w*))\b|\b(?:doesn't|does not|needn't|need not|don't|do not) (?:have|need) to\b|\b(?:is|are|would be) enough\b|\bmatters? most\b|\babove all\b|\bfirst of all\b/i;

/** What has to be there by the day and what may follow: by what happens on it, by our own day, by the thing itself. */
export function ofDate(slots: Slots, text: string): Question[] | null {
  const { topic, date, trouble, ourDay } = slots;
  const thing = wanted(topic && (topic.plural || topic.head === 'import') ? topic : slots.thing);
  return wordings(
    given(slots.occasion, (one) =>
      LEAST_TOLD.test(text) || saidWhole(slots.asked)
        ? besideTheLeast(one, slots, thing)
        : byOccasion(one, slots, thing),
    ),
    date?.exact && ourDay && !isWhole(slots) ? byTwoDays(thing, date, ourDay) : null,
    date && thing ? ofSome(thing, date) : null,
    given(date, (one) => ofDay(one, slots)),
    date?.exact
      ? null
      : given(trouble, (one) =>
          ask(
            say`You write "${one.parts}". If not everything can be done in time, what has to come first?`,
            one.fact,
          ),
        ),
  );
}

/** What may come in parts. */
function wanted(thing: Thing | null): Thing | null {
  return thing && thing.sort !== 'event' && thing.sort !== 'people' && divisible(thing) ? thing : null;
}

/** Where the day alone is told. */
function ofDay({ when, fact }: WantedDate, slots: Slots): Question {
  if (saidWhole(slots.asked))
    return ask(say`If not all of it can be done ${when}, what has to come first?`, fact);
  return isWhole(slots)
    ? ask(say`What has to be right ${when} at the very least, and what could be done afterwards?`, fact)
    : ask(say`What must be ready ${when} at the very least, and what could follow?`, fact);
}

/** What happens on the day tells better than the day what has to be there. */
function byOccasion(occasion: Phrase, { ourDay }: Slots, thing: Thing | null): Question {
  const later = ourDay ? say` by ${ourDay.parts}, as planned` : say``;
  const facts = [occasion.fact, thing?.fact, ourDay?.fact];
  const what = !thing
    ? ourDay
      ? say`What has to be there for that, and what could follow${later}?`
      : say`What has to be right for that at the very least, and what could be done afterwards?`
    : isPair(thing)
      ? say`Would one of ${withoutAll(thing)} be enough for that, and could the other follow${later}?`
      : thing.plural
        ? say`Which of ${withoutAll(thing)} have to be there for that, and which could follow${later}?`
        : say`Which part of ${withoutAll(thing)} has to be there for that, and what could follow${later}?`;
  return ask(say`You mention "${occasion.parts}". ${what}`, ...facts);
}

/** Where they say what must be there: what comes first where it is all of it, or what else the day hangs on. */
function besideTheLeast({ parts, fact }: Phrase, { asked }: Slots, thing: Thing | null): Question {
  const all = thing ? withoutAll(thing) : say`it`;
  const first = thing?.plural && !isPair(thing) ? 'which ones have' : 'what has';
  return saidWhole(asked)
    ? ask(
        say`You mention "${parts}". If not all of ${all} can be done by then, ${first} to come first?`,
        fact,
        thing?.fact,
      )
    : ask(
        say`You mention "${parts}". Beside what you say must be there, what would be missed most on the day?`,
        fact,
      );
}

/** "If only some of the 38 trophies can be ready by the 4th, which ones have to be?" */
function ofSome(thing: Thing, date: WantedDate): Question {
  const some = isPair(thing) ? 'one' : thing.plural ? 'some' : 'part';
  const which = isPair(thing) ? 'which one has' : thing.plural ? 'which ones have' : 'which part has';
  return ask(
    say`If only ${some} of ${withoutAll(thing)} can be ready ${date.when}, ${which} to be?`,
    date.fact,
    thing.fact,
  );
}

/** Their day and ours side by side: what the sooner one is for, and what may keep to the later. */
function byTwoDays(thing: Thing | null, date: WantedDate, ourDay: Phrase): Question {
  const later = say`and what could follow by ${ourDay.parts}, as planned`;
  const what = thing
    ? thing.plural
      ? say`Which of ${withoutAll(thing)} have to be there`
      : say`Which part of ${withoutAll(thing)} has to be there`
    : say`What has to be there`;
  return ask(say`${what} ${date.when}, ${later}?`, date.fact, ourDay.fact);
}

/** "the two vans", "both bands": of two there is no "some". */
function isPair(thing: Thing): boolean {
  return thing.plural && /^(?:(?:the|your|our) )?(?:2|two|both)\b/i.test(plainText(thing.definite));
}
