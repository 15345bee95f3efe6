import { say } from '../text-parts.ts';
import { asking, type Family, given, wordings } from './family.ts';

/** A mail of so many words tells what was tried; asking for that again would only show it unread. */
const TELLS_A_STORY = 30;

/** Uncovers what was tried or ruled out, so that nobody proposes it again. */
export const alternatives: Family = {
  id: 'alternatives',
  applies: (_slots, { kind }) => kind === 'solution' || kind === 'vague',
  make: ({ trouble, troubleToo, thing, topic, matter, tried }, { kind, reading }) => {
    const purpose = 'spares us both what did not work';
    const about = reading.text.split(/\s+/).length < TELLS_A_STORY ? (topic ?? thing) : null;
    return wordings(
      given(kind === 'vague' ? tried : null, (one) =>
        asking('alternatives', say`You write "${one.parts}". What do you think was still missing?`, purpose, [
          one.fact,
        ]),
      ),
      given(troubleToo ?? trouble, (one) =>
        asking(
          'alternatives',
          say`You write "${one.parts}". What have you tried so far, and how far did it get?`,
          purpose,
          [one.fact],
        ),
      ),
      given(kind === 'vague' && !trouble && !matter ? about : null, (one) =>
        asking(
          'alternatives',
          say`What have you tried so far with ${one.definite}, and how far did it get?`,
          purpose,
          [one.fact],
        ),
      ),
      kind === 'solution' && thing?.fresh
        ? asking(
            'alternatives',
            say`What else was on the table before you settled on ${thing.written}?`,
            purpose,
            [thing.fact],
          )
        : null,
    );
  },
};
