import type { Question } from '../../judgement.ts';
import type { Thing } from '../../slots/as-thing.ts';
import type { Phrase, Slots } from '../../slots.ts';
import { say } from '../../text-parts.ts';
import { asking, given, it, wordings } from '../family.ts';

const PURPOSE = 'tells which part has to be right first';

/** Papers that nobody reads from beginning to end. */
export const WORKED_THROUGH = /^(?:lists?|data|figures|tables?|statistics?|records?|files?|spreadsheet)$/;

/** Who will read it is told, as it seems. */
const NAMES_READERS =
  /\b(?:meeting|committee|board|owners|auditors?|directors?|inspectors?|council|bank|commission|ministry|regulator|insurers?|officer|lenders?|captains?|trustees?|school|supervisors?|review)\b/i;

/** Who reads a paper and decides what from it, or what they do with a list; `text` is the new part of the mail. */
export function ofPaper(
  { decider, audience, served, requester, reader }: Slots,
  thing: Thing,
  text: string,
): Question[] | null {
  const known = requester ?? reader ?? audience ?? served;
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

/** Of a paper that only the subject line names. */
export function ofPaperNamed(headline: Phrase): Question {
  return asking(
    'use',
    say`On "${headline.parts}": who gets it first, and what do they do with it?`,
    PURPOSE,
    [headline.fact],
  );
}
