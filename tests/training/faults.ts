import * as v from 'valibot';
import { FAMILIES } from '../../utils/judgement/judgement.ts';
import { findZones } from '../../utils/mail/zones.ts';
import {
  faultOf,
  type LabelledMessage,
  LabelledMessageSchema,
  mailOf,
} from '../command-line/labelled-message.ts';
import { type CorpusLine, corpusLines, PARTS, SentenceSchema } from './corpus-files.ts';

const FAMILY_IDS: readonly string[] = FAMILIES;

/** Where else than in the new text the quote stands; null where it stands there. */
function misplaced(quote: string, message: LabelledMessage): string | null {
  if (quote.trim() === '') return 'an empty quote';
  if (!message.body.includes(quote)) return 'a quote that is not in the body';
  const old = findZones(mailOf(message)).filter(({ kind }) => kind === 'quote' || kind === 'forwarded');
  for (let at = message.body.indexOf(quote); at >= 0; at = message.body.indexOf(quote, at + 1))
    if (!old.some(({ start, end }) => start <= at && at + quote.length <= end)) return null;
  return 'a quote that stands only in quoted text';
}

function messageFaults(message: LabelledMessage): string[] {
  const quotes = [
    ...message.asks.map(({ quote }) => quote),
    ...message.promises.map(({ quote }) => quote),
    ...message.wishes,
  ];
  const faults = quotes.flatMap((quote) => misplaced(quote, message) ?? []);
  if (message.asks.some(({ kind }) => kind === 'none')) faults.push('an ask of kind none');
  if (message.deciding !== 'none' && message.asks.every(({ kind }) => kind !== message.deciding))
    faults.push('a deciding kind that no ask has');
  if ((message.deciding === 'none') !== (message.mode === 'none')) faults.push('none without none');
  if (message.stop !== null && message.families.some((family) => family !== 'done'))
    faults.push('a stop with families');
  if (message.families.some((family) => !FAMILY_IDS.includes(family))) faults.push('an unknown family');
  for (const { due } of message.promises)
    if (due !== null && !/^\d{4}-\d\d-\d\d$/.test(due)) faults.push('a due day that is no ISO date');
  if (!/^[\w-]+$/.test(message.id ?? '')) faults.push('no id');
  return faults;
}

function lineFaults({ file, trade, read }: CorpusLine): string[] {
  const where = `${file}:${read.line}: `;
  if ('error' in read) return [`${where}${read.error}`];
  if (file.endsWith('.messages.jsonl')) {
    const parsed = v.safeParse(LabelledMessageSchema, read.value);
    if (!parsed.success) return [`${where}${faultOf(parsed.issues)}`];
    return messageFaults(parsed.output).map((fault) => `${where}${fault}`);
  }
  const parsed = v.safeParse(SentenceSchema, read.value);
  if (!parsed.success) return [`${where}${faultOf(parsed.issues)}`];
  return parsed.output.trade === trade ? [] : [`${where}another trade than the file's`];
}

/** What stands twice, each once. */
function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}

function fieldOf({ read }: CorpusLine, field: 'id' | 'text'): string[] {
  if ('error' in read || typeof read.value !== 'object' || read.value === null) return [];
  const value: unknown = Reflect.get(read.value, field);
  return typeof value === 'string' ? [value] : [];
}

/**
 * Everything wrong with the corpus, a line each, naming file and line and never the text: shape, quotes that are not
 * verbatim, labels at odds with each other, an id or a sentence twice, a trade in both parts. Empty where it is sound.
 */
export function corpusFaults(): string[] {
  const parts = PARTS.map((part) => ({
    messages: corpusLines(part, 'messages'),
    sentences: corpusLines(part, 'sentences'),
  }));
  const messages = parts.flatMap((part) => part.messages);
  const sentences = parts.flatMap((part) => part.sentences);
  const trades = parts.flatMap((part) => [
    ...new Set([...part.messages, ...part.sentences].map(({ trade }) => trade)),
  ]);
  return [
    ...[...messages, ...sentences].flatMap(lineFaults),
    ...repeated(messages.flatMap((line) => fieldOf(line, 'id'))).map((id) => `the id ${id} stands twice`),
    ...(repeated(sentences.flatMap((line) => fieldOf(line, 'text'))).length > 0
      ? ['a sentence stands twice']
      : []),
    ...repeated(trades).map((trade) => `the trade ${trade} stands in two parts`),
  ];
}
