import type { AskKind } from '../../mail/reading.ts';
import type { Question, TextPart } from '../judgement.ts';
import type { Thing } from '../slots/as-thing.ts';
import { once } from '../slots/once.ts';
import type { Slots } from '../slots.ts';
import { plainText, say } from '../text-parts.ts';
import { AT_A_LOSS } from '../words/trouble-words.ts';
import { WORKED_WITH } from '../words/worked-with.ts';
import { type Family, given, is, type Scene, wordings } from './family.ts';
import { asked } from './outcome/asked.ts';
import { besideTrouble } from './outcome/beside-trouble.ts';
import { ofOccasion } from './outcome/of-occasion.ts';
import { ofOffer } from './outcome/of-offer.ts';
import { ofPaper } from './outcome/of-paper.ts';

/**
 * Uncovers what is different once they have it: the need behind the thing they name. Beside a trouble they tell,
 * it asks what would have to change there; of a document, what people should take from it; of a price, what it frees.
 */
export const outcome: Family = {
  id: 'outcome',
  applies: (_slots, { kind }) =>
    ['solution', 'scope', 'quote', 'deliverable', 'vague', 'renewal', 'discount'].includes(kind),
  make: (slots, { kind, reading }) => {
    switch (kind) {
      case 'vague':
        return towards(OF_OPEN, ofVague(slots));
      case 'renewal':
        return ofTerm(slots);
      case 'discount':
        return towards(OF_PRICE, ofPrice(slots));
      case 'deliverable':
        return ofPaper(slots);
      case 'quote':
        return ofOffer(slots, reading.register);
      default:
        return ofChange(slots, kind, reading.register);
    }
  },
};

const OF_PRICE = 'shows what has to stay right whatever the price';
const OF_OPEN = 'shows where it should lead, so that I start at the right end';

/** The same question with what its answer is good for here. */
function towards(purpose: string, made: Question[] | null): Question[] | null {
  return made?.map((question) => ({ ...question, purpose })) ?? null;
}

function ofVague({ trouble, matter, topic, thing, headline }: Slots): Question[] | null {
  const about = topic ?? thing;
  return wordings(
    given(trouble && !AT_A_LOSS.test(trouble.fact.text) ? trouble : null, (one) =>
      asked(
        say`You write "${one.parts}". How would you like that to be half a year from now, and who would notice first?`,
        one.fact,
      ),
    ),
    // Not to know something is nothing that could be otherwise; it can be sorted out.
    given(trouble && AT_A_LOSS.test(trouble.fact.text) ? trouble : matter, (one) =>
      asked(say`You write "${one.parts}". If that were sorted out, what would you notice first?`, one.fact),
    ),
    given(about, (one) =>
      asked(
        say`With ${one.definite}: half a year from now, what would have to be different for you to be glad you asked?`,
        one.fact,
      ),
    ),
    given(trouble || matter || about ? null : headline, (one) =>
      asked(
        say`On "${one.parts}": half a year from now, what would have to be different for you to be glad you asked?`,
        one.fact,
      ),
    ),
  );
}

/** Names of a term itself. */
const TERM = /^(?:period|term|years?|months?|seasons?|rounds?|rest|forms?|paperwork|papers?|orders?)$/;
/** "next year": a year from now it is over, or hardly begun. */
const COMING = /^(?:next|the (?:next|coming)) /;

function ofTerm({ period, thing, topic }: Slots): Question[] | null {
  const lasting = period && !COMING.test(plainText(period.parts)) ? period : null;
  const about = [topic, thing].find((one) => one && one.sort !== 'people' && !TERM.test(one.head));
  return wordings(
    lasting && about
      ? asked(
          say`When ${lasting.parts} ${is(lasting)} over, what should ${about.definite} have made easier, and for whom?`,
          lasting.fact,
          about.fact,
        )
      : null,
    given(lasting, (one) =>
      asked(
        say`When ${one.parts} ${is(one)} over, what should be different from today, and who would notice first?`,
        one.fact,
      ),
    ),
    given(thing, (one) =>
      asked(say`A year from now, what would make you glad that you kept ${one.definite}?`, one.fact),
    ),
  );
}

function ofPrice({ amount, share, price, rivalSum }: Slots): Question[] | null {
  return wordings(
    price && rivalSum
      ? asked(
          say`What would our ${price.parts} have to give you that the ${rivalSum.parts} does not?`,
          price.fact,
          rivalSum.fact,
        )
      : null,
    given(amount, (one) =>
      asked(
        say`${share === 'off' ? say`With ${one.parts} off` : say`At ${one.parts}`}, what must still be right for you to call it good value a year from now?`,
        one.fact,
      ),
    ),
    given(amount ? null : price, (one) =>
      asked(say`What would you have to see a year from now to call our ${one.parts} well spent?`, one.fact),
    ),
  );
}

function ofChange(slots: Slots, kind: AskKind, register: Scene['reading']['register']): Question[] | null {
  const { thing, deed, trouble } = slots;
  const wanted = thing && thing.sort !== 'people' && (thing.fresh || kind === 'solution') ? thing : null;
  return wordings(
    besideTrouble(slots, wanted),
    wanted?.sort === 'learning' || wanted?.sort === 'event' ? ofOccasion(slots, wanted) : null,
    given(deed, (one) =>
      asked(say`If ${one.clause}, who will notice first, and what changes for them?`, one.fact),
    ),
    // What is there already, or was named beside the ask, is not what should change.
    wanted?.fresh === false && !deed ? ofWords(slots, kind) : null,
    wanted && slots.requester && kind === 'solution'
      ? asked(
          say`${once(wanted)}, what would ${slots.requester.parts} want to see different half a year on?`,
          slots.requester.fact,
          wanted.fact,
        )
      : null,
    given(wanted, (one) => asked(kind === 'scope' ? added(one) : inPlace(one, register), one.fact)),
    // Of an addition the words of the ask lie nearer than a trouble told beside it.
    kind === 'scope' && !wanted && !deed ? ofWords(slots, kind) : null,
    given(trouble, (one) =>
      asked(
        say`You write "${one.parts}". How would you like that to be half a year from now, and who would notice first?`,
        one.fact,
      ),
    ),
    kind === 'scope' || wanted || deed || trouble ? null : ofWords(slots, kind),
  );
}

const NOTICED = 'who will notice first, and what changes for them?';

/** Where neither a thing nor a deed could be made of it, the asking words themselves. What the subject line names may be what is there already. */
function ofWords({ core, request, topic }: Slots, kind: AskKind): Question | null {
  const ofUs = request?.ofUs ? request : null;
  return (
    given(ofUs, sayingBack) ??
    given(core, (one) => asked(say`You ask for "${one.parts}". Once you have that, ${NOTICED}`, one.fact)) ??
    given(request, sayingBack) ??
    given(kind === 'solution' ? topic : null, (one) =>
      asked(
        say`With ${one.definite}, what should be different from today, and who would notice first?`,
        one.fact,
      ),
    )
  );
}

function sayingBack({ sentence, fact }: NonNullable<Slots['request']>): Question {
  return asked(say`${sentence} Once that is done, ${NOTICED}`, fact);
}

function inPlace(thing: Thing, register: Scene['reading']['register']): TextPart[] {
  return register === 'terse'
    ? say`What should ${thing.definite} change first, and who would notice?`
    : say`${once(thing)}, what should be different from today, and who would notice first?`;
}

/** What an addition is to do that the plan does not. */
function added(thing: Thing): TextPart[] {
  return WORKED_WITH.test(thing.head)
    ? say`What should ${thing.definite} let you do that you cannot do today?`
    : say`Once ${thing.definite} ${is(thing)} there, ${NOTICED}`;
}
