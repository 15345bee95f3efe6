import { highestStake } from '../../mail/deciding-kind.ts';
import type { Ask, Reading } from '../../mail/reading.ts';
import { isStory } from './story.ts';

/**
 * The ask that decides how the message is met, or null where nothing is asked. Where the trained reader weighed the
 * whole message its kind holds; else the highest stake among what is no mere story.
 */
export function decidingAsk(reading: Reading): Ask | null {
  const { asks, deciding } = reading;
  if (deciding === undefined) return highestStake(asks.filter((ask) => !isStory(ask, reading)));
  return highestStake(asks.filter(({ kind }) => kind === deciding));
}
