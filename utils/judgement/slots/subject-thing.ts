import { LIGHT_NOUNS, PLAIN_VERBS } from '../words/lexicon.ts';
import { nounPhraseAt } from '../words/noun-phrase.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { namesNothing } from '../words/unsayable-heads.ts';
import { asThing, type Thing } from './as-thing.ts';

const REPLY_MARK = /^(?:\s*(?:re|fw|fwd|aw|wg|sv|vs|r|rv|tr)\s*:)+/i;
const SAYS_NOTHING =
  /^(?:hello|hi|hey|question|questions|urgent|various|request|mail|email|message|news|update|follow-up|enquiry|inquiry|thanks|thank|money|help|short|quick|monday|tuesday|wednesday|thursday|friday|termin|next|dates|date|project|meeting|call)$/i;

/** The subject line as a thing, where it is a bare short noun phrase and nothing else: "Booking page". */
export function subjectThing(subject: string | null): Thing | null {
  const text = (subject ?? '').replace(REPLY_MARK, '').trim();
  const tokens = tokensOf(text);
  if (tokens.length === 0 || tokens.length > 8) return null;
  if (tokens.some((token) => SAYS_NOTHING.test(token.text) || PLAIN_VERBS.has(token.lower))) return null;
  const phrase = nounPhraseAt(tokens, 0);
  if (!phrase || !endsThere(tokens[phrase.next]) || LIGHT_NOUNS.has(phrase.head.lower)) return null;
  const lowered =
    text === text.toUpperCase() || /^\p{Lu}{2}/u.test(text)
      ? text
      : text.charAt(0).toLowerCase() + text.slice(1);
  const again = nounPhraseAt(tokensOf(lowered), 0);
  return again && !namesNothing(again) ? asThing(again, lowered) : null;
}

/** The phrase is the whole line, or is followed by "for …" or a mark. */
function endsThere(next: Token | undefined): boolean {
  return next === undefined || /^(?:for|in|on|at|[?:,-]|\d+)$/.test(next.lower);
}
