import type { AskKind } from '../../mail/reading.ts';
import type { Question, TextPart } from '../judgement.ts';
import type { Thing } from '../slots/as-thing.ts';
import { once } from '../slots/once.ts';
import type { Slots } from '../slots.ts';
import { say } from '../text-parts.ts';
import { asking, type Family, given, quoting, type Scene, wordings } from './family.ts';
import { ofPaper } from './outcome/of-paper.ts';

const PURPOSE = 'shows what it is for, so that it can be made to fit';

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
        return ofVague(slots);
      case 'renewal':
        return ofTerm(slots);
      case 'discount':
        return ofPrice(slots);
      case 'deliverable':
        return ofPaper(slots);
      case 'quote':
        return ofOffer(slots, reading.register);
      default:
        return ofChange(slots, kind, reading.register);
    }
  },
};

function ask(parts: Question['parts'], ...facts: Question['facts']): Question {
  return asking('outcome', parts, PURPOSE, facts);
}

function ofVague({ trouble, topic, headline }: Slots): Question[] | null {
  return wordings(
    given(trouble, (one) =>
      ask(
        say`You write "${one.parts}". What would you like to be able to write there instead, half a year from now?`,
        one.fact,
      ),
    ),
    given(topic, (one) =>
      ask(
        say`With ${one.definite}: half a year from now, what would have to be different for you to be glad you asked?`,
        one.fact,
      ),
    ),
    given(trouble || topic ? null : headline, (one) =>
      ask(
        say`On "${one.parts}": half a year from now, what would have to be different for you to be glad you asked?`,
        one.fact,
      ),
    ),
  );
}

function ofTerm({ period, thing }: Slots): Question[] | null {
  return wordings(
    given(period, (one) =>
      ask(
        say`A year from now, what would make you say that ${one.parts} ${one.plural ? 'were' : 'was'} worth it?`,
        one.fact,
      ),
    ),
    given(thing, (one) =>
      ask(say`A year from now, what would make you glad that you kept ${one.definite}?`, one.fact),
    ),
  );
}

function ofPrice({ amount, share, price }: Slots): Question[] | null {
  return wordings(
    given(amount, (one) =>
      ask(
        say`${share === 'off' ? say`With ${one.parts} off` : say`At ${one.parts}`}, what must still be right for you to call it good value a year from now?`,
        one.fact,
      ),
    ),
    given(amount ? null : price, (one) =>
      ask(
        say`A year from now, what would have to be true for our ${one.parts} to have been good value?`,
        one.fact,
      ),
    ),
  );
}

/** What a price is asked for: what it must do in the first year, so that no more is priced than that. */
function ofOffer(slots: Slots, register: Scene['reading']['register']): Question[] | null {
  const { thing, trouble } = slots;
  const fresh = thing?.fresh && thing.sort !== 'people' ? thing : null;
  return wordings(
    besideTrouble(slots, fresh),
    fresh?.sort === 'learning' || fresh?.sort === 'event' ? ofOccasion(slots, fresh) : null,
    given(fresh?.sort === 'offer' ? null : fresh, (one) =>
      ask(
        register === 'terse'
          ? say`What must ${one.definite} do for you in the first year, so that I price that and no more?`
          : say`So that I price what you need and no more: what must ${one.definite} do for you in the first year?`,
        one.fact,
      ),
    ),
    given(trouble, (one) =>
      ask(
        say`You write "${one.parts}". What would have to be different there for our offer to be worth its price?`,
        one.fact,
      ),
    ),
  );
}

function ofChange(slots: Slots, kind: AskKind, register: Scene['reading']['register']): Question[] | null {
  const { thing, deed, trouble, clause, core, topic } = slots;
  const wanted = thing && thing.sort !== 'people' && (thing.fresh || kind === 'solution') ? thing : null;
  return wordings(
    besideTrouble(slots, wanted),
    wanted?.sort === 'learning' || wanted?.sort === 'event' ? ofOccasion(slots, wanted) : null,
    given(deed, (one) =>
      ask(say`If ${one.clause}, what would that change for you, and who would notice first?`, one.fact),
    ),
    given(wanted, (one) => ask(kind === 'scope' ? added(one) : inPlace(one, register), one.fact)),
    given(trouble, (one) =>
      ask(
        say`You write "${one.parts}". What would you like to be able to write there instead, half a year from now?`,
        one.fact,
      ),
    ),
    wanted || deed || trouble
      ? null
      : (given(topic, (one) =>
          ask(
            say`With ${one.definite}, what should be different from today, and who would notice first?`,
            one.fact,
          ),
        ) ??
          given(core, (one) =>
            ask(
              say`How would you tell, a few months on, that "${one.parts}" was the right answer?`,
              one.fact,
            ),
          ) ??
          given(clause, (one) =>
            ask(say`${quoting(one)}A few months on, what should be different because of it?`, one.fact),
          )),
  );
}

/** The trouble they tell and the remedy they name, held against each other. */
function besideTrouble({ trouble }: Slots, thing: Thing | null): Question | null {
  return trouble && thing
    ? ask(
        say`You write "${trouble.parts}". What would have to change there for ${thing.definite} to have been worth it?`,
        trouble.fact,
        thing.fact,
      )
    : null;
}

function inPlace(thing: Thing, register: Scene['reading']['register']): TextPart[] {
  return register === 'terse'
    ? say`What should ${thing.definite} change first, and who would notice?`
    : say`${once(thing)}, what should be different from today, and who would notice first?`;
}

/** What an addition is to do that the plan does not. */
function added(thing: Thing): TextPart[] {
  return thing.sort === 'tool'
    ? say`What should ${thing.definite} let you do that you cannot do today?`
    : say`What should ${thing.definite} do for you that the plan as it stands does not?`;
}

/** After a training people do something differently; after a feast they remember something. */
function ofOccasion({ audience, served }: Slots, thing: Thing): Question {
  const people = audience ?? served;
  const who = people ? people.parts : say`people`;
  return thing.sort === 'learning'
    ? asking(
        'outcome',
        say`A month after ${thing.definite}, what should ${people ? who : 'those who took part'} be doing differently?`,
        PURPOSE,
        [thing.fact, people?.fact],
      )
    : asking('outcome', say`A month after ${thing.definite}, what should ${who} still talk about?`, PURPOSE, [
        thing.fact,
        people?.fact,
      ]);
}
