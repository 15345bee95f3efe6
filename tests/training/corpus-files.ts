import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { ASK_KINDS, type AskKind } from '../../utils/mail/reading.ts';
import { type JsonLine, jsonLines } from '../command-line/json-lines.ts';
import { type LabelledMessage, LabelledMessageSchema } from '../command-line/labelled-message.ts';

/** Learned from, used to set limits by, and only measured on: no trade stands in two of them. */
export const PARTS = ['development', 'validation', 'held-out'] as const;
export type Part = (typeof PARTS)[number];

/** What a sentence that stands alone can be: a kind of ask, or one of the ways of asking nothing. */
export const SENTENCE_KINDS = [...ASK_KINDS, 'courtesy', 'social', 'newsletter'] as const;

/** A sentence that is decidable by itself. */
export const SentenceSchema = v.object({
  trade: v.string(),
  kind: v.picklist(SENTENCE_KINDS),
  text: v.pipe(v.string(), v.nonEmpty()),
  promise: v.optional(v.boolean()),
  wish: v.optional(v.boolean()),
});
export type LabelledSentence = v.InferOutput<typeof SentenceSchema>;

/** The kind the reader should give a lone sentence: what asks nothing is `none`, whatever else it is. */
export function askKindOf({ kind }: LabelledSentence): AskKind {
  return kind === 'courtesy' || kind === 'social' || kind === 'newsletter' ? 'none' : kind;
}

/** A line of the corpus with the file and trade it stands in. */
export interface CorpusLine {
  readonly file: string;
  readonly trade: string;
  readonly read: JsonLine;
}

const ROOT = new URL('./corpus/', import.meta.url);

/** Every line of one part's files; none where nothing has been written yet. */
export function corpusLines(part: Part, what: 'messages' | 'sentences'): CorpusLine[] {
  const folder = new URL(`${part}/`, ROOT);
  const ending = `.${what}.jsonl`;
  return filesIn(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .flatMap((name) =>
      jsonLines(readFileSync(new URL(name, folder), 'utf8')).map((read) => ({
        file: `${part}/${name}`,
        trade: name.slice(0, -ending.length),
        read,
      })),
    );
}

function filesIn(folder: URL): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The messages of a part that are well formed, with their trade. */
export function corpusMessages(part: Part): { readonly trade: string; readonly message: LabelledMessage }[] {
  return corpusLines(part, 'messages').flatMap(({ trade, read }) => {
    if ('error' in read) return [];
    const message = v.safeParse(LabelledMessageSchema, read.value);
    return message.success ? [{ trade, message: message.output }] : [];
  });
}

/** The sentences of a part that are well formed. */
export function corpusSentences(part: Part): LabelledSentence[] {
  return corpusLines(part, 'sentences').flatMap(({ read }) => {
    if ('error' in read) return [];
    const sentence = v.safeParse(SentenceSchema, read.value);
    return sentence.success ? [sentence.output] : [];
  });
}
