import type { SampleInbox, SampleMessage, SampleThread } from '../../inbox.ts';
import type { Options } from './options.ts';
import { WORDS, type Words } from './words.ts';

/** A message on the page; one just sent has no id yet. */
export interface PageMail extends Omit<SampleMessage, 'id'> {
  id: string | null;
}

export interface PageThreadData extends Omit<SampleThread, 'messages'> {
  readonly messages: PageMail[];
}

/** Everything the views draw from. */
export interface Mailbox {
  readonly options: Options;
  readonly words: Words;
  readonly account: SampleInbox['account'];
  /** What the user sends stands in front. */
  readonly threads: PageThreadData[];
}

/** Fetches the mailbox of this page from the server that served it. */
export async function loadMailbox(options: Options): Promise<Mailbox> {
  const query = new URLSearchParams({ hostile: options.hostile ? '1' : '0' });
  if (options.now !== null) query.set('now', options.now);
  const answer = await fetch(`/mail/u/${options.account}/inbox.json?${query}`);
  const inbox = (await answer.json()) as SampleInbox;
  const threads = inbox.threads.map((thread) => ({
    ...thread,
    messages: thread.messages.map((one) => ({ ...one })),
  }));
  return { options, words: WORDS[options.language], account: inbox.account, threads };
}

/** Gmail's own thread token in the address: it says nothing of the legacy id, and neither does this one. */
export function tokenOf(id: string): string {
  const letters = 'bcdfghjklmnpqrst';
  return `FMfcgz${[...id].map((digit) => letters[Number.parseInt(digit, 16)]).join('')}`;
}

/** A date as the list shows it, in the language of the page. */
export function shortDate(at: number, language: string): string {
  const date = new Date(at);
  const today = new Date().toDateString() === date.toDateString();
  return date.toLocaleString(
    language,
    today ? { hour: 'numeric', minute: '2-digit' } : { day: 'numeric', month: 'short' },
  );
}

/** A date as the head of a message shows it. */
export function longDate(at: number, language: string): string {
  return new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}

/** The first words of a message, for one line. */
export function snippetOf(message: PageMail): string {
  return message.text.replace(/\s+/g, ' ').slice(0, 140);
}
