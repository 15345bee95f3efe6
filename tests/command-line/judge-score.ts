import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { jsonLines } from './json-lines.ts';
import { faultOf, LabelledMessageSchema } from './labelled-message.ts';
import { interval } from './score/bootstrap.ts';
import { FIGURES } from './score/figures.ts';
import { type Outcome, outcomeOf } from './score/outcome.ts';

// `npm run --silent judge:score -- labels.jsonl …`: figures with 95 % intervals. `--each` lists the messages that
// were met in another kind or mode, by their ids alone.
const each = process.argv.includes('--each');
const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (files.length === 0) {
  console.error('Name one or more files of labelled messages.');
  process.exit(2);
}

const outcomes = files.flatMap((file) =>
  jsonLines(readFileSync(file, 'utf8')).flatMap((read): Outcome[] => {
    const message = 'error' in read ? null : v.safeParse(LabelledMessageSchema, read.value);
    if (message?.success) return [outcomeOf(message.output)];
    const error = message === null ? 'not JSON' : faultOf(message.issues);
    console.error(`${file}:${read.line}: ${error}`);
    return [];
  }),
);
if (outcomes.length === 0) process.exit(1);

const shown = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : '–');
console.log(`${outcomes.length} messages`);
for (const { name, of } of FIGURES) {
  const [low, high] = interval(outcomes, of);
  console.log(`${name.padEnd(54)} ${shown(of(outcomes)).padStart(6)}  [${shown(low)}, ${shown(high)}]`);
}
if (each) {
  for (const { id, deciding, mode, silent, asked } of outcomes) {
    if (deciding.label === deciding.found && mode.label === mode.found && !(silent && asked)) continue;
    const question = silent && asked ? ' · asked' : '';
    console.log(`${id}: ${deciding.label} → ${deciding.found}, ${mode.label} → ${mode.found}${question}`);
  }
}
