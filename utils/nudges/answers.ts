import type { OwnIdentity } from '../clients/address.ts';
import { companyDomainOf } from '../clients/domains.ts';
import { isOwnHouse } from '../clients/own-house.ts';
import type { PageMessage, PageThread } from '../clients/page-view.ts';
import type { Person } from '../clients/person.ts';
import { returnDay } from '../mail/away.ts';
import { findDates } from '../mail/dates.ts';
import type { FoundPromise, Reading } from '../mail/reading.ts';
import { dayIn } from '../mail/replies/days-in.ts';
import { holdingIn } from '../mail/replies/holding-in.ts';
import { wholeSentences } from '../mail/replies/known.ts';
import { looksAutomatic, saysAutomatic } from '../mail/replies/looks-automatic.ts';
import { isHoldingReply, isOnlyKind, putsOff } from './holding-reply.ts';
import type { Nudge } from './nudge.ts';
import { stemOf } from './stem.ts';

/*
 * X5: what counts as an answer. The rule is written in docs/nudges.md, and each of its lines has a test there.
 */

/** What one message is to somebody who waits for an answer. */
export type Heard =
  /** The wait is over. */
  | { readonly what: 'answer'; readonly at: number }
  /** An out-of-office; `until` is the ISO date on which they are back. */
  | { readonly what: 'away'; readonly at: number; readonly until: string }
  /** They put the answer off: their promise. */
  | {
      readonly what: 'holding';
      readonly at: number;
      readonly message: PageMessage;
      readonly promise: FoundPromise;
    }
  /** In a language that is not read, and it looks as if a program had sent it: nobody can tell. */
  | { readonly what: 'doubtful'; readonly at: number }
  /** We wrote again. */
  | { readonly what: 'ours'; readonly at: number }
  | { readonly what: 'nothing' };

const NOTHING: Heard = { what: 'nothing' };

/** Whether a thread is the one a nudge waits in: by the site's id or, where the thread is broken, by the subject. */
export function isItsThread({ thread, wait }: Pick<Nudge, 'thread' | 'wait'>, shown: PageThread): boolean {
  if (shown.id !== null && shown.id === thread?.id) return true;
  return Boolean(wait?.stem) && wait?.stem === stemOf(shown.subject);
}

/** Whether an address is of the client's side: their own, or of their company. Free mail is nobody's company. */
export function isTheirs(email: string, { addresses, companyDomain }: ClientSide, own: OwnIdentity): boolean {
  if (isOwnHouse(email, own)) return false;
  return addresses.includes(email) || (companyDomain !== null && companyDomainOf(email) === companyDomain);
}

/** Who the client's side is. */
export type ClientSide = Pick<Person, 'addresses' | 'companyDomain'>;

/**
 * Whose a message is in the eyes of somebody who waits: theirs, ours to them, or of no account. Where the page does not
 * show whom we wrote to, it went to the thread.
 */
export function sideOf(
  { from, to }: PageMessage,
  client: ClientSide,
  own: OwnIdentity,
): 'theirs' | 'ours' | 'others' {
  if (from === null) return 'others';
  if (isTheirs(from.email, client, own)) return 'theirs';
  if (!isOwnHouse(from.email, own)) return 'others';
  return to.length === 0 || to.some(({ email }) => isTheirs(email, client, own)) ? 'ours' : 'others';
}

/**
 * Whether a message may say anything to one who has waited since a moment: it is later, and its whole text stands on
 * the page. One that is closed is heard when it is opened.
 * @param since Unix ms
 */
export function canBeHeard({ at, state, text }: PageMessage, since: number): boolean {
  return at !== null && at > since && state === 'open' && text.trim() !== '';
}

/**
 * What one later message of theirs is to somebody who waits for an answer.
 * @param reading of the message, as the client's
 * @param zone IANA zone of the user
 * @param subject of the thread
 * @param wroteAt Unix ms at which we wrote last
 */
export function heardOfThem(
  message: PageMessage,
  reading: Reading,
  zone: string,
  { subject = '', wroteAt = 0 }: { readonly subject?: string; readonly wroteAt?: number } = {},
): Heard {
  const at = message.at ?? 0;
  const { automatic, sentences } = reading;
  if (automatic === 'out-of-office') {
    const until = returnDay(at, sentences, zone);
    return until === null ? NOTHING : { what: 'away', at, until };
  }
  if (automatic !== null) return NOTHING;
  const said = sentences.map(({ text }) => text);
  if (isHoldingReply(said)) {
    return { what: 'holding', at, message, promise: promiseOfHolding(at, reading, zone) };
  }
  const quote = holdingIn(said);
  if (quote !== null) {
    return { what: 'holding', at, message, promise: { by: 'client', quote, due: firstDay(at, said, zone) } };
  }
  const { language, readable, text } = reading;
  const isDoubtful =
    (language !== 'en' && saysAutomatic(subject, text)) ||
    (!readable && looksAutomatic(subject, text, language, at - wroteAt));
  return { what: isDoubtful ? 'doubtful' : 'answer', at };
}

/** The first day that any of the sentences names, as an ISO date, or null. */
function firstDay(at: number, sentences: readonly string[], zone: string): string | null {
  return (
    wholeSentences(sentences)
      .map((one) => dayIn(at, one, zone))
      .find((day) => day !== null) ?? null
  );
}

/**
 * What one later message of ours is: we wrote again, unless a program answered for us or we only gave thanks.
 * @param reading of the message, as ours
 */
export function heardOfUs({ at }: PageMessage, { automatic, sentences }: Reading): Heard {
  if (automatic !== null || isOnlyKind(sentences.map(({ text }) => text))) return NOTHING;
  return { what: 'ours', at: at ?? 0 };
}

/**
 * The promise in a holding reply: as it is proposed beside the mail where the reader finds one, so that both are one
 * entry; else the words that put the answer off. The day is the one that any of those words names.
 */
function promiseOfHolding(at: number, { promises, sentences }: Reading, zone: string): FoundPromise {
  const puts = sentences.map(({ text }) => text).filter(putsOff);
  const theirs = promises.filter(({ by }) => by === 'client');
  const found = theirs.find(({ due }) => due !== null) ?? theirs[0];
  const quote = found?.quote ?? puts[0] ?? '';
  const named = puts.flatMap((text) => findDates(text, { at, timeZone: zone, ahead: true }));
  return { by: 'client', quote, due: found?.due ?? named[0]?.date ?? null };
}
