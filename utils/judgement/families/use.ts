import type { Question } from '../judgement.ts';
import type { Slots } from '../slots.ts';
import { say } from '../text-parts.ts';
import { asking, type Family, given, it, wordings } from './family.ts';

const PURPOSE = 'tells which part has to be right first';

/** Uncovers who uses it first, and for what: often a smaller thing would do, or another one. */
export const use: Family = {
  id: 'use',
  applies: (_slots, { kind }) => kind !== 'approval' && kind !== 'renewal' && kind !== 'referral',
  make: (slots, { kind }) => {
    if (kind === 'discount') return ofPrice(slots);
    if (kind === 'meeting') return ofMeeting(slots);
    if (kind === 'vague') return ofVague(slots);
    if (kind === 'deadline') return ofDeadline(slots);
    return ofThing(slots);
  },
};

function ofPrice({ amount }: Slots): Question[] | null {
  return wordings(
    given(amount, (one) =>
      asking(
        'use',
        say`Before we look at the ${one.parts}: which part of what you have from us earns its keep, and which hardly does?`,
        'shows what is worth its price to you and what could go',
        [one.fact],
      ),
    ),
  );
}

function ofMeeting({ thing }: Slots): Question[] | null {
  return wordings(
    given(thing, (one) =>
      asking(
        'use',
        say`What would you like to have settled about ${one.definite} by the end of our talk?`,
        'lets both of us come prepared',
        [one.fact],
      ),
    ),
  );
}

function ofVague({ thing, trouble, troubleToo }: Slots): Question[] | null {
  return wordings(
    given(ofOthers(troubleToo) ?? ofOthers(trouble), (one) =>
      asking('use', say`You write "${one.parts}". Who feels that most, and when?`, PURPOSE, [one.fact]),
    ),
    thing?.sort === 'tool'
      ? asking('use', say`Who would you most like to see using ${thing.definite}, and what for?`, PURPOSE, [
          thing.fact,
        ])
      : null,
  );
}

/** A trouble that the writer has alone needs no "who". */
function ofOthers(trouble: Slots['trouble']): Slots['trouble'] {
  return trouble && /\b(?:i|me|my)\b/i.test(trouble.fact.text) ? null : trouble;
}

function ofDeadline({ thing, date }: Slots): Question[] | null {
  if (!thing || !date || (thing.sort !== 'document' && thing.sort !== 'tool')) return null;
  return wordings(
    asking('use', say`Who needs ${thing.definite} first after ${date.day}, and what for?`, PURPOSE, [
      thing.fact,
      date.fact,
    ]),
  );
}

function ofThing({ thing, deed }: Slots): Question[] | null {
  if (!thing || deed?.manner === 'changed') return null;
  if (thing.sort === 'tool') {
    return wordings(
      asking('use', say`Who would use ${thing.definite} first, and what for?`, PURPOSE, [thing.fact]),
    );
  }
  if (thing.sort !== 'document') return null;
  return wordings(
    asking('use', say`Who reads ${thing.definite} first, and what do they do with ${it(thing)}?`, PURPOSE, [
      thing.fact,
    ]),
  );
}
