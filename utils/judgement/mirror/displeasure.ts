import type { DraftScene } from './draft-scene.ts';
import { refusal } from './flags/refusal.ts';
import type { Displeasure, Risk } from './remark.ts';

interface Cause {
  readonly reason: string;
  readonly weight: number;
  readonly words: RegExp;
}

/** What a client does not like to read, in the words it comes in. */
const CAUSES: readonly Cause[] = [
  {
    reason: 'the price goes up',
    weight: 2,
    words:
      /\b(?:(?:price|rate|fee|cost|premium|charge|total|rent)s?\b[^.!?]{0,50}\b(?:goes? (?:up )?to|rises?|increases?|up (?:by|to)|higher|will be \d|climbs?)|(?:price|rate|fee) (?:increase|rise)|surcharge|extra cost|costs? (?:you )?(?:more|extra)|dearer|sorry about the price|goes on the bill|on top of the (?:price|fee|quote))\b/,
  },
  {
    reason: 'it brings bad news',
    weight: 2,
    words:
      /\b(?:bad news|pulled out|fell through|failed|broke|broken|was lost|have lost|has been lost|mistake|our fault|went wrong|sorry to (?:say|tell|have to)|turned down|out of stock|sold out|had to cancel|is cancelled|not good news|worse than)\b/,
  },
  {
    reason: 'it will be late',
    weight: 2,
    words:
      /\b(?:delay(?:ed|s)?|later than|running late|behind schedule|postpone[ds]?|pushed back|slips?|slipped|not (?:be )?(?:ready|finished|done) (?:by|on|in time|before)|won'?t (?:be )?(?:ready|make|finish)|need (?:another|more) (?:week|day|time|month)|a week later|overdue|miss(?:ed)? the (?:date|deadline))\b/,
  },
  {
    reason: 'it questions what they asked for',
    weight: 1,
    words:
      /\b(?:i'd (?:rather|sooner|advise|leave|suggest)|i would (?:rather|advise)|instead of|before (?:i|we|you) (?:draw|order|start|book|make|sign|fix|bind|decide)|may i ask|will not (?:help|solve)|won'?t (?:help|solve)|advise against)\b/,
  },
];

const REFUSED = 'it says no to a wish of theirs';
const SORE = 'they are displeased already';

function riskOf(weight: number): Risk {
  if (weight >= 4) return 'high';
  return weight >= 1 ? 'medium' : 'low';
}

/**
 * How much a draft risks displeasing its reader (S4): a no, a higher price, bad news, a delay, a contrary view.
 * High is better said by phone; so is anything displeasing to somebody who is sore already.
 */
export function displeasureOf(scene: DraftScene): Displeasure {
  const words = scene.lines.map(({ plain }) => plain);
  const found = CAUSES.filter((cause) => words.some((line) => cause.words.test(line)));
  const refused = refusal.find(scene).length > 0;
  const bad = found.reduce((sum, { weight }) => sum + weight, 0) + (refused ? 2 : 0);
  const sore = bad > 0 && scene.context.mood === 'sore';
  const risk = riskOf(bad + (sore ? 2 : 0));
  return {
    risk,
    medium: risk === 'high' || sore ? 'call' : 'mail',
    reasons: [...(refused ? [REFUSED] : []), ...found.map(({ reason }) => reason), ...(sore ? [SORE] : [])],
  };
}
