import { say } from '../text-parts.ts';
import { asking, type Family, given, wordings } from './family.ts';

/** Asks what they would do in our place: advice binds where a demand only pushes. */
export const advice: Family = {
  id: 'advice',
  applies: (_slots, { kind }) => kind === 'discount' || kind === 'deadline',
  make: ({ amount, share, date, rival }, { kind }) => {
    const purpose = 'shows what you would do without';
    if (kind === 'deadline') {
      return wordings(
        given(date?.exact ? date : null, (one) =>
          asking(
            'advice',
            say`To make ${one.bare} work, what could you decide faster or take over on your side?`,
            'shows what both of us can do for it',
            [one.fact],
          ),
        ),
      );
    }
    return wordings(
      given(amount, (one) =>
        asking(
          'advice',
          share === 'off'
            ? say`In our place, what would you leave out to be able to give ${one.parts} off?`
            : say`In our place, what would you change or leave out to get to ${one.parts}?`,
          purpose,
          [one.fact, rival?.fact],
        ),
      ),
    );
  },
};
