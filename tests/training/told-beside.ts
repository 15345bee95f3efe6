import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { jsonLines } from '../command-line/json-lines.ts';
import type { Part } from './corpus-files.ts';

/** Sentences of a message, verbatim as the extension cuts them, by what they tell beside the ask; the plainest first. */
export const ToldSchema = v.strictObject({
  /** Trade and id of the message: `roofing/roofing-12`. */
  message: v.string(),
  matter: v.array(v.string()),
  day: v.array(v.string()),
});
export type Told = v.InferOutput<typeof ToldSchema>;

/**
 * What the messages of a part tell beside their asks, where that is labelled, by trade and id.
 * @throws ValiError where a line is none
 */
export function toldBeside(part: Exclude<Part, 'held-out'>): ReadonlyMap<string, Told> {
  const file = new URL(`./tells/${part}.jsonl`, import.meta.url);
  const lines = jsonLines(readFileSync(file, 'utf8')).flatMap((read) =>
    'error' in read ? [] : [read.value],
  );
  return new Map(lines.map((line) => v.parse(ToldSchema, line)).map((told) => [told.message, told]));
}
