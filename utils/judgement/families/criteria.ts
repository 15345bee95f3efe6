import type { AskKind } from '../../mail/reading.ts';
import type { Question } from '../judgement.ts';
import type { Phrase, Slots } from '../slots.ts';
import { say } from '../text-parts.ts';
import { WORKED_WITH } from '../words/worked-with.ts';
import { ask } from './criteria/ask.ts';
import { ofOffer } from './criteria/of-offer.ts';
import { type Family, given, has, its, quoting, wordings } from './family.ts';
import { WORKED_THROUGH } from './use/of-paper.ts';

/** Uncovers what it is judged on, and by whom: the reader behind the reader. */
export const criteria: Family = {
  id: 'criteria',
  applies: (_slots, { kind }) => !['vague', 'meeting', 'renewal', 'approval'].includes(kind),
  make: (slots, { kind, reading }) => {
    if (kind === 'discount') return ofPrice(slots);
    if (kind === 'referral') return ofReferral(slots);
    if (kind === 'deadline') return ofDate(slots, reading.text);
    if (kind === 'deliverable') return ofPaper(slots);
    return kind === 'quote' ? ofOffer(slots) : ofThing(slots, kind);
  },
};

function ofPrice(slots: Slots): Question[] | null {
  const { decider: whoever, rival, rivalSum, price, amount, inReturn, volume, compared, change } = slots;
  // Who only stands in what has changed need not have a say: "the works council meets four times a year now".
  const decider = whoever && change?.fact.text.includes(whoever.fact.text) ? null : whoever;
  return wordings(
    given(rivalSum, (one) =>
      ask(say`What is in the offer at ${one.parts}, and what would you miss in it?`, one.fact),
    ),
    given(decider, (one) => ask(say`Besides the total, what will matter to ${one.parts}?`, one.fact)),
    given(rival, (one) =>
      ask(say`Leaving the price aside, what do you like about the offer from ${one.parts}?`, one.fact),
    ),
    given(inReturn, (one) =>
      ask(say`You write "${one.parts}". How firm is that, so that I can build the price on it?`, one.fact),
    ),
    given(inReturn ? null : volume, (one) =>
      ask(
        say`You write "${one.parts}". How firm is that for the coming year, so that I can build the price on it?`,
        one.fact,
      ),
    ),
    given(compared, (one) =>
      ask(say`When ${one.parts} lie side by side, what besides the price will tip the scale?`, one.fact),
    ),
    given(amount ? null : price, (one) =>
      ask(say`Which part of our ${one.parts} is hardest for you to justify, and to whom?`, one.fact),
    ),
  );
}

/** Somebody before did it badly: only then is there a next one. */
const WENT_WRONG =
  /\b(?:lost|lose|late|broke|broken|wrong|managed to|let (?:us|me) down|never came|forgot\w*|scratched|damaged|retired|failed)\b/i;

/** Two or three things that names differ in: easier to answer than what somebody ought to be like. */
function ofReferral({ role, place, trouble, clause, words }: Slots): Question[] | null {
  const between = 'how soon they are free, what they cost, or what they have done before?';
  return wordings(
    given(trouble && WENT_WRONG.test(trouble.fact.text) ? trouble : null, (one) =>
      ask(
        say`You write "${one.parts}". What would the next one have to do better, so that I name the right one?`,
        one.fact,
      ),
    ),
    given(role, (one) =>
      ask(
        say`If two names come to mind for ${one.parts}, what should decide between them: ${between}`,
        one.fact,
      ),
    ),
    given(place, (one) =>
      ask(
        say`If two names in ${one.parts} come to mind, what should decide between them: ${between}`,
        one.fact,
      ),
    ),
    given(clause ?? words, (one) =>
      ask(say`${quoting(one)}If two names come to mind, what should decide: ${between}`, one.fact),
    ),
  );
}

/** Who only set the day, or has seen something before, is not the one who will look at it. */
const SET_THE_DAY =
  /^(?: now| just)? (?:(?:has|have|had) (?:now |just |also )?\w+|closes?|opens?|shuts?|moved|pulled|put|changed|locks?)\b/i;

function looksAtIt({ fact }: Phrase, text: string): boolean {
  return !SET_THE_DAY.test(text.slice(text.indexOf(fact.text) + fact.text.length));
}

function ofDate({ date, decider, requester }: Slots, text: string): Question[] | null {
  const judge = decider && looksAtIt(decider, text) ? decider : requester;
  return wordings(
    date && judge
      ? ask(say`What will ${judge.parts} want to see ${date.when}, at the very least?`, judge.fact, date.fact)
      : null,
    given(date, (one) =>
      ask(
        say`What has to be right ${one.when} for you to call it done, even if it is not perfect?`,
        one.fact,
      ),
    ),
  );
}

const LOOKED_AT = /^(?:drawings?|plans?|charts?|maps?|photos?|photographs?|boards?|slides|deck|decks)$/;

/** What a paper must make clear before all. */
function ofPaper({ thing, topic, decider, requester, reader }: Slots): Question[] | null {
  const paper = thing ?? (topic?.sort === 'document' ? topic : null);
  if (!paper || paper.sort === 'people' || paper.sort === 'event') return null;
  if (WORKED_THROUGH.test(paper.head)) return null;
  return wordings(
    given(decider ?? requester ?? reader, (one) =>
      ask(say`What will ${one.parts} look for first in ${paper.definite}?`, one.fact, paper.fact),
    ),
    ask(
      say`If only one thing in ${paper.definite} gets ${LOOKED_AT.test(paper.head) ? 'looked at' : 'read'}, what should it be?`,
      paper.fact,
    ),
  );
}

function ofThing({ thing, decider: whoever, deed, trouble, asked }: Slots, kind: AskKind): Question[] | null {
  // Who decides elsewhere in the mail may have no say in an addition.
  const decider = whoever && (kind !== 'scope' || asked.includes(whoever.fact.text)) ? whoever : null;
  const usable = thing?.fresh && thing.sort !== 'people' && thing.sort !== 'event' ? thing : null;
  if (!usable) return null;
  const told =
    deed?.manner === 'changed' ||
    (kind === 'scope'
      ? !(WORKED_WITH.test(usable.head) || usable.sort === 'document' || usable.sort === 'learning')
      : trouble !== null);
  return wordings(
    given(decider, (one) =>
      ask(
        usable.sort === 'document'
          ? say`What will ${one.parts} look for first in ${usable.definite}?`
          : say`What will ${one.parts} want to see from ${usable.definite} before they call it a success?`,
        one.fact,
        usable.fact,
      ),
    ),
    told
      ? null
      : ask(
          say`How would you tell, a few weeks on, that ${usable.definite} ${has(usable)} done ${its(usable)} job?`,
          usable.fact,
        ),
  );
}
