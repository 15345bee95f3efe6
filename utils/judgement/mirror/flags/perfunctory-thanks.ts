import { isDoing } from '../doing.ts';
import type { DraftLine } from '../draft-scene.ts';
import { wholeLine } from '../quoting.ts';
import { isDated } from '../specific.ts';
import type { Finder } from './finder.ts';

const THANKS =
  /\b(?:thank|thanks|thanking|thankful|thank-you|gratitude|grateful|gratefully|appreciate|appreciates|appreciated|appreciation|cheers|privilege|honou?red|pleasure|indebted|obliged|delight|ta|thx)\b/;

/** What printed cards thank for. */
const GENERAL =
  /\b(?:business|custom|patronage|loyalty|loyal support|support|trust|confidence|faith|partnership|co-?operation|collaboration|commitment|cooperating|partnering|working with us|doing business|choosing (?!th[aeio]|between|a\b|an\b|to\b)\w+|your choice of|valued (?:client|customer|partner)s?|(?:treasured|valued|important|loyal|great|special|wonderful|fantastic) (?:client|customer|partner|part|member|supporter)s?|continued \w+|ongoing \w+|being (?:a|an|our|such|one of|part of) [a-z' ]{0,40}(?:client|customer|partner|part|family|friend|supporter)s?|being with us|staying with us|sticking with us|you as (?:a|our) (?:\w+ )?(?:client|customer|partner)|serve you|serving you|your relationship|good relations|having you (?:as|with|on|among)|your interest in)\b/;

/** Said without a word of thanks, and just as printed. */
const PRINTED =
  /\b(?:(?:client|customer|partner)s (?:like|such as) you|(?:lucky|fortunate|proud|blessed|privileged|honou?red) (?:to (?:have|call|count|serve|work (?:with|for)|be (?:working )?(?:with|for)|look after)|that) you|couldn'?t (?:have )?(?:do|done) (?:it|this|any of it) without (?:you|all)|(?:could|would) not (?:have )?(?:do|done) (?:it|this) without you|(?:your|the) (?:business|loyalty|support|trust|confidence|custom|partnership) (?:means|is (?:what|very|greatly|truly|much|deeply|so|highly|important|valued|appreciated)|has meant)|(?:never|not|don'?t) take[^.!?]{0,30} for granted|we (?:value|treasure|cherish|prize) (?:your|you|our (?:relationship|partnership|clients|customers))|without (?:clients|customers|people|you)[^.!?]{0,30} there would be no|you(?:'re| are) (?:a|one of our|our most) (?:valued|treasured|important))\b/;

/** "business plan", "support ticket": the word belongs to a thing. */
const THING =
  /\b(?:business|support|trust|custom|partnership|cooperation) (?:plan|case|card|trip|ticket|desk|team|hours|line|deed|agreement|contract|fund|report|lunch|page|letter|numbers?|figures?|model|rates?)\b/;

/** A reason or a deed behind the thanks makes them this person's. */
const DEED =
  /\b(?:when|because|which (?:got|let|made|saved|helped)|who |where you|without it|that (?:you(?! (?:again |once more |still |continue to |have )*(?:put|place|chose|choose|trust|stay|remain))|evening|morning|night|afternoon|day)|in (?:[a-z]+ing|front of)|by [a-z]+ing|for (?!placing|putting|continuing|remaining|supporting|using|keeping faith)[a-z]{3,}ing (?!us\b|with us\b|our\b|salt\b|business\b)|so that|the way you|in the (?:rain|snow|storm|gale|middle)|on the (?:phone|day|roof|stairs))/;

function isSpecific(line: DraftLine, next: DraftLine | undefined): boolean {
  // "and will be back on 7 January" says something else.
  const [thanks = ''] = line.plain.split(/ and (?:will|we|i|our)\b/);
  const own = thanks.replace(
    /\b(?:partnering|choosing|being|doing business|working) (?:with|a|an|our|such|one of)?/g,
    '',
  );
  if (isDated(own.replace(/\b(?:year|20\d\d|\d+ years?)\b/g, '')) || DEED.test(own)) return true;
  return (
    next !== undefined &&
    /\byou/.test(next.plain) &&
    isDated(next.plain) &&
    !/\b(?:we|i)(?:'ll| will)\b/.test(next.plain) &&
    !/\byou(?:'ll| will)\b/.test(next.plain)
  );
}

function isPerfunctory(line: DraftLine): boolean {
  if (PRINTED.test(line.plain)) return true;
  return THANKS.test(line.plain) && GENERAL.test(line.plain) && !THING.test(line.plain);
}

/** S6: thanks that fit everybody ("for your continued support"), and name nothing this client did. */
export const perfunctoryThanks: Finder = {
  flag: 'perfunctory-thanks',
  find: ({ text, lines }) => {
    const line = lines.find(
      (one, index) =>
        !one.asked &&
        isDoing(one, 'perfunctory-thanks', isPerfunctory(one)) &&
        !isSpecific(one, lines[index + 1]),
    );
    return line === undefined ? [] : [wholeLine(text, line)];
  },
};
