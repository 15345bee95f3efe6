import type { AskKind } from '../../mail/reading.ts';
import type { Question } from '../judgement.ts';
import type { Thing } from '../slots/as-thing.ts';
import type { Slots } from '../slots.ts';
import { say } from '../text-parts.ts';
import { WORKED_WITH } from '../words/worked-with.ts';
import { asking, type Family, given, it, modest, wordings } from './family.ts';
import { ofMeeting } from './use/of-meeting.ts';

const PURPOSE = 'tells which part has to be right first';
/** A mail of so many words beside the ask tells where the wish came from. */
const TELLS_A_STORY = 8;
/** Who would sit before a tool is worth asking a little longer. */
const TELLS_OF_TOOL = 25;

/** Uncovers who uses it first, and for what: often a smaller thing would do, or another one. */
export const use: Family = {
  id: 'use',
  applies: (_slots, { kind }) => kind !== 'approval' && kind !== 'referral',
  make: (slots, { kind, reading }) => {
    if (kind === 'discount') return ofPrice(slots);
    if (kind === 'renewal') return ofTerm(slots);
    if (kind === 'meeting') return ofMeeting(slots, reading.text);
    if (kind === 'vague') return ofVague(slots);
    if (kind === 'deadline') return ofDeadline(slots);
    return ofThing(slots, kind, reading.text);
  },
};

function ofPrice({ amount }: Slots): Question[] | null {
  return wordings(
    modest(
      given(amount, (one) =>
        asking(
          'use',
          say`Before we talk about ${one.parts}: which part of what you have from us earns its keep, and which hardly does?`,
          'shows what is worth its price to you and what could go',
          [one.fact],
        ),
      ),
    ),
  );
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** What was used and what was not, before the same is bought again. */
function ofTerm({ period, topic }: Slots): Question[] | null {
  const purpose = 'keeps what you use and drops what you do not';
  const used = 'what did you use most so far, and what hardly at all?';
  return wordings(
    modest(
      given(period, (one) =>
        asking('use', say`Before we sign for ${one.parts}: ${used}`, purpose, [one.fact]),
      ),
    ),
    modest(
      given(topic, (one) =>
        asking('use', say`Before we go on with ${one.definite}: ${used}`, purpose, [one.fact]),
      ),
    ),
  );
}

function ofVague({ trouble, troubleToo }: Slots): Question[] | null {
  return wordings(
    given(ofOthers(troubleToo) ?? ofOthers(trouble), (one) =>
      asking('use', say`You write "${one.parts}". Who feels that most, and when?`, PURPOSE, [one.fact]),
    ),
  );
}

/** A trouble that the writer has alone needs no "who". */
function ofOthers(trouble: Slots['trouble']): Slots['trouble'] {
  return trouble && /\b(?:i|me|my)\b/i.test(trouble.fact.text) ? null : trouble;
}

function ofDeadline({ thing, date }: Slots): Question[] | null {
  if (!thing || !date || thing.sort === 'event' || thing.sort === 'learning') return null;
  return wordings(
    asking('use', say`Who needs ${thing.definite} first, and what do they do with ${it(thing)}?`, PURPOSE, [
      thing.fact,
      date.fact,
    ]),
  );
}

/** Of several, the first one shows where the need is: "If you started with just one of the six lights …". */
function ofFirst(thing: Thing): Question {
  return asking(
    'use',
    say`If you started with just one of ${thing.definite}, where would you begin, and what should it show you?`,
    'shows where it is needed most, and whether all are',
    [thing.fact],
  );
}

/** Papers that nobody reads from beginning to end. */
export const WORKED_THROUGH = /^(?:lists?|data|figures|tables?|statistics?|records?|files?|spreadsheet)$/;

/** "a template that stops people writing": what it is for is told. */
const WHAT_FOR = /\b(?:that|which|so that|to (?:stop|let|make|help|keep|show))\b/i;

const STANDING: readonly Thing['sort'][] = ['tool', 'other'];

/** Who will read it is told, as it seems. */
const NAMES_READERS =
  /\b(?:meeting|committee|board|owners|auditors?|directors?|inspectors?|council|bank|commission|ministry|regulator|insurers?|officer|lenders?|captains?|trustees?|school|supervisors?|review)\b/i;

function ofThing(slots: Slots, kind: AskKind, text: string): Question[] | null {
  const beside = wordsIn(text) - wordsIn(slots.asked);
  const { thing, deed, audience, served, requester, decider, trouble } = slots;
  if (!thing || deed?.manner === 'changed') return null;
  if (kind === 'scope') return ofAddition(slots, thing, beside);
  if (
    kind === 'solution' &&
    thing.counted &&
    thing.fresh &&
    !/^(?:2|two)\b/.test(thing.fact.text) &&
    !/^(?:options?|ways|steps|times|points)$/.test(thing.head) &&
    STANDING.includes(thing.sort)
  )
    return wordings(ofFirst(thing));
  const known = audience ?? served ?? requester;
  if (WORKED_WITH.test(thing.head) && thing.fresh && !known && !trouble && !WHAT_FOR.test(slots.asked))
    return wordings(
      asking('use', say`Who would use ${thing.definite} first, and what for?`, PURPOSE, [thing.fact]),
    );
  if (thing.sort !== 'document' || kind !== 'deliverable') return null;
  if (WORKED_THROUGH.test(thing.head))
    return wordings(
      asking(
        'use',
        say`What will you do with ${thing.definite} first, once you have ${it(thing)}?`,
        PURPOSE,
        [thing.fact],
      ),
    );
  return wordings(
    given(decider ?? known, (one) =>
      asking(
        'use',
        say`What should ${one.parts} do or decide once they have read ${thing.definite}?`,
        PURPOSE,
        [one.fact, thing.fact],
      ),
    ),
    decider || known || NAMES_READERS.test(text)
      ? null
      : asking(
          'use',
          say`Who reads ${thing.definite} first, and what do they need to decide from ${it(thing)}?`,
          PURPOSE,
          [thing.fact],
        ),
  );
}

/** Who is behind an addition, where the mail does not say so already. */
function ofAddition(
  { audience, served, requester, requested, own, named }: Slots,
  thing: Thing,
  beside: number,
): Question[] | null {
  const terse = beside < TELLS_A_STORY;
  if (requested || audience || served || requester || !thing.fresh || thing.sort === 'people') return null;
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
