import type { Thing } from '../slots/as-thing.ts';
import type { Slots } from '../slots.ts';

/** From here on the likeliest name of what they want is tried. */
const LEAST = 0.2;

/** What they asked for, where it is something and not somebody. */
export function namedThing({ likelyThing }: Slots): Thing | null {
  if (!likelyThing || likelyThing.share < LEAST) return null;
  const { thing } = likelyThing;
  return thing.sort === 'people' || thing.sort === 'offer' ? null : thing;
}
