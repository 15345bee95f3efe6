import { sentName } from '../../../utils/clients/fingerprint.ts';
import { isOwnAddress } from '../../../utils/clients/own-house.ts';
import type { PageMessage, PageThread } from '../../../utils/clients/page-view.ts';
import { readMail } from '../../../utils/mail/read-mail.ts';
import { ladderDue, type WorkPlace } from '../../../utils/nudges/ladder.ts';
import { ourQuestion } from '../../../utils/nudges/our-question.ts';
import type { PersonRow } from '../../../utils/storage/rows.ts';
import { mailOf, messageNames } from '../judge-message.ts';
import { wentTo } from '../ledgers/own-mails.ts';
import type { OpenPage } from '../open-page.ts';

/** A mail is offered for so long after it was sent. */
const FRESH_MS = 2 * 86_400_000;

/** A mail of ours that asks something, and when its silence will have lasted long enough. */
export interface AskingMail {
  /** Unix ms. */
  readonly at: number;
  readonly thread: PageThread;
  readonly names: readonly string[];
  readonly question: string;
  /** Unix ms. */
  readonly dueAt: number;
}

/**
 * X5: the newest mail of the open thread, if the user wrote it to this client within two days and it asks something;
 * else null. Whether a reminder may be offered for it is the storage's to say.
 * @param now Unix ms
 */
export function askingMail(
  page: OpenPage,
  person: PersonRow,
  place: WorkPlace,
  now: number,
): AskingMail | null {
  const message = page.view.messages.at(-1);
  const { thread } = page.view;
  if (!thread || !message || !isOurs(page, message, person)) return null;
  const at = message.at ?? page.view.sentAt ?? null;
  if (at === null || now - at > FRESH_MS) return null;
  const { automatic, sentences } = readMail(mailOf(page, message), { by: 'us', timeZone: place.zone });
  const question = automatic === null ? ourQuestion(sentences.map(({ text }) => text)) : null;
  if (question === null) return null;
  const names = [...messageNames(page, message), sentName(message, thread.subject, at) ?? []].flat();
  return { at, thread, names, question, dueAt: ladderDue(0, at, place) };
}

function isOurs({ own }: OpenPage, message: PageMessage, { addresses }: PersonRow): boolean {
  const { from, to, state } = message;
  if (state !== 'open' || from === null || !isOwnAddress(from.email, own)) return false;
  return to.length === 0 || wentTo(message, addresses);
}
