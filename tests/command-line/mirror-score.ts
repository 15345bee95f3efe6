import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { jsonLines } from './json-lines.ts';
import { draftFault, LabelledDraftSchema } from './labelled-draft.ts';
import { interval } from './score/bootstrap.ts';
import { DRAFT_FIGURES, type DraftOutcome, draftOutcomeOf } from './score/draft-figures.ts';

// `npm run --silent mirror:score -- labels.jsonl …`: figures with 95 % intervals. `--each` lists what was flagged
// without a label and what was missed; leave it out on drafts that are kept for testing.
const each = process.argv.includes('--each');
const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (files.length === 0) {
  console.error('Name one or more files of labelled drafts.');
  process.exit(2);
}

const outcomes = files.flatMap((file) =>
  jsonLines(readFileSync(file, 'utf8')).flatMap((read): DraftOutcome[] => {
    const draft = 'error' in read ? null : v.safeParse(LabelledDraftSchema, read.value);
    if (draft?.success) return [draftOutcomeOf(draft.output)];
    console.error(`${file}:${read.line}: ${draft === null ? 'not JSON' : draftFault(draft.issues)}`);
    return [];
  }),
);
if (outcomes.length === 0) process.exit(1);

const shown = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : '–');
const fine = outcomes.filter(({ labelled }) => labelled.length === 0).length;
console.log(`${outcomes.length} drafts, ${fine} of them fine`);
for (const { name, of } of DRAFT_FIGURES) {
  const [low, high] = interval(outcomes, of);
  console.log(`${name.padEnd(34)} ${shown(of(outcomes)).padStart(6)}  [${shown(low)}, ${shown(high)}]`);
}
if (each) {
  for (const { id, wrong, missed } of outcomes) {
    for (const { flag, quote } of wrong) console.log(`${id}: wrongly ${flag}: ${quote}`);
    for (const { flag, quote } of missed) console.log(`${id}: missed ${flag}: ${quote}`);
  }
}
