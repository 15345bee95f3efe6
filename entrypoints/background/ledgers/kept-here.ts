import type { PromiseEntry } from '../../../utils/ledgers/promise.ts';
import { saidAlready } from '../../../utils/ledgers/said-already.ts';
import { shownKept } from '../../../utils/ledgers/shown-kept.ts';
import type { Reading } from '../../../utils/mail/reading.ts';
import type { LedgersNow } from '../../../utils/messaging/now.ts';
import type { PageNow } from './ledgers-now.ts';

/** A mail of the side that promised. */
interface Later {
  /** Unix ms. */
  readonly at: number;
  readonly read: () => Reading;
}

/**
 * D7: the open promises that the open page shows to be kept: a promise of theirs by their newest message, one of ours by
 * a mail of ours to them. Only what was written after the promise counts, and an automatic answer shows nothing.
 */
export function keptHere(
  promises: readonly PromiseEntry[],
  page: Pick<PageNow, 'reading' | 'at' | 'ours' | 'thread'>,
): LedgersNow['promises']['shownKept'] {
  const mails = { client: theirs(page), us: ours(page) };
  return promises.flatMap((promise) => {
    const others = promises.filter((one) => one !== promise && one.by === promise.by);
    const isOnly = isOfThread(promise, page.thread) && !others.some((one) => isOfThread(one, page.thread));
    for (const mail of mails[promise.by]) {
      const quote = mail.at > givenAt(promise) ? keptIn(promise, mail.read(), isOnly) : null;
      if (quote !== null) return [{ id: promise.id, quote }];
    }
    return [];
  });
}

function theirs({ reading, at }: Pick<PageNow, 'reading' | 'at'>): readonly Later[] {
  return reading && at !== null ? [{ at, read: () => reading }] : [];
}

function ours({ ours }: Pick<PageNow, 'ours'>): readonly Later[] {
  return ours.flatMap(({ message: { at, state }, read }) =>
    at !== null && state === 'open' ? [{ at, read }] : [],
  );
}

/** Unix ms: of the mail it was given in, else of when it was kept. */
function givenAt({ evidence, createdAt }: PromiseEntry): number {
  return evidence?.at ?? createdAt;
}

function isOfThread({ evidence }: PromiseEntry, thread: string): boolean {
  return thread !== '' && (evidence?.thread?.id ?? evidence?.thread?.url) === thread;
}

function keptIn(promise: PromiseEntry, reading: Reading, isOnly: boolean): string | null {
  if (reading.automatic !== null) return null;
  const sentences = reading.sentences.map(({ text }) => text);
  // What was kept out of a draft is given in the mail that was sent of it, which comes later.
  if (sentences.some((sentence) => saidAlready(sentence, [promise]))) return null;
  return shownKept(promise, sentences, isOnly);
}
