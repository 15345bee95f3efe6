import type { Question } from '../judgement.ts';
import type { Slots } from '../slots.ts';
import { say } from '../text-parts.ts';
import { asking, type Family, given, it, quoting, wordings } from './family.ts';

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
    return ofThing(slots, kind === 'scope');
  },
};

function ofPrice({ amount }: Slots): Question[] | null {
  return wordings(
    given(amount, (one) =>
      asking(
        'use',
        say`Before we talk about ${one.parts}: which part of what you have from us earns its keep, and which hardly does?`,
        'shows what is worth its price to you and what could go',
        [one.fact],
      ),
    ),
  );
}

function ofMeeting({ thing, date, words }: Slots): Question[] | null {
  const purpose = 'lets both of us come prepared';
  return wordings(
    given(thing, (one) =>
      asking(
        'use',
        say`What would you like to have settled about ${one.definite} by the end of our talk?`,
        purpose,
        [one.fact],
      ),
    ),
    given(date, (one) =>
      asking('use', say`If we meet ${one.meet}, what would you like to have settled by the end?`, purpose, [
        one.fact,
      ]),
    ),
    given(thing || date ? null : words, (one) =>
      asking('use', say`${quoting(one)}What would you like to have settled by the end of it?`, purpose, [
        one.fact,
      ]),
    ),
  );
}

function ofVague({ thing, trouble, troubleToo }: Slots): Question[] | null {
  return wordings(
    given(ofOthers(troubleToo) ?? ofOthers(trouble), (one) =>
      asking('use', say`You write "${one.parts}". Who feels that most, and when?`, PURPOSE, [one.fact]),
    ),
    given(thing, (one) =>
      asking(
        'use',
        say`Who has most to do with ${one.definite} in an ordinary week, and what do they say?`,
        PURPOSE,
        [one.fact],
      ),
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

function ofThing({ thing, deed, audience, served, requested }: Slots, scope: boolean): Question[] | null {
  if (!thing || deed?.manner === 'changed') return null;
  const known = audience ?? served;
  if (scope && requested) return null;
  if (scope && thing.fresh && thing.sort !== 'people') {
    const facts: Question['facts'] = [thing.fact];
    return known
      ? null
      : wordings(
          thing.sort === 'tool'
            ? asking(
                'use',
                say`Who asked for ${thing.definite}, and what would they do with ${it(thing)} first?`,
                PURPOSE,
                facts,
              )
            : asking(
                'use',
                say`Who asked for ${thing.definite}, and what made them think of ${it(thing)}?`,
                PURPOSE,
                facts,
              ),
        );
  }
  if (thing.sort === 'tool' && thing.fresh && !known) {
    return wordings(
      asking('use', say`Who would use ${thing.definite} first, and what for?`, PURPOSE, [thing.fact]),
    );
  }
  if (thing.sort !== 'document') return null;
  return wordings(
    asking(
      'use',
      say`Who reads ${thing.definite} first, and what do they need to decide from ${it(thing)}?`,
      PURPOSE,
      [thing.fact],
    ),
  );
}
