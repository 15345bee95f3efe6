import type { Question } from '../../judgement.ts';
import type { Thing } from '../../slots/as-thing.ts';
import type { Phrase, Slots } from '../../slots.ts';
import { plainText, say } from '../../text-parts.ts';
import { MADE_OTHERWISE } from '../../words/made-otherwise.ts';
import { WORKED_WITH } from '../../words/worked-with.ts';
import { asking, does, it, wordings } from '../family.ts';

const PURPOSE = 'tells which part has to be right first';
/** A mail of so many words beside the ask tells where the wish came from. */
const TELLS_A_STORY = 8;
/** Who would sit before a tool is worth asking a little longer. */
const TELLS_OF_TOOL = 25;

/** "for the obituary", "so that they see it": what it is for is told. */
const FOR_WHAT =
  /\b(?:so that|because|in order to|otherwise|since|so (?:they|we|he|she|the|our)|for (?:the|our|my|his|her|their|a) (?!next|coming|first|second|same|last))\b/i;

/** Who is behind an addition and what for, where the mail does not say so already; `beside` is how many words it has beside the ask. */
export function ofAddition(slots: Slots, beside: number): Question[] | null {
  const { thing, deed, requester, asked } = slots;
  if (thing?.sort === 'people') return null;
  if (requester && !FOR_WHAT.test(asked))
    return wordings(ofRequester(requester, MADE_OTHERWISE.test(asked) ? null : thing));
  if (deed?.manner === 'changed') return null;
  return thing ? ofNew(slots, thing, beside) : wordings(ofDeed(slots, beside));
}

/** Somebody of theirs wants it, and for something: a smaller thing may be enough. */
function ofRequester(requester: Phrase, thing: Thing | null): Question {
  const wanted = thing && (thing.fresh || /^the /.test(plainText(thing.definite))) ? thing : null;
  return asking(
    'use',
    say`What ${does(requester)} ${requester.parts} need ${wanted ? wanted.definite : 'that'} for, and what would be enough?`,
    PURPOSE,
    [requester.fact, wanted?.fact],
  );
}

/** Of a deed that a short mail asks for: who has it first. */
function ofDeed({ deed, requested, audience, served, asked }: Slots, beside: number): Question | null {
  if (!deed?.byUs || requested || audience || served || beside > TELLS_OF_TOOL || FOR_WHAT.test(asked))
    return null;
  return asking('use', say`If ${deed.clause}, who would use that first, and what for?`, PURPOSE, [deed.fact]);
}

/** What is new, and not yet told of. */
function ofNew(
  { audience, served, requested, own, named, reason }: Slots,
  thing: Thing,
  beside: number,
): Question[] | null {
  const terse = beside < TELLS_A_STORY;
  if (requested || audience || served || reason || !thing.fresh) return null;
  if ((named || beside > TELLS_OF_TOOL) && !terse) return null;
  if (WORKED_WITH.test(thing.head))
    return wordings(
      asking(
        'use',
        say`Who asked for ${thing.definite}, and what would they do with ${it(thing)} first?`,
        PURPOSE,
        [thing.fact],
      ),
    );
  // A longer mail has told what came before.
  if (!terse) return null;
  return wordings(
    asking(
      'use',
      own
        ? say`What had happened just before you thought of ${thing.definite}?`
        : say`Who asked for ${thing.definite}, and what had happened just before?`,
      PURPOSE,
      [thing.fact],
    ),
  );
}
