import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { readDraft } from '../../../utils/judgement/mirror/draft-scene.ts';
import type { Flag } from '../../../utils/judgement/mirror/remark.ts';
import { jsonLines } from '../../command-line/json-lines.ts';
import { LabelledDraftSchema } from '../../command-line/labelled-draft.ts';

// Writes the sentences that the mirror's head learns from to standard output, a JSON object a line: those that stand
// alone, and those of the development drafts, cut as the mirror cuts them.

/** What a sentence does that carries a flag of the whole draft. */
const DOES: Readonly<Partial<Record<Flag, string>>> = {
  'order-taking': 'complies',
  'no-conclusion': 'hands-over',
  'asks-known': 'asks-data',
};
const FOLDER = new URL('../drafts/', import.meta.url);
const files = readdirSync(FOLDER).sort();

for (const file of files.filter((name) => name.startsWith('sentences')))
  for (const read of jsonLines(readFileSync(new URL(file, FOLDER), 'utf8')))
    if ('value' in read) console.log(JSON.stringify({ ...(read.value as object), lone: true }));

for (const file of files.filter((name) => name.startsWith('development')))
  for (const read of jsonLines(readFileSync(new URL(file, FOLDER), 'utf8'))) {
    const parsed = v.safeParse(LabelledDraftSchema, 'value' in read ? read.value : null);
    if (!parsed.success) continue;
    const { draft, flags, recipients } = parsed.output;
    const around = {
      from: null,
      to: [],
      recipients,
      mode: null,
      mood: 'neutral',
      heard: [],
      known: [],
    } as const;
    const scene = readDraft(draft, { ...around, at: 0, timeZone: 'UTC' });
    for (const { start, end } of scene?.lines ?? []) {
      const carried = flags.find(({ quote }) => {
        const from = draft.indexOf(quote);
        return (
          Math.min(end, from + quote.length) - Math.max(start, from) >
          0.5 * Math.min(quote.length, end - start)
        );
      });
      const flag = carried === undefined ? null : (DOES[carried.flag] ?? carried.flag);
      console.log(JSON.stringify({ flag, text: draft.slice(start, end), lone: false }));
    }
  }
