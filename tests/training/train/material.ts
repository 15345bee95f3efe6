import { readFileSync } from 'node:fs';
import { type Clause, findClauses } from '../../../utils/mail/asks/clauses.ts';
import { findAsks } from '../../../utils/mail/asks/find-asks.ts';
import { decidingKind } from '../../../utils/mail/deciding-kind.ts';
import type { Features } from '../../../utils/mail/model/linear.ts';
import { patternSigns } from '../../../utils/mail/model/pattern-signs.ts';
import type { PatternView } from '../../../utils/mail/model/reader-model.ts';
import { sentenceFeatures } from '../../../utils/mail/model/sentence-features.ts';
import { type Parts, partsOf } from '../../../utils/mail/parts.ts';
import type { AskKind, MailMessage } from '../../../utils/mail/reading.ts';
import { findSentences } from '../../../utils/mail/sentences.ts';
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
  readonly features: Features;
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

/** What is learned from: everything; words and letters alone; these for sentences and the patterns for the message. */
export const VIEWS = ['everything', 'words', 'words for sentences'] as const;
export type View = (typeof VIEWS)[number];

function featuresOf(text: string, clauses: readonly Clause[], view: View): Features {
  return view === 'everything'
    ? sentenceFeatures({ text, clauses, signs: patternSigns(clauses) })
    : sentenceFeatures({ text, clauses: [], signs: new Map() });
}

/** The sentences that stand alone, those of the first fixtures included. */
export function loneSentences(part: Part, view: View = 'everything'): SentenceMaterial[] {
  const file = new URL(`../../fixtures/sentences-${part}.jsonl`, import.meta.url);
  const older = jsonLines(readFileSync(file, 'utf8')).flatMap((read) =>
    'error' in read ? [] : [read.value as LabelledSentence],
  );
  return [...corpusSentences(part), ...older].map((sentence) => {
    const { text, trade } = sentence;
    const clauses = findSentences(text, [{ start: 0, end: text.length }]).flatMap((one) =>
      findClauses(text, one),
    );
    return {
      trade,
      features: featuresOf(text, clauses, view),
      kind: askKindOf(sentence),
      promise: sentence.promise === true,
      wish: sentence.wish === true,
    };
  });
}

/** Whether a quote lies in a run of the text, or the run in the quote, for the most part. */
function covers(body: string, quote: string, start: number, end: number): boolean {
  for (let at = body.indexOf(quote); at >= 0; at = body.indexOf(quote, at + 1)) {
    const common = Math.min(end, at + quote.length) - Math.max(start, at);
    if (common > 0 && common >= 0.5 * Math.min(quote.length, end - start)) return true;
  }
  return false;
}

function sentencesOf(trade: string, message: LabelledMessage, parts: Parts, view: View): SentenceMaterial[] {
  const { body } = message;
  return parts.spoken.map(({ statement: { start, end, text }, clauses }) => ({
    trade,
    features: featuresOf(text, clauses, view),
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

/** The messages of a part, taken apart. */
export function messages(part: Part, view: View = 'everything'): MessageMaterial[] {
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
      patterns:
        view === 'words'
          ? SILENT
          : {
              patternAsks,
              patternKind: decidingKind(patternAsks, parts),
              closesDiscussion: closesDiscussion(clauses, patternAsks),
              decidedWithReasons: decidedWithReasons(patternAsks, parts.statements),
            },
      sentences: sentencesOf(trade, message, parts, view),
    };
  });
}
