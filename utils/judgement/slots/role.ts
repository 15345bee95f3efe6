import type { Ask, Reading } from '../../mail/reading.ts';
import type { History } from '../judgement.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { definite } from '../words/addressed.ts';
import { nounPhraseAt } from '../words/noun-phrase.ts';
import { sentenceIndex } from '../words/sentence-of.ts';
import { tokensOf } from '../words/tokens.ts';
import { namesNothing } from '../words/unsayable-heads.ts';
import { saidHere } from './facts.ts';
import { subjectThing } from './subject-thing.ts';

/** What leads to the one they look for: "do you know", "looking for", "could you recommend". */
const LED = /^(?:know|knows|recommend|suggest|need|needs|want|have|trust|find|for|to|of)$/;
/** Words that name people and houses by their trade. */
const TRADE =
  /(?:[^g]er|or|ist|ian|ant|yer|man|woman|firm|company|agency|bureau|workshop|lab|studio|clinic|accountant|architect|engineer|notary|coach|chef|doctor|vet|mason)$/;
const NO_TRADE =
  /^(?:number|paper|letter|order|offer|summer|winter|answer|matter|number|name|water|word|corner|dinner|other|mirror|door|floor|year|colour|favor|somebody|badger|partner|quarter)$/;

/** Whom they look for: "the mediator"; else what the subject line or the mail says it is about; or null. */
export function findRole(reading: Reading, history: History, ask: Ask): Phrase | null {
  const at = sentenceIndex(reading, ask);
  const near = reading.sentences.slice(Math.max(0, at - 2), Math.max(0, at) + 2).map((one) => one.text);
  for (const text of [reading.sentences[at]?.text ?? ask.quote, ...near.reverse()]) {
    const role = roleIn(text);
    if (role) return role;
  }
  const subject = subjectThing(history.subject ?? null);
  return subject && subject.sort !== 'people'
    ? { parts: subject.definite, plural: subject.plural, fact: subject.fact }
    : null;
}

const PLACE =
  /\b(?:in|around|near|of|outside) ((?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|English|German|French|Dutch|Easter|Christmas)\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}+)?)\b/u;

/** The town where they look for somebody, or null. */
export function findPlace(reading: Reading): Phrase | null {
  const town = PLACE.exec(reading.text)?.[1];
  return town ? { parts: [theirs(town)], plural: false, fact: saidHere(town) } : null;
}

function roleIn(text: string): Phrase | null {
  const tokens = tokensOf(text);
  for (let at = 1; at < tokens.length; at += 1) {
    const led = LED.test(tokens[at - 1]?.lower ?? '');
    const phrase = led ? nounPhraseAt(tokens, at) : null;
    if (!phrase || !/^(?:a|an|another)$/.test(phrase.determiner?.lower ?? '') || phrase.before) continue;
    const head = phrase.head.lower;
    if (!TRADE.test(head) || NO_TRADE.test(head) || namesNothing(phrase) || phrase.body.length > 4) continue;
    const parts = definite(phrase, text);
    if (parts)
      return { parts, plural: phrase.plural, fact: saidHere(phrase.body.map((one) => one.text).join(' ')) };
  }
  return null;
}
