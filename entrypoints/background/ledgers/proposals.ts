import type { PageMessage } from '../../../utils/clients/page-view.ts';
import {
  type Evidence,
  LONGEST_QUOTE,
  LONGEST_TEXT,
  NO_DAY,
  originOf,
} from '../../../utils/ledgers/entry.ts';
import { saidAlready } from '../../../utils/ledgers/said-already.ts';
import type { Reading } from '../../../utils/mail/reading.ts';
import type { ProposedPraise, ProposedPromise, ProposedWish } from '../../../utils/messaging/now.ts';
import { messageNames } from '../judge-message.ts';
import type { OpenPage } from '../open-page.ts';
import type { TheirMail } from './mails-in-a-row.ts';
import type { OwnMail } from './own-mails.ts';

/** A proposal with the words it rests on. */
export type WithEvidence<Proposed> = Proposed & { readonly evidence: Evidence };

/** What was read in the messages of an open page, for the user to confirm or refuse. */
export interface Proposals {
  readonly promises: readonly WithEvidence<ProposedPromise>[];
  readonly wishes: readonly WithEvidence<ProposedWish>[];
  readonly praise: readonly WithEvidence<ProposedPraise>[];
}

export const NO_PROPOSALS: Proposals = { promises: [], wishes: [], praise: [] };

/**
 * What the client's newest message, those right before it and our own last one say that a ledger could keep, each thing
 * once. What is kept or refused already is not left out here.
 * @param message the client's newest, with its reading; null where the page shows none
 * @param before the client's mails that came right before it
 * @param ours our own mails on the page
 */
export function proposalsOf(
  page: OpenPage,
  message: PageMessage | null,
  reading: Reading | null,
  before: readonly TheirMail[],
  [last]: readonly OwnMail[],
): Proposals {
  const newest = message && reading ? [{ message, reading }] : [];
  const theirs = joined([...before, ...newest].map((one) => proposalsIn(page, one.message, one.reading)));
  if (last?.message.state !== 'open') return theirs;
  return {
    ...theirs,
    promises: [...theirs.promises, ...proposalsIn(page, last.message, last.read()).promises],
  };
}

/** All of them as one, the oldest first. What is said twice is proposed once, from the mail that said it last. */
function joined(all: readonly Proposals[]): Proposals {
  return {
    promises: saidOnce(all.flatMap(({ promises }) => promises)),
    wishes: saidOnce(all.flatMap(({ wishes }) => wishes)),
    praise: saidOnce(all.flatMap(({ praise }) => praise)),
  };
}

function saidOnce<Proposed extends { readonly text: string; readonly evidence: Evidence }>(
  all: readonly Proposed[],
): readonly Proposed[] {
  return all.filter(({ text }, place) => !saidAlready(text, all.slice(place + 1)));
}

/** What one message of an open page says that a ledger could keep. */
export function proposalsIn(page: OpenPage, message: PageMessage, reading: Reading): Proposals {
  const name = messageNames(page, message).at(-1);
  if (name === undefined) return NO_PROPOSALS;
  const { promises, wishes } = reading;
  const evidence = (quote: string) => evidenceOf(page, message, quote);
  return {
    promises: promises.map(({ by, quote, due }) => ({
      origin: originOf(name, quote),
      by,
      text: quote.slice(0, LONGEST_TEXT),
      day: due ?? NO_DAY,
      evidence: evidence(quote),
    })),
    wishes: wishes.map((quote) => ({
      origin: originOf(name, quote),
      text: quote.slice(0, LONGEST_TEXT),
      evidence: evidence(quote),
    })),
    praise: praiseIn(reading).map((quote) => ({
      origin: originOf(name, quote),
      text: quote,
      evidence: evidence(quote),
    })),
  };
}

/** The reader is this sure of praise before it is proposed. */
const LEAST_CERTAINTY = 0.5;

/** K5: what was written in praise, verbatim. A machine praises nobody, and neither does a complaint. */
function praiseIn({ asks, automatic, mood }: Reading): string[] {
  if (automatic !== null || mood === 'sore') return [];
  const praise = asks.filter(({ kind, certainty }) => kind === 'praise' && certainty >= LEAST_CERTAINTY);
  return praise.map(({ quote }) => quote.slice(0, LONGEST_QUOTE));
}

/** Where words of a message stand, as a ledger keeps it. */
export function evidenceOf({ view }: OpenPage, message: PageMessage | null, quote: string): Evidence {
  const { thread } = view;
  return {
    quote: quote.slice(0, LONGEST_QUOTE),
    by: message?.from?.email ?? null,
    at: message?.at ?? null,
    thread: thread && { id: thread.id, subject: thread.subject, url: thread.url },
  };
}
