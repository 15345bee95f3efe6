import { plainText, say } from '../text-parts.ts';
import { saysItEnds } from '../words/ends.ts';
import { asking, type Family, given, quoting, wordings } from './family.ts';

/** Asks what could have been seen earlier: the gift in a complaint or a farewell. */
export const learn: Family = {
  id: 'learn',
  applies: (_slots, { kind }) => kind === 'complaint' || kind === 'cancel',
  make: ({ thing, said, trouble, words, clause }, { kind }) => {
    const purpose = 'helps us see it sooner next time';
    if (kind === 'complaint') {
      return wordings(
        given(said, (one) =>
          asking('learn', say`You write "${one.parts}". What should we have noticed earlier?`, purpose, [
            one.fact,
          ]),
        ),
        given(trouble ?? words, (one) =>
          asking('learn', say`You write "${one.parts}". What should we have noticed earlier?`, purpose, [
            one.fact,
          ]),
        ),
      );
    }
    return wordings(
      given(thing && !/^\p{Lu}/u.test(plainText(thing.definite)) ? thing : null, (one) =>
        asking(
          'learn',
          one.sort === 'tool'
            ? say`Looking back, what could we have noticed sooner about how ${one.definite} ${one.plural ? 'were' : 'was'} used?`
            : say`Looking back at ${one.definite}, what could we have seen or done sooner?`,
          purpose,
          [one.fact],
        ),
      ),
      given(trouble, (one) =>
        asking('learn', say`You write "${one.parts}". What could we have seen or done sooner?`, purpose, [
          one.fact,
        ]),
      ),
      given(thing || !(clause && saysItEnds(clause.fact.text)) ? null : clause, (one) =>
        asking(
          'learn',
          say`${quoting(one)}What could we have done differently before it came to that?`,
          purpose,
          [one.fact],
        ),
      ),
    );
  },
};
