import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { jsonLines } from '../command-line/json-lines.ts';

/** Words of a message that is due a question, verbatim from its subject or its new text, as hands marked them. */
export const NamedSchema = v.strictObject({
  /** Trade and id of the message: `roofing/roofing-12`. */
  message: v.string(),
  /** What names the thing that is asked for, as one would say it back; null where no words do. */
  thing: v.nullable(v.string()),
  /** Who of theirs will use, get, judge or profit from it; the most useful for a question first. */
  people: v.array(v.string()),
  /** What is behind the ask, as clauses that can be quoted; the most telling first. */
  matter: v.array(v.string()),
  /** Of a price: the figure they want to reach or to stay under. */
  sum: v.nullable(v.string()),
});
export type Named = v.InferOutput<typeof NamedSchema>;

/** Whose labels: those to learn from, those limits are set by, and those of the development part nothing learns from. */
export type NamedPart = 'development' | 'validation' | 'unlearned';

/**
 * What hands marked in the messages of a part, by trade and id.
 * @throws ValiError where a line is none
 */
export function namedWords(part: NamedPart): ReadonlyMap<string, Named> {
  const file = new URL(`./named/${part}.jsonl`, import.meta.url);
  const lines = jsonLines(readFileSync(file, 'utf8')).flatMap((read) =>
    'error' in read ? [] : [read.value],
  );
  return new Map(lines.map((line) => v.parse(NamedSchema, line)).map((named) => [named.message, named]));
}
