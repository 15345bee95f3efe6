import { say } from '../text-parts.ts';
import { asking, type Family, given, it, wordings } from './family.ts';

/** Uncovers who uses it first, and for what: often a smaller thing would do, or another one. */
export const use: Family = {
  id: 'use',
  make: ({ thing, amount, date, decider }, { kind }) => {
    if (kind === 'discount') {
      return wordings(
        given(amount, (one) =>
          asking(
            'use',
            say`Before we look at the ${one.parts}: which part of what you have from us gets used every week, and which hardly ever?`,
            'shows what earns its price and what could go',
            [one.fact],
          ),
        ),
      );
    }
    if (kind === 'meeting') {
      return wordings(
        given(thing, (one) =>
          asking(
            'use',
            say`What should be settled about ${one.definite} by the end of the meeting?`,
            'lets us both come prepared',
            [one.fact],
          ),
        ),
      );
    }
    if (!thing) return null;
    const purpose = 'tells which part has to be right first';
    if (thing.sort === 'tool') {
      return wordings(
        asking('use', say`Who would use ${thing.definite} first, and what for?`, purpose, [thing.fact]),
      );
    }
    if (thing.sort === 'document') {
      return wordings(
        decider
          ? asking(
              'use',
              say`Besides ${decider.parts}, who reads ${thing.definite}, and what do they need from ${it(thing)}?`,
              purpose,
              [thing.fact, decider.fact],
            )
          : asking(
              'use',
              say`Who reads ${thing.definite} first, and what do they do with ${it(thing)}?`,
              purpose,
              [thing.fact],
            ),
      );
    }
    return wordings(
      kind === 'deadline' && date
        ? asking(
            'use',
            say`What do you do with ${thing.definite} first once ${date.day} has come?`,
            purpose,
            [thing.fact, date.fact],
          )
        : asking(
            'use',
            say`Who on your side asked for ${thing.definite}, and what are they hoping for?`,
            purpose,
            [thing.fact],
          ),
    );
  },
};
