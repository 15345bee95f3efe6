import { readFileSync } from 'node:fs';
import { judge } from '../../../utils/judgement/judge.ts';
import type { History, Judgement } from '../../../utils/judgement/judgement.ts';
import { readMail } from '../../../utils/mail/read-mail.ts';
import type { AskKind } from '../../../utils/mail/reading.ts';
import { historyOf } from './reading-of.ts';

interface Labelled {
  readonly id: string;
  readonly from: { readonly name: string; readonly email: string };
  readonly to: { readonly name: string; readonly email: string };
  readonly date: string;
  readonly subject: string;
  readonly body: string;
  readonly thread: readonly {
    readonly from: 'client' | 'us';
    readonly date: string;
    readonly body: string;
  }[];
  readonly asks: readonly { readonly quote: string; readonly kind: AskKind }[];
  readonly deciding: AskKind;
}

const CORPUS = new URL('../../training/corpus/development/', import.meta.url);

/** A message of the development corpus by its id ("wine-import-03"); throws where there is none. */
export function labelled(id: string): Labelled {
  const file = new URL(`${id.replace(/-\d+$/, '')}.messages.jsonl`, CORPUS);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const found = lines.map((line) => JSON.parse(line) as Labelled).find((one) => one.id === id);
  if (!found) throw new Error(`no such message: ${id}`);
  return found;
}

/** Judges it with the asks as labelled, so that the asking is tested and not the reading. */
export function judgedAsLabelled(message: Labelled): Judgement {
  const at = Date.parse(message.date);
  const mail = { from: message.from, to: [message.to], at, subject: message.subject, text: message.body };
  const reading = readMail(mail, { timeZone: 'Europe/Berlin', by: 'client' });
  const asks = message.asks
    .filter((ask) => ask.kind === message.deciding)
    .map((ask) => {
      const start = message.body.indexOf(ask.quote);
      return { ...ask, certainty: 0.9, start, end: start + ask.quote.length };
    });
  const thread = message.thread.map((turn) => ({
    from: turn.from,
    at: Date.parse(turn.date),
    text: turn.body,
  }));
  const history: Partial<History> = { thread, subject: message.subject, today: message.date.slice(0, 10) };
  const plain = {
    closesDiscussion: false,
    decidedWithReasons: false,
    automatic: null,
    readable: true,
    due: 1,
  };
  return judge({ ...reading, ...plain, asks }, historyOf(history));
}
