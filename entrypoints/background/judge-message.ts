import { fingerprintOf } from '../../utils/clients/fingerprint.ts';
import { siteKeyOf } from '../../utils/clients/moment-of-message.ts';
import { isOwnHouse } from '../../utils/clients/own-house.ts';
import type { PageMessage } from '../../utils/clients/page-view.ts';
import { thirdPartyOf } from '../../utils/clients/participants.ts';
import type { AskRecord } from '../../utils/judgement/ask-record.ts';
import { judge } from '../../utils/judgement/judge.ts';
import type { Fact, Habit, History, Judgement, ThreadTurn } from '../../utils/judgement/judgement.ts';
import { readMail } from '../../utils/mail/read-mail.ts';
import type { MailMessage, Reading } from '../../utils/mail/reading.ts';
import type { PersonRow } from '../../utils/storage/rows.ts';
import type { OpenPage } from './open-page.ts';

/** How much of a long thread bears on its newest message. */
const TURNS = 20;

/** What is known of a client outside the page, for the judgement of their message. */
export interface Known {
  readonly person: PersonRow;
  readonly facts: readonly Fact[];
  /** Newest first. */
  readonly asks: readonly AskRecord[];
  readonly ask: AskRecord | undefined;
  readonly forced: 'on' | 'off' | null;
  /** What their words on earlier messages lean to. */
  readonly habits: readonly Habit[];
  /** ISO date in `timeZone`. */
  readonly today: string;
  readonly timeZone: string;
}

/** The client's newest message, if the page shows its whole text. */
export function newestFromClient({ view }: OpenPage, person: PersonRow): PageMessage | null {
  const newest = view.messages.findLast(({ from }) => from !== null && person.addresses.includes(from.email));
  return newest?.state === 'open' && newest.text.trim() !== '' ? newest : null;
}

/** The names under which a message's ask may have been recorded; the site's own name first. */
export function messageNames({ view, account }: OpenPage, message: PageMessage): string[] {
  const names = [siteKeyOf(view, message, account), fingerprintOf(message, view.thread?.subject ?? '')];
  return names.filter((name) => name !== null);
}

/** Judges one message of the open page, once read, against the thread, the notes and earlier asks. */
export function judgeMessage(
  page: OpenPage,
  message: PageMessage,
  reading: Reading,
  known: Known,
): Judgement {
  return judge(reading, historyOf(page, message, known));
}

/** One message of a page as the reader takes it. */
export function mailOf({ view }: Pick<OpenPage, 'view'>, { from, to, at, text }: PageMessage): MailMessage {
  return { from, to, at: at ?? 0, subject: view.thread?.subject ?? '', text };
}

/** What has passed, as far as it bears on a message of the page. */
export function historyOf(page: OpenPage, message: PageMessage, known: Known): History {
  const earlier = page.view.messages.slice(0, page.view.messages.indexOf(message));
  const { person, ask } = known;
  return {
    thread: earlier.slice(-TURNS).flatMap((one) => turnOf(page, one, person) ?? []),
    facts: known.facts,
    promises: openPromises(page, earlier, known.timeZone),
    asks: known.asks
      .filter(({ id }) => id !== ask?.id)
      .map(({ quote, kind, createdAt, needed, agreed, result, answer }) => ({
        quote,
        kind,
        at: createdAt,
        needed,
        result: result ?? agreed ?? answer,
      })),
    thirdParty: thirdPartyOf(page.view, person, page.own),
    spentFamilies: ask?.questions.map(({ family }) => family) ?? [],
    spentQuestions: ask?.questions.map(({ text }) => text) ?? [],
    forced: known.forced,
    habits: known.habits,
    today: known.today,
    subject: page.view.thread?.subject ?? null,
    clientName: firstName(person),
  };
}

function turnOf({ own }: OpenPage, message: PageMessage, person: PersonRow): ThreadTurn | null {
  const { from, at, text } = message;
  if (from === null || at === null || text === '') return null;
  if (person.addresses.includes(from.email)) return { from: 'client', at, text };
  return isOwnHouse(from.email, own) ? { from: 'us', at, text } : null;
}

/** What our last mail of the thread promised; an earlier promise may have been kept by a later mail of ours. */
function openPromises(
  page: OpenPage,
  earlier: readonly PageMessage[],
  timeZone: string,
): History['promises'] {
  const ours = earlier.findLast(({ from }) => from !== null && isOwnHouse(from.email, page.own));
  if (ours?.state !== 'open') return [];
  return readMail(mailOf(page, ours), { by: 'us', timeZone })
    .promises.filter(({ by }) => by === 'us')
    .map(({ quote, due }) => ({ quote, due }));
}

/** What a greeting calls them: nothing where the name is only an address. */
function firstName({ name }: PersonRow): string | null {
  return name.includes('@') ? null : (name.split(/[\s,]+/)[0] ?? null);
}
