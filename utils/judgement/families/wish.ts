import { say } from '../text-parts.ts';
import { asking, type Family, given, wordings } from './family.ts';

/** Asks for the small thing that annoys: cheap to grant, and worth more to them than a discount. */
export const wish: Family = {
  id: 'wish',
  applies: (_slots, { kind }) => kind === 'discount' || kind === 'renewal',
  make: ({ amount, period }, { kind }) => {
    const purpose = 'a small thing put right may be worth more than a cut';
    if (kind === 'discount') {
      return wordings(
        given(amount, (one) =>
          asking(
            'wish',
            say`While we look at the ${one.parts}: what small thing in how we work for you gets on your nerves?`,
            purpose,
            [one.fact],
          ),
        ),
      );
    }
    return wordings(
      given(period, (one) =>
        asking(
          'wish',
          say`Before ${one.parts} begins: what small thing should we do better from the first day?`,
          purpose,
          [one.fact],
        ),
      ),
    );
  },
};
