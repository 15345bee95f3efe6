import type { AskKind, Reading } from '../../../mail/reading.ts';
import type { Question, TextPart } from '../../judgement.ts';
import type { Thing } from '../../slots/as-thing.ts';
import { once } from '../../slots/once.ts';
import type { Phrase, Slots } from '../../slots.ts';
import { plainText, say } from '../../text-parts.ts';
import { WORKED_WITH } from '../../words/worked-with.ts';
import { given, is, type Scene, wordings } from '../family.ts';
import { asked } from './asked.ts';
import { besideReason, besideTrouble } from './beside-trouble.ts';
import { ofOccasion } from './of-occasion.ts';

/** A mail of so many words beside the ask tells what an addition is for. */
const TELLS_A_STORY = 14;

function tellsStory({ asked: sentence, trouble, requester }: Slots, { text }: Reading): boolean {
  const beside = text.split(/\s+/).length - sentence.split(/\s+/).length;
  return beside >= TELLS_A_STORY || trouble !== null || requester !== null || FOR_WHAT.test(sentence);
}

/** "for the obituary, which …", "so that the drivers see it": the sentence itself tells it. */
const FOR_WHAT = /\b(?:so that|because|in order to|as (?:they|we|our|the)|since|otherwise)\b/i;

/** What is to be different once a remedy or an addition is there; of an addition nothing where the mail has told it. */
export function ofChange(slots: Slots, { kind, reading }: Scene): Question[] | null {
  if (kind === 'scope' && slots.trouble) return wordings(besideAddition(slots, slots.trouble));
  if (kind === 'scope' && tellsStory(slots, reading)) return null;
  return wordings(...besideWhatIsTold(slots, kind), ...ofWanted(slots, kind, reading.register));
}

/** The trouble they tell beside what they want, or else what they do. */
function besideWhatIsTold(slots: Slots, kind: AskKind): (Question | null)[] {
  const { deed, trouble } = slots;
  const wanted = wantedOf(slots, kind);
  return [
    besideTrouble(slots, wanted),
    kind === 'solution' ? besideReason(slots, wanted) : null,
    trouble && !wanted
      ? asked(
          say`You write "${trouble.parts}". ${deed ? say`If ${deed.clause}` : say`If it works as you hope`}, what should be different there?`,
          trouble.fact,
          deed?.fact,
        )
      : null,
  ];
}

function ofWanted(slots: Slots, kind: AskKind, register: Reading['register']): (Question | null)[] {
  const { deed, trouble } = slots;
  const wanted = wantedOf(slots, kind);
  return [
    wanted?.sort === 'learning' || wanted?.sort === 'event' ? ofOccasion(slots, wanted) : null,
    given(deed, (one) => {
      const question = asked(
        say`If ${one.clause}, what should be better afterwards, and for whom?`,
        one.fact,
      );
      return kind === 'scope' ? question : question;
    }),
    // What is there already, or was named beside the ask, is not what should change.
    wanted?.fresh === false && !deed ? ofWords(slots, kind) : null,
    wanted && slots.requester && kind === 'solution'
      ? asked(
          say`${once(wanted)}, what would ${slots.requester.parts} want to see that is not there today?`,
          slots.requester.fact,
          wanted.fact,
        )
      : null,
    given(wanted, (one) =>
      kind === 'scope' ? asked(added(one), one.fact) : asked(inPlace(one, register), one.fact),
    ),
    // Of an addition the words of the ask lie nearer than a trouble told beside it.
    kind === 'scope' && !wanted && !deed ? ofWords(slots, kind) : null,
    kind === 'scope' || wanted || deed || trouble ? null : ofWords(slots, kind),
  ];
}

/** What they tell beside an addition is what it should better. */
function besideAddition(slots: Slots, trouble: Phrase): Question {
  const { deed } = slots;
  const wanted = wantedOf(slots, 'scope');
  const led = wanted ? say`With ${wanted.definite}` : deed ? say`If ${deed.clause}` : say`With that changed`;
  return asked(
    say`You write "${trouble.parts}". ${led}, what should be different there?`,
    trouble.fact,
    wanted?.fact ?? deed?.fact,
  );
}

/** The thing that is to be there: nothing of theirs that is there already, and nobody. */
function wantedOf({ thing }: Slots, kind: AskKind): Thing | null {
  if (!thing || thing.sort === 'people' || /^(?:all|both) /.test(plainText(thing.definite))) return null;
  return thing.fresh || kind === 'solution' ? thing : null;
}

const BETTER = 'what should be better, and for whom?';

/** Where neither a thing nor a deed could be made of it, the asking words themselves. What the subject line names may be what is there already. */
function ofWords({ core, request, topic }: Slots, kind: AskKind): Question | null {
  const ofUs = request?.ofUs ? request : null;
  return (
    given(ofUs, sayingBack) ??
    given(core, (one) => asked(say`You ask for "${one.parts}". Once you have that, ${BETTER}`, one.fact)) ??
    given(kind === 'solution' ? topic : null, (one) =>
      asked(
        say`With ${one.definite}, what should be different from today, and who would notice first?`,
        one.fact,
      ),
    )
  );
}

function sayingBack({ sentence, fact }: NonNullable<Slots['request']>): Question {
  return asked(say`${sentence} Once that is done, ${BETTER}`, fact);
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
    : say`Once ${thing.definite} ${is(thing)} there, ${BETTER}`;
}
