import { say } from '../text-parts.ts';
import { asking, type Family, given, quoting, wordings } from './family.ts';

/** A mail of so many words beside the ask tells what led to it; asking for that again would only show it unread. */
const TELLS_A_STORY = 24;
/** Of an addition one sentence is enough: "for the obituary", "they have more files than they told us". */
const TELLS_OF_ADDITION = 8;

/** Uncovers what put it on the table now: the event tells more of the need than the remedy does. */
export const trigger: Family = {
  id: 'trigger',
  applies: ({ trouble }, { kind, reading }) => {
    const terse =
      reading.text.split(/\s+/).length - (reading.asks[0]?.quote.split(/\s+/).length ?? 0) <
      (kind === 'scope' ? TELLS_OF_ADDITION : TELLS_A_STORY);
    if (kind === 'vague') return trouble !== null || reading.text.split(/\s+/).length < TELLS_A_STORY / 2;
    return (
      terse && trouble === null && ['solution', 'scope', 'deadline', 'quote', 'deliverable'].includes(kind)
    );
  },
  make: ({ thing, topic, date, deed, trouble, troubleToo, matter, clause, core }, { kind }) => {
    if (kind === 'vague') {
      return wordings(
        given(troubleToo ?? trouble, (one) =>
          asking(
            'trigger',
            say`You write "${one.parts}". When did it last go well, and what was different then?`,
            'what worked before often shows the way',
            [one.fact],
          ),
        ),
        given(trouble || matter ? null : (topic ?? thing), (one) =>
          asking(
            'trigger',
            say`What put ${one.definite} on your mind just now?`,
            'the occasion tells where to begin',
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
    if (!thing && core && kind !== 'quote' && kind !== 'deliverable') {
      return wordings(
        asking(
          'trigger',
          say`You ask for "${core.parts}". What had happened just before?`,
          'the occasion tells what it has to do',
          [core.fact],
        ),
      );
    }
    if (!thing && clause && kind !== 'quote') {
      return wordings(
        asking(
          'trigger',
          say`${quoting(clause)}What made that come up just now?`,
          'the occasion tells what it has to do',
          [clause.fact],
        ),
      );
    }
    if (!thing?.fresh || thing.sort === 'offer' || thing.sort === 'people' || deed?.manner === 'changed')
      return null;
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
