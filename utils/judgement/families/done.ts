import { say } from '../text-parts.ts';
import { asking, type Family, given, wordings } from './family.ts';

/** A closed check after doing it: saves the next mail, uncovers nothing and is meant to. */
export const done: Family = {
  id: 'done',
  applies: (_slots, { mode }) => mode === 'comply',
  make: ({ thing }, { kind }) => {
    const purpose = 'saves the next mail about it';
    return wordings(
      given(thing, (one) =>
        kind === 'admin' && /invoice|statement|receipt|bill|report/i.test(one.head)
          ? asking('done', say`Shall ${one.definite} come to the same address next time?`, purpose, [
              one.fact,
            ])
          : asking(
              'done',
              say`Shall I write to you as soon as ${one.definite} ${one.plural ? 'are' : 'is'} done?`,
              purpose,
              [one.fact],
            ),
      ),
    );
  },
};
