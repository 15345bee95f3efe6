import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findZones } from '../../utils/mail/zones.ts';
import { interval } from './score/bootstrap.ts';
import { halfOf } from './zones/annotated-mail.ts';
import { type Forged, forgedMail } from './zones/forged-mail.ts';

// `node tests/command-line/signature-score.ts FOLDER`: how well the lines of signatures are found, on mailgun's forge
// (see zones/forged-mail.ts); FOLDER is `dataset` of its repository. Goodbye, name and footer count as signature,
// as the annotation has it. `--each` lists the wrong lines of the seen half by their mail and number alone.
const each = process.argv.includes('--each');
const folder = process.argv.slice(2).find((word) => !word.startsWith('--'));
if (folder === undefined) {
  console.error('Name the folder of annotated mails.');
  process.exit(2);
}

interface Outcome {
  readonly name: string;
  readonly right: number;
  /** Lines taken for signature that are none: the writer's words would be lost. */
  readonly wrong: readonly number[];
  readonly missed: readonly number[];
}

const SIGNED = new Set(['closing', 'signature', 'footer']);

function outcomeOf({ name, from, lines }: Forged): Outcome {
  const text = lines.map((line) => line.text).join('\n');
  const zones = findZones({ from, to: [], at: 0, subject: '', text }).filter(({ kind }) => SIGNED.has(kind));
  let place = 0;
  const outcome = { name, right: 0, wrong: [] as number[], missed: [] as number[] };
  lines.forEach((line, index) => {
    const found = zones.some(({ start, end }) => start <= place && place < end);
    place += line.text.length + 1;
    if (line.text.trim() === '') return;
    if (found && line.signed) outcome.right += 1;
    else if (found) outcome.wrong.push(index + 1);
    else if (line.signed) outcome.missed.push(index + 1);
  });
  return outcome;
}

const sum = (all: readonly Outcome[], of: (outcome: Outcome) => number): number =>
  all.reduce((total, outcome) => total + of(outcome), 0);
const FIGURES: readonly [string, (all: readonly Outcome[]) => number][] = [
  ['precision', (all) => rate(all, ({ wrong }) => wrong.length)],
  ['recall', (all) => rate(all, ({ missed }) => missed.length)],
];

function rate(all: readonly Outcome[], against: (outcome: Outcome) => number): number {
  const right = sum(all, (outcome) => outcome.right);
  return right / (right + sum(all, against));
}

const all = ['P', 'N'].flatMap((kind) =>
  readdirSync(join(folder, kind))
    .filter((file) => file.endsWith('_body'))
    .sort()
    .map((file) => {
      const sender = join(folder, kind, file.replace(/_body$/, '_sender'));
      return outcomeOf(
        forgedMail(
          `${kind}/${file}`,
          readFileSync(join(folder, kind, file), 'utf8'),
          readFileSync(sender, 'utf8'),
        ),
      );
    }),
);
for (const half of ['seen', 'unseen']) {
  const outcomes = all.filter(({ name }) => halfOf(name) === half);
  console.log(`${half}: ${outcomes.length} mails`);
  for (const [figure, of] of FIGURES) {
    const [low, high] = interval(outcomes, of);
    console.log(
      `  lines, ${figure.padEnd(10)} ${of(outcomes).toFixed(3)}  [${low.toFixed(3)}, ${high.toFixed(3)}]`,
    );
  }
}
if (each) {
  for (const { name, wrong, missed } of all.filter(({ name }) => halfOf(name) === 'seen')) {
    if (wrong.length + missed.length > 0)
      console.log(`${name}: wrong ${wrong.join(' ')} · missed ${missed.join(' ')}`);
  }
}
