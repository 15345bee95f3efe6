import { cleanName } from '../../../utils/clients/clean-name.ts';
import { isOwnHouse } from '../../../utils/clients/own-house.ts';
import type { PageMessage, SelectedWords } from '../../../utils/clients/page-view.ts';
import { type Evidence, NO_DAY } from '../../../utils/ledgers/entry.ts';
import { findDates } from '../../../utils/mail/dates.ts';
import { readMail } from '../../../utils/mail/read-mail.ts';
import type { KeepKind } from '../../../utils/messaging/calls/kept.ts';
import type { Context } from '../context.ts';
import { mailOf } from '../judge-message.ts';
import { lettersOf, messageOfWords } from '../ledgers/message-of-words.ts';
import { originOfWords } from '../ledgers/origin-of-words.ts';
import { evidenceOf, NO_PROPOSALS, type Proposals, proposalsIn } from '../ledgers/proposals.ts';
import type { OpenPage } from '../open-page.ts';

/** What a page tells of words that were selected on it. */
export interface WordsOnPage {
  readonly evidence: Evidence;
  /** Their writer as the page names them, else their address; null where nobody knows who said them. */
  readonly writer: string | null;
  /** Null where neither message nor thread tells the words from others. */
  readonly origin: string | null;
  /** Whose promise they would be, or null where nobody knows who said them. */
  readonly by: 'us' | 'client' | null;
  /** ISO date of the day the words name, or `NO_DAY`. */
  readonly day: string;
}

/**
 * Looks words up in the page they were selected on. Where the reader would propose them, they get the proposal's own
 * origin, so that it is not made again.
 * @param now Unix ms, for words of a message without a time
 */
export async function wordsOnPage(
  context: Pick<Context, 'reader'>,
  page: OpenPage,
  selected: SelectedWords,
  kind: KeepKind,
  now: number,
): Promise<WordsOnPage> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const message = messageOfWords(page, selected);
  const evidence = evidenceOf(page, message, selected.text);
  const found = await proposalOf(context, page, message, selected.text, kind, timeZone);
  const [named] = findDates(selected.text, { at: message?.at ?? now, timeZone, ahead: true });
  return {
    evidence,
    writer: cleanName(message?.from?.name ?? '') || evidence.by,
    origin: found?.origin ?? originOfWords(page, message, selected.text),
    by: found?.by ?? sideOf(page, message),
    day: named?.date ?? found?.day ?? NO_DAY,
  };
}

/** What is known of words that stand on no page we read. */
export function wordsAlone(words: string): WordsOnPage {
  const evidence = { quote: words, by: null, at: null, thread: null };
  return { evidence, writer: null, origin: null, by: null, day: NO_DAY };
}

function sideOf({ own }: OpenPage, message: PageMessage | null): WordsOnPage['by'] {
  if (!message?.from) return null;
  return isOwnHouse(message.from.email, own) ? 'us' : 'client';
}

/** What the reader would propose of these words. */
interface Proposed {
  readonly origin: string;
  readonly by?: 'us' | 'client';
  readonly day?: string;
}

async function proposalOf(
  context: Pick<Context, 'reader'>,
  page: OpenPage,
  message: PageMessage | null,
  words: string,
  kind: KeepKind,
  timeZone: string,
): Promise<Proposed | null> {
  if (kind === 'note' || kind === 'fact' || message?.state !== 'open') return null;
  const proposals = await readProposals(context, page, message, timeZone);
  const all: readonly (Proposed & { readonly text: string })[] =
    kind === 'wish' ? proposals.wishes : proposals.promises;
  return all.find(({ text }) => isSame(lettersOf(text), lettersOf(words))) ?? null;
}

async function readProposals(
  { reader }: Pick<Context, 'reader'>,
  page: OpenPage,
  message: PageMessage,
  timeZone: string,
): Promise<Proposals> {
  const side = sideOf(page, message);
  if (side === null) return NO_PROPOSALS;
  const mail = mailOf(page, message);
  const reading =
    side === 'us'
      ? readMail(mail, { by: 'us', timeZone })
      : await reader.read(mail, { by: 'client', timeZone });
  return proposalsIn(page, message, reading);
}

/** One holds the other, and no word of a sentence stands for the whole. Both as `lettersOf` gives them. */
function isSame(proposed: string, selected: string): boolean {
  if (selected.includes(proposed)) return true;
  return proposed.includes(selected) && selected.length * 2 >= proposed.length;
}
