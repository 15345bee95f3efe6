import type { AskKind } from '../../mail/reading.ts';
import type { Question, TextPart } from '../judgement.ts';
import type { Thing } from '../slots/as-thing.ts';
import { once } from '../slots/once.ts';
import type { Slots } from '../slots.ts';
import { say } from '../text-parts.ts';
import { asking, type Family, given, quoting, wordings } from './family.ts';

const PURPOSE = 'shows what it is for, so that it can be made to fit';

/**
 * Uncovers what is different once they have it: the need behind the thing they name. Beside a trouble they tell,
 * it asks what would have to change there; of a document, what people should take from it; of a price, what it frees.
 */
export const outcome: Family = {
  id: 'outcome',
  applies: (_slots, { kind }) =>
    ['solution', 'scope', 'quote', 'deliverable', 'vague', 'renewal', 'discount'].includes(kind),
  make: (slots, { kind }) => {
    switch (kind) {
      case 'vague':
        return ofVague(slots);
      case 'renewal':
        return ofTerm(slots);
      case 'discount':
        return ofPrice(slots);
      case 'deliverable':
        return ofPaper(slots);
      default:
        return ofChange(slots, kind);
    }
  },
};

function ask(parts: Question['parts'], ...facts: Question['facts']): Question {
  return asking('outcome', parts, PURPOSE, facts);
}

function ofVague({ trouble, thing }: Slots): Question[] | null {
  return wordings(
    given(trouble, (one) =>
      ask(
        say`You write "${one.parts}". If you could change one thing about that by next month, what would it be?`,
        one.fact,
      ),
    ),
    given(thing, (one) =>
      ask(say`If you could change one thing about ${one.definite}, what would it be?`, one.fact),
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

function ofPrice({ amount, share }: Slots): Question[] | null {
  return wordings(
    given(amount, (one) =>
      ask(
        say`${share === 'off' ? say`With ${one.parts} off` : say`At ${one.parts}`}, what must still be right for you to call it good value a year from now?`,
        one.fact,
      ),
    ),
  );
}

/** What people take with them, or what they do next. */
function ofPaper({ thing, decider, served, audience, words }: Slots): Question[] | null {
  if (!thing)
    return wordings(
      given(words, (one) => ask(say`${quoting(one)}What will be decided with it, and by whom?`, one.fact)),
    );
  const reader = decider ?? audience ?? served;
  const told = /^(?:list|lists|data|figures|tables?|statistics?|records?)$/.test(thing.head) ? null : reader;
  return wordings(
    given(told, (one) =>
      thing.sort === 'document'
        ? ask(
            say`If ${one.parts} took only one thing away from ${thing.definite}, what should it be?`,
            one.fact,
            thing.fact,
          )
        : null,
    ),
    given(decider, (one) =>
      ask(
        say`What should ${one.parts} be able to decide with ${thing.definite} in hand?`,
        one.fact,
        thing.fact,
      ),
    ),
    ask(say`What is the first thing you will do with ${thing.definite}?`, thing.fact),
  );
}

function ofChange(slots: Slots, kind: AskKind): Question[] | null {
  const { thing, deed, trouble } = slots;
  const fresh = thing?.fresh ? thing : null;
  const priced = kind === 'quote';
  return wordings(
    trouble && fresh
      ? ask(
          say`You write "${trouble.parts}". What would have to change there for ${fresh.definite} to have been worth it?`,
          trouble.fact,
          fresh.fact,
        )
      : null,
    fresh?.sort === 'learning' || fresh?.sort === 'event' ? ofOccasion(slots, fresh) : null,
    given(kind === 'quote' ? null : deed, (one) =>
      ask(say`If ${one.clause}, what would that change for you, and who would notice first?`, one.fact),
    ),
    given(fresh, (one) =>
      priced
        ? ask(
            say`A year from now, what would make you say that ${one.definite} ${one.plural ? 'were' : 'was'} worth the money?`,
            one.fact,
          )
        : kind === 'scope'
          ? ask(added(one), one.fact)
          : ask(
              say`${once(one)}, what should be different from today, and who would notice first?`,
              one.fact,
            ),
    ),
    given(trouble, (one) =>
      ask(
        say`You write "${one.parts}". What would you like to be able to say about that a few months from now?`,
        one.fact,
      ),
    ),
    fresh || deed || trouble ? null : ofWords(slots, kind),
    thing && !fresh && priced
      ? ask(say`What would make ${thing.definite} a success in your eyes?`, thing.fact)
      : null,
  );
}

/** What an addition is to do that the plan does not. */
function added(thing: Thing): TextPart[] {
  return thing.sort === 'tool'
    ? say`What should ${thing.definite} let you do that you cannot do today?`
    : say`What should ${thing.definite} do for you that the plan as it stands does not?`;
}

/** Where no thing and no trouble could be named, their own asking words are. */
function ofWords({ words }: Slots, kind: AskKind): Question | null {
  if (!words || kind === 'quote') return null;
  return ask(say`${quoting(words)}What would that give you that you do not have today?`, words.fact);
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
