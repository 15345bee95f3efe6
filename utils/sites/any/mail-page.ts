import { few } from './few.ts';

const CALLED = ['class', 'id', 'href', 'data-action', 'data-testid', 'aria-label', 'title', 'onclick'];
/** What a mail can be done with, where a page says it in its user's language alone. */
const ANSWER =
  /^(?:reply|antworten|répondre|responder|rispondi|beantwoorden|svara|svar|odpowiedz|ответить|返信|回复|回覆|답장|yanıtla|vastaa)/iu;
const PASS_ON =
  /^(?:forward|weiterleiten|transférer|reenviar|encaminhar|inoltra|doorsturen|vidarebefordra|videresend|przekaż|переслать|転送|转发|轉寄|전달|ilet|välitä)/iu;

/**
 * Whether mail can be answered here and passed on: what a page does with mail, and with little else. Where it shows no
 * way to pass it on, its address or its title has to speak of mail.
 */
export function isMailPage(document: Document, { href }: Location): boolean {
  const buttons = few(document, 'button,a,[role="button"],[role="menuitem"]', 400);
  const says = (pattern: RegExp) =>
    buttons.some(({ textContent }) => pattern.test((textContent ?? '').slice(0, 40).trim()));
  const has = (word: string) =>
    document.querySelector(CALLED.map((name) => `[${name}*="${word}" i]`).join()) !== null;
  if (!has('reply') && !says(ANSWER)) return false;
  return has('forward') || says(PASS_ON) || /mail|inbox|imap/i.test(`${href} ${document.title}`);
}

/** Whether an address may stand somewhere on a page. */
export function mayHoldAddress({ body }: Document): boolean {
  const marked =
    '[href^="mailto:" i],[data-email-address],[data-email],[title*="@"],input[type="email"],input[value*="@"]';
  const inputs = few<HTMLInputElement>(body, 'input', 200);
  return (
    (body.textContent ?? '').includes('@') ||
    body.querySelector(marked) !== null ||
    inputs.some(({ value }) => value.includes('@'))
  );
}
