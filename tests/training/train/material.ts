import { readFileSync } from 'node:fs';
import { findAsks } from '../../../utils/mail/asks/find-asks.ts';
import { decidingKind } from '../../../utils/mail/deciding-kind.ts';
import type { PatternView } from '../../../utils/mail/model/reader-model.ts';
import { type Parts, partsOf } from '../../../utils/mail/parts.ts';
import type { AskKind, MailMessage } from '../../../utils/mail/reading.ts';
import { closesDiscussion } from '../../../utils/mail/tone/closing-words.ts';
import { decidedWithReasons } from '../../../utils/mail/tone/reasons.ts';
import { findWishes } from '../../../utils/mail/wishes.ts';
import { jsonLines } from '../../command-line/json-lines.ts';
import { type LabelledMessage, mailOf } from '../../command-line/labelled-message.ts';
import {
  askKindOf,
  corpusMessages,
  corpusSentences,
  type LabelledSentence,
  type Part,
} from '../corpus-files.ts';

/** A sentence with its labels, as material for the sentence model. */
export interface SentenceMaterial {
  readonly trade: string;
  readonly text: string;
  readonly kind: AskKind;
  readonly promise: boolean;
  readonly wish: boolean;
}

/** A message taken apart once, with what the patterns make of it. */
export interface MessageMaterial {
  readonly trade: string;
  readonly message: LabelledMessage;
  readonly mail: MailMessage;
  readonly parts: Parts;
  readonly patterns: PatternView;
  readonly sentences: readonly SentenceMaterial[];
}

/** The sentences of the development part that stand alone, those of the first fixtures included. */
export function loneSentences(): SentenceMaterial[] {
  const file = new URL('../../fixtures/sentences-development.jsonl', import.meta.url);
  const older = jsonLines(readFileSync(file, 'utf8')).flatMap((read) =>
    'error' in read ? [] : [read.value as LabelledSentence],
  );
  return [...corpusSentences('development'), ...older].map((sentence) => ({
    trade: sentence.trade,
    text: sentence.text,
    kind: askKindOf(sentence),
    promise: sentence.promise === true,
    wish: sentence.wish === true,
  }));
}

/** Whether a quote lies in a run of the text, or the run in the quote, for the most part. */
function covers(body: string, quote: string, start: number, end: number): boolean {
  for (let at = body.indexOf(quote); at >= 0; at = body.indexOf(quote, at + 1)) {
    const common = Math.min(end, at + quote.length) - Math.max(start, at);
    if (common > 0 && common >= 0.5 * Math.min(quote.length, end - start)) return true;
  }
  return false;
}

function sentencesOf(trade: string, message: LabelledMessage, parts: Parts): SentenceMaterial[] {
  const { body } = message;
  return parts.spoken.map(({ statement: { start, end, text } }) => ({
    trade,
    text,
    kind: message.asks.find(({ quote }) => covers(body, quote, start, end))?.kind ?? 'none',
    promise: message.promises.some(({ quote }) => covers(body, quote, start, end)),
    wish: message.wishes.some((quote) => covers(body, quote, start, end)),
  }));
}

const SILENT: PatternView = {
  patternAsks: [],
  patternKind: 'none',
  closesDiscussion: false,
  decidedWithReasons: false,
};

/** The messages of a part, taken apart. @param patterns whether what the patterns find is part of the material */
export function messages(part: Part, patterns = true): MessageMaterial[] {
  return corpusMessages(part).map(({ trade, message }) => {
    const mail = mailOf(message);
    const parts = partsOf(mail);
    const clauses = parts.spoken.flatMap((one) => one.clauses);
    const wishes = findWishes(clauses);
    const patternAsks = findAsks(
      mail.text,
      clauses.filter((clause) => !wishes.has(clause)),
    );
    return {
      trade,
      message,
      mail,
      parts,
      patterns: patterns
        ? {
            patternAsks,
            patternKind: decidingKind(patternAsks, parts),
            closesDiscussion: closesDiscussion(clauses, patternAsks),
            decidedWithReasons: decidedWithReasons(patternAsks, parts.statements),
          }
        : SILENT,
      sentences: sentencesOf(trade, message, parts),
    };
  });
}
