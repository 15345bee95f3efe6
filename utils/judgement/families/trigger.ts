import { say } from '../text-parts.ts';
import { asking, type Family, given, wordings } from './family.ts';

/** A mail of so many words beside the ask tells what led to it; asking for that again would only show it unread. */
const TELLS_A_STORY = 24;

/** Uncovers what put it on the table now: the event tells more of the need than the remedy does. */
export const trigger: Family = {
  id: 'trigger',
  applies: ({ trouble }, { kind, reading }) => {
    if (kind === 'vague') return trouble !== null;
    const terse =
      reading.text.split(/\s+/).length - (reading.asks[0]?.quote.split(/\s+/).length ?? 0) < TELLS_A_STORY;
    return (
      terse && trouble === null && ['solution', 'scope', 'deadline', 'quote', 'deliverable'].includes(kind)
    );
  },
  make: ({ thing, date, deed, trouble }, { kind }) => {
    if (kind === 'vague') {
      return wordings(
        given(trouble, (one) =>
          asking(
            'trigger',
            say`You write "${one.parts}". When did you first notice it, and what else changed around then?`,
            'the beginning often shows where to look',
            [one.fact],
          ),
        ),
      );
    }
    if (kind === 'deadline') {
      return wordings(
        given(date?.exact ? date : null, (one) =>
          asking(
            'trigger',
            say`What happens on ${one.bare} that it has to be ready for?`,
            'tells what has to be there by then and what need not',
            [one.fact],
          ),
        ),
      );
    }
    if (!thing?.fresh || thing.sort === 'offer' || deed?.manner === 'changed') return null;
    return wordings(
      asking(
        'trigger',
        say`What happened that put ${thing.definite} on the table now?`,
        'the occasion tells what it has to do',
        [thing.fact],
      ),
    );
  },
};
