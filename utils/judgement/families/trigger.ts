import { say } from '../text-parts.ts';
import { asking, type Family, given, wordings } from './family.ts';

/** Uncovers what put it on the table now: the event tells more of the need than the remedy does. */
export const trigger: Family = {
  id: 'trigger',
  applies: (_slots, { kind }) => ['solution', 'scope', 'deadline', 'quote', 'deliverable'].includes(kind),
  make: ({ thing, date, deed }, { kind }) => {
    if (kind === 'deadline') {
      return wordings(
        given(date, (one) =>
          asking(
            'trigger',
            one.exact ? say`What hangs on ${one.day} for you?` : say`What hangs on having it ${one.when}?`,
            'tells what has to be there by then and what need not',
            [one.fact],
          ),
        ),
      );
    }
    if (thing?.sort === 'offer' || deed?.manner === 'changed') return null;
    if (kind === 'quote' && thing?.sort === 'other') return null;
    return wordings(
      given(thing, (one) =>
        asking(
          'trigger',
          say`What happened that put ${one.definite} on the table now?`,
          'the occasion tells what it has to do',
          [one.fact],
        ),
      ),
    );
  },
};
