import type { Question } from '../judgement.ts';
import type { Slots } from '../slots.ts';
import { plainText, say } from '../text-parts.ts';
import { isContrast } from '../words/contrast.ts';
import { tellsOfPast } from '../words/past.ts';
import { AT_A_LOSS } from '../words/trouble-words.ts';
import { type Family, given, is, wordings } from './family.ts';
import { asked } from './outcome/asked.ts';
import { COUNTED } from './outcome/beside-trouble.ts';
import { ofChange } from './outcome/of-change.ts';
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
  make: (slots, scene) => {
    const { kind, reading } = scene;
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
        return ofOffer(slots, reading);
      default:
        return ofChange(slots, scene);
    }
  },
};

/** Fits what hurts as well as what is only told, and leaves open what would be better. */
const DIFFERENT = 'What would you most like to be different there?';

const OF_PRICE = 'shows what has to stay right whatever the price';
const OF_OPEN = 'shows where it should lead, so that I start at the right end';

/** The same question with what its answer is good for here. */
function towards(purpose: string, made: Question[] | null): Question[] | null {
  return made?.map((question) => ({ ...question, purpose })) ?? null;
}

/** A share, a loss, or two numbers held against each other. */
function isCounted(told: string): boolean {
  if (isContrast(told) || AT_A_LOSS.test(told)) return false;
  const numbers = (told.match(/\b\d{2,}\b/g) ?? []).filter((one) => !/^(?:19|20)\d\d$/.test(one)).length;
  return numbers > 1 || (COUNTED.test(told) && !tellsOfPast(told));
}

function ofVague({ trouble, troubleToo, matter, topic, thing, headline, decider }: Slots): Question[] | null {
  const about = topic ?? thing;
  const counted = [trouble, troubleToo, matter].find((one) => one && isCounted(one.fact.text)) ?? null;
  return wordings(
    given(counted, (one) =>
      asked(
        say`You write "${one.parts}". Where would that have to stand a year from now for ${decider?.parts ?? 'you'} to be content?`,
        one.fact,
        decider?.fact,
      ),
    ),
    given(trouble && !AT_A_LOSS.test(trouble.fact.text) ? trouble : null, (one) =>
      asked(say`You write "${one.parts}". ${DIFFERENT}`, one.fact),
    ),
    // Not to know something is nothing that could be otherwise; it can be sorted out.
    given(trouble && AT_A_LOSS.test(trouble.fact.text) ? trouble : matter, (one) =>
      asked(say`You write "${one.parts}". If that were sorted out, what would you notice first?`, one.fact),
    ),
    given(about, (one) =>
      asked(say`With ${one.definite}, what would you most like to be different?`, one.fact),
    ),
    given(trouble || matter || about ? null : headline, (one) =>
      asked(say`On "${one.parts}": what would you most like to be different?`, one.fact),
    ),
  );
}

/** Names of a term itself. */
const TERM = /^(?:period|term|years?|months?|seasons?|rounds?|rest|forms?|paperwork|papers?|orders?)$/;
/** "next year": a year from now it is over, or hardly begun. */
const COMING = /^(?:next|the (?:next|coming)) /;

function ofTerm({ period, thing, topic, record, change, trouble }: Slots): Question[] | null {
  // Beside what was counted or has changed it asks less than that does.
  const told = record ?? change ?? trouble;
  const beside = (question: Question | null) => (told ? question : question);
  const lasting = period && !COMING.test(plainText(period.parts)) ? period : null;
  const about = [topic, thing].find((one) => one && one.sort !== 'people' && !TERM.test(one.head));
  return wordings(
    beside(
      lasting && about
        ? asked(
            say`When ${lasting.parts} ${is(lasting)} over, what should ${about.definite} have made easier, and for whom?`,
            lasting.fact,
            about.fact,
          )
        : null,
    ),
    given(lasting, (one) =>
      asked(say`When ${one.parts} ${is(one)} over, what would make you say that it was worth it?`, one.fact),
    ),
    beside(
      given(about ?? null, (one) =>
        asked(say`A year from now, what would make you glad that you kept ${one.definite}?`, one.fact),
      ),
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
