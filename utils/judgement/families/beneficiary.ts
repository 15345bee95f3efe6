import { say } from '../text-parts.ts';
import { asking, does, type Family, given, wordings } from './family.ts';

/** Uncovers their own client or audience: whom it is really for, behind the one who writes. */
export const beneficiary: Family = {
  id: 'beneficiary',
  applies: ({ manner }, { kind }) =>
    ['solution', 'scope', 'quote', 'deliverable'].includes(kind) && manner === 'added',
  make: ({ thing, served, audience }) => {
    if (!thing || thing.sort === 'people') return null;
    const purpose = 'aims it at the people it has to work for';
    if (thing.sort === 'offer') {
      return wordings(
        given(served, (one) =>
          asking(
            'beneficiary',
            say`What should ${one.parts} say afterwards, when all has gone well?`,
            purpose,
            [one.fact, thing.fact],
          ),
        ),
      );
    }
    const seen = thing.sort === 'tool' || thing.sort === 'document';
    return wordings(
      given(served, (one) =>
        thing.sort === 'learning'
          ? asking(
              'beneficiary',
              say`What should ${one.parts} notice first after ${thing.definite}?`,
              purpose,
              [one.fact, thing.fact],
            )
          : asking(
              'beneficiary',
              say`What should ${one.parts} notice first about ${thing.definite}?`,
              purpose,
              [one.fact, thing.fact],
            ),
      ),
      thing.sort === 'document' && audience
        ? asking(
            'beneficiary',
            say`Whom ${does(audience)} ${audience.parts} want to reach with ${thing.definite}, and what should those people do next?`,
            purpose,
            [audience.fact, thing.fact],
          )
        : null,
      seen
        ? asking(
            'beneficiary',
            say`Which of the people you serve would notice ${thing.definite} first, and how?`,
            purpose,
            [thing.fact],
          )
        : null,
    );
  },
};
