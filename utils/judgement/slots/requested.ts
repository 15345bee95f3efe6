import type { Reading } from '../../mail/reading.ts';
import type { Thing } from './as-thing.ts';

const REQUESTED =
  /\b(?:wants?|reckons?|insists?|asks?|asked|(?:is|are) asking|requests?|requested|opined|would (?:now |also )?(?:like|love|find))\b/i;
const OWN_REQUEST = /\b(?:i|we) (?:also |now )?(?:want|would|ask|asked|am asking)\b|\b(?:i'd|we'd)\b/i;

/** Whether the writer asks for it in the first person. */
export function isOwnRequest(asked: string): boolean {
  return OWN_REQUEST.test(asked);
}

/** Whether the mail says already who wants it: in the asking sentence, or where the thing is named before. */
export function isRequested(reading: Reading, asked: string, thing: Thing | null): boolean {
  if (REQUESTED.test(asked)) return !OWN_REQUEST.test(asked);
  if (!thing || asked.toLowerCase().includes(thing.head)) return false;
  const named = reading.sentences.find((one) => one.text.toLowerCase().includes(thing.head))?.text ?? '';
  return REQUESTED.test(named) && !OWN_REQUEST.test(named);
}
