import { judge } from '../../utils/judgement/judge.ts';
import type { History, Judgement } from '../../utils/judgement/judgement.ts';
import { readMail } from '../../utils/mail/read-mail.ts';
import type { Reading } from '../../utils/mail/reading.ts';
import { type BareMessage, mailOf, zoneOf } from './labelled-message.ts';
import { shippedRead } from './shipped-reader.ts';

/** What `npm run judge` writes of one message. */
export interface Line {
  readonly id: string | null;
  readonly text: string;
  readonly asks: readonly { readonly quote: string; readonly kind: string }[];
  readonly deciding: string;
  readonly mode: string;
  readonly stop: string | null;
  readonly questions: readonly {
    readonly text: string;
    readonly family: string;
    readonly purpose: string;
    readonly facts: readonly string[];
  }[];
  readonly promises: Reading['promises'];
  readonly wishes: readonly string[];
  readonly draft: string | null;
}

/** Reads and judges a message with nothing known but the message and its thread. */
export function judged(
  message: BareMessage,
  read: typeof readMail = shippedRead,
): { reading: Reading; history: History; judgement: Judgement } {
  const reading = read(mailOf(message), { timeZone: zoneOf(message.date), by: 'client' });
  const history = historyOf(message);
  return { reading, history, judgement: judge(reading, history) };
}

function historyOf(message: BareMessage): History {
  const ours = message.thread.findLast(({ from }) => from === 'us');
  return {
    thread: message.thread.map(({ from, date, body }) => ({ from, at: Date.parse(date), text: body })),
    facts: [],
    promises: ours === undefined ? [] : promisesOf(ours.body, ours.date, message),
    asks: [],
    thirdParty: null,
    spentFamilies: [],
    forced: null,
    today: message.date.slice(0, 10),
    subject: message.subject,
    clientName: message.from?.name?.split(/[\s,]+/)[0] ?? null,
  };
}

/** What our last mail of the thread promised, as the extension would have kept it. */
function promisesOf(text: string, date: string, { from, to, subject }: BareMessage): History['promises'] {
  const mail = { from: to, to: from === null ? [] : [from], at: Date.parse(date), subject, text };
  const { promises } = readMail(mail, { timeZone: zoneOf(date), by: 'us' });
  return promises.filter(({ by }) => by === 'us').map(({ quote, due }) => ({ quote, due }));
}

/** One message as the line that is printed. */
export function lineOf(message: BareMessage): Line {
  const { reading, judgement } = judged(message);
  return {
    id: message.id,
    text: reading.text,
    asks: reading.asks.map(({ quote, kind }) => ({ quote, kind })),
    deciding: judgement.deciding,
    mode: judgement.mode,
    stop: judgement.stop,
    questions: [...judgement.questions, ...(judgement.check === null ? [] : [judgement.check])].map(
      ({ text, family, purpose, facts }) => ({
        text,
        family,
        purpose,
        facts: facts.map((fact) => fact.text),
      }),
    ),
    promises: reading.promises,
    wishes: reading.wishes,
    draft: judgement.draft?.wiserText ?? null,
  };
}
