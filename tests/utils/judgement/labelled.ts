import { readFileSync } from 'node:fs';
import { draftFor } from '../../../utils/judgement/draft.ts';
import type { Scene } from '../../../utils/judgement/families/family.ts';
import type { Gate } from '../../../utils/judgement/gate.ts';
import type { History, Judgement, Mode } from '../../../utils/judgement/judgement.ts';
import { questionsFor } from '../../../utils/judgement/questions.ts';
import { fillSlots } from '../../../utils/judgement/slots.ts';
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
  readonly mode: Mode;
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

/** Judges it with asks, kind and mode as labelled, so that the asking is tested and not the reading. */
export function judgedAsLabelled(message: Labelled): Pick<Judgement, 'mode' | 'questions' | 'draft'> {
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
  const scene: Scene = {
    kind: message.deciding,
    mode: message.mode,
    reading: { ...reading, asks, due: 1 },
    history: historyOf(history),
  };
  const ask = asks[0] ?? null;
  if (!ask) throw new Error(`${message.id} asks nothing`);
  const found: Gate = { deciding: message.deciding, ask, mode: message.mode, stop: null, reason: '' };
  const slots = fillSlots(scene.reading, scene.history, ask);
  const questions = questionsFor(found, slots, scene);
  return { mode: message.mode, questions, draft: draftFor({ found, slots, scene, questions, check: null }) };
}
