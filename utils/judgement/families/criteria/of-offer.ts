import type { Question } from '../../judgement.ts';
import type { Slots } from '../../slots.ts';
import { say } from '../../text-parts.ts';
import { given, wordings } from '../family.ts';
import { ask } from './ask.ts';

/** The figure is wanted by a day; else it is the day of what they plan. */
const DUE = /\b(?:by|before|until|no later than) (?:the |this |next )?(?:\d|\p{Lu})/u;

/** Who says yes to an offer, and what they look at beside the sum. */
export function ofOffer({
  thing,
  topic,
  decider,
  requester,
  compared,
  date,
  headline,
  plan,
  asked,
}: Slots): Question[] | null {
  const judge = decider ?? requester;
  const about = [thing, topic].find((one) => one && one.sort !== 'offer' && one.sort !== 'people') ?? null;
  const forIt = about && about.fact.text !== judge?.fact.text ? say` for ${about.definite}` : say``;
  return wordings(
    given(compared, (one) =>
      ask(
        say`When ${one.parts} lie side by side, what besides the price will tip the scale${judge ? say` for ${judge.parts}` : ''}?`,
        one.fact,
        judge?.fact,
      ),
    ),
    given(judge, (one) =>
      ask(
        say`Besides the price, what will ${one.parts} look at first in our offer${forIt}?`,
        one.fact,
        about?.fact,
      ),
    ),
    given(judge ? null : plan, (one) =>
      ask(say`You write "${one.parts}". What would our offer have to show for you to go ahead?`, one.fact),
    ),
    given(judge ? null : about, (one) =>
      ask(say`Apart from the price, what matters most to you about ${one.definite}?`, one.fact),
    ),
    given(about, (one) =>
      ask(say`Who decides with you on ${one.definite}, and what will they want to know first?`, one.fact),
    ),
    given(date?.asked && date.exact && DUE.test(asked) ? date : null, (one) =>
      ask(say`Once you have our figure ${one.when}, what happens next, and who else has a say?`, one.fact),
    ),
    given(about ? null : headline, (one) =>
      ask(
        say`On "${one.parts}": who besides you will look at our figure, and what will they ask first?`,
        one.fact,
      ),
    ),
  );
}
