import { KNOWN, plainWords } from './known.ts';

/** In characters: an automatic reply is short, and says what it says at once. */
const LONGEST = 900;
const BEGINNING = 320;

/**
 * Whether a mail in German, French, Spanish, Italian, Dutch or Portuguese is an out-of-office: a program says so, or the
 * writer is away and adds what such replies add. Where anything is decided, sent or asked beside it, a person wrote.
 * @param body the new text
 */
export function isAwayIn(body: string): boolean {
  if (body.length > LONGEST || /[?¿]/.test(body)) return false;
  const text = plainWords(body);
  const said = KNOWN.find(
    ({ away, signs, machine }) =>
      machine.test(text) || (away.test(text.slice(0, BEGINNING)) && signs.test(text)),
  );
  return said !== undefined && !said.more.test(text);
}
