import type { Ask, Reading } from '../../mail/reading.ts';
import { joinParts, ours, theirs } from '../text-parts.ts';
import { definite } from '../words/addressed.ts';
import { nounPhraseAt } from '../words/noun-phrase.ts';
import { sentenceOf } from '../words/sentence-of.ts';
import { thingClass } from '../words/thing-class.ts';
import { tokensOf } from '../words/tokens.ts';
import type { WantedDate } from './date.ts';
import { saidHere } from './facts.ts';

/** What is held on a day and named instead of it. */
const HELD =
  /^(?:balls?|markets?|races?|regatta|match|matches|frosts?|term|elections?|inspection|audit|auction|congress|procession|prize-giving|parade|carnival|exhibition|show|season|tournament|fete|fête|funeral|premiere|performance|service|assembly|meeting|handover|move|birthday|jubilee)$/;
const MOST = 4;

/** "before the leavers' ball": the day named by what is held on it, in the asking sentence; null where none is. */
export function findEventDay(reading: Reading, ask: Ask): WantedDate | null {
  const text = sentenceOf(reading, ask);
  const tokens = tokensOf(text);
  for (const [at, { lower }] of tokens.entries()) {
    const led =
      lower === 'before' ||
      (/^(?:for|of)$/.test(lower) && /^(?:time|ahead)$/.test(tokens[at - 1]?.lower ?? ''));
    const phrase = led ? nounPhraseAt(tokens, at + 1) : null;
    if (!phrase || !/^(?:the|our)$/.test(phrase.determiner?.lower ?? '') || phrase.body.length > MOST)
      continue;
    const head = phrase.head.lower;
    const parts = HELD.test(head) || thingClass(head) === 'event' ? definite(phrase, text) : null;
    if (!parts) continue;
    const day = theirs(text.slice(phrase.body[0]?.start, phrase.body.at(-1)?.end));
    return {
      day,
      bare: day,
      meet: joinParts([ours('at '), ...parts]),
      when: joinParts([ours('in time for '), ...parts]),
      asked: true,
      exact: false,
      fact: saidHere(day.text),
    };
  }
  return null;
}
