import type { History } from '../judgement.ts';
import type { Phrase } from '../slots.ts';
import { ours } from '../text-parts.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { saidInThread } from './facts.ts';

const NUMBER =
  /\b(?:\d+(?:[.,]\d+)?(?: per ?cent| %|%)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|half|none|never|a third|a quarter)\b/gi;
/** What was used, taken or reached, so that a number tells how it went. */
const WENT =
  /\b(?:used?|signed in|unused|took|taken|moved|shipped|delivered|played|sent|sold|returned|returns|unopened|reached|late|booked|called|calls|opened|logged|passed|attendance|findings|visits?|turnrounds|gone from|up by|down by|ran|rose|fell|came|of the|needed|open|entered|untouched|repeat|call-outs?|changes|stops|breakdowns|repairs)\b/i;
/** One number says enough where it stands for many: "off the road 3 days on average". */
const AVERAGE = /\b(?:of them|on average|in all|mostly|off the road|hardly|never)\b/i;
/** Days and prices are no record of how it went. */
const NO_RECORD =
  /\b(?:ends?|renews?|runs? (?:to|out|until)|lapses?|expires?|falls? due|attached|per (?:month|year)|a (?:month|year)|price|fee|option|signed(?! in)|confirmed)\b|[€£$]/i;
const MOST_WORDS = 22;

/** What we counted up before, in our own words, newest first: "you took 36 kits and returned 9 unopened"; or null. */
export function findRecord(history: History): Phrase | null {
  for (const turn of [...history.thread].reverse()) {
    if (turn.from !== 'us') continue;
    for (const piece of turn.text.split(/[.;:!?](?:\s|$)|\n/)) {
      const clause = withoutEndMarks(piece.trim());
      const numbers = clause.match(NUMBER)?.length ?? 0;
      const words = clause.split(/\s+/).length;
      const counted =
        numbers > 2 || (numbers > 1 && WENT.test(clause)) || (numbers > 0 && AVERAGE.test(clause));
      if (!counted || NO_RECORD.test(clause) || words < 4 || words > MOST_WORDS || /["“”]/.test(clause))
        continue;
      return { parts: [ours(clause)], plural: false, fact: saidInThread(clause, turn) };
    }
  }
  return null;
}
