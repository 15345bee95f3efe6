import type { Ask } from '../../mail/reading.ts';
import type { History } from '../judgement.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { sharedStems } from '../words/stems.ts';
import { withoutEndMarks } from '../words/trim.ts';

const MOST_WORDS = 10;

/**
 * What they needed when they last asked for something like this, as the user wrote it down: newest first, of the
 * same kind and with a telling word in common. Null where nothing was recorded or it is too long to be said.
 */
export function findBefore(history: History, ask: Ask): Phrase | null {
  const like = history.asks.filter((one) => one.kind === ask.kind && sharedStems(one.quote, ask.quote) > 0);
  for (const one of [...like].sort((a, b) => b.at - a.at)) {
    const needed = withoutEndMarks(one.needed?.trim() ?? '');
    const words = needed.split(/\s+/).length;
    if (needed === '' || words > MOST_WORDS || /["“”\n?]/.test(needed)) continue;
    const text = needed.charAt(0).toLowerCase() + needed.slice(1);
    return {
      parts: [theirs(text)],
      plural: false,
      fact: { text: needed, source: { kind: 'ask', id: null, at: one.at } },
    };
  }
  return null;
}
