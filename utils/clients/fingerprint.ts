import type { PageMessage } from './page-view.ts';

/** What a thread's subject gathers in front while it goes to and fro. */
const PREFIX = /^(?:re|fw|fwd|aw|wg|sv|vs|tr|rv|antw|ref)(?:\[\d{1,3}\])?\s?:\s?/i;
/** Letters and digits of the beginning of the text: a preview and the whole body share them. */
const START = 16;

/**
 * What stays the same when one message is met in another view, folder or order: writer, minute, subject without
 * prefixes, and how the text begins. It tells apart two messages of one minute, as the subject alone would not.
 * @returns null where the page does not show who wrote it, or when
 */
export function fingerprintOf(message: PageMessage, subject: string): string | null {
  if (message.from === null || message.at === null) return null;
  const minute = Math.floor(message.at / 60_000);
  return [message.from.email, minute.toString(36), letters(plainSubject(subject), 40), startOf(message)].join(
    ' ',
  );
}

/**
 * A name that a mail of ours keeps from when it is sent, before its site has dated it to the minute: writer, day, subject
 * and beginning.
 * @param at when it was sent as far as anybody knows, Unix ms
 * @returns null where the page does not show who wrote it
 */
export function sentName(message: PageMessage, subject: string, at: number): string | null {
  if (message.from === null) return null;
  const day = Math.floor(at / 86_400_000);
  return ['sent', message.from.email, day, letters(plainSubject(subject), 40), startOf(message)].join(' ');
}

/** The subject as the first message had it: `Re: AW: Offer` → `Offer`. */
export function plainSubject(subject: string): string {
  let rest = subject.slice(0, 500).trim();
  while (PREFIX.test(rest)) rest = rest.replace(PREFIX, '').trim();
  return rest;
}

function startOf({ text }: PageMessage): string {
  return letters(text.slice(0, 200), START);
}

function letters(text: string, most: number): string {
  const kept =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? [];
  return kept.slice(0, most).join('');
}
