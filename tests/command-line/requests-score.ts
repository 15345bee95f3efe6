import { readFileSync } from 'node:fs';
import { readerWith, readMail } from '../../utils/mail/read-mail.ts';
import { interval } from './score/bootstrap.ts';
import { labelledSentences } from './score/labelled-sentence.ts';
import { shippedRead } from './shipped-reader.ts';

// `node tests/command-line/requests-score.ts FILE`: whether the reader finds an ask in a sentence that people called
// actionable, and in no other, on Parakweet's EmailIntentDataSet (see score/labelled-sentence.ts); the test part is
// `src/resources/testSet-qualifiedBatch-fixed.txt`. Each sentence is read as a mail of its own. Nothing is trained on
// that file, and no sentence of it is printed.
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name the file of labelled sentences.');
  process.exit(2);
}

interface Outcome {
  readonly actionable: boolean;
  readonly found: boolean;
}

const count = (all: readonly Outcome[], actionable: boolean, found: boolean): number =>
  all.filter((one) => one.actionable === actionable && one.found === found).length;
const precision = (all: readonly Outcome[]): number =>
  count(all, true, true) / (count(all, true, true) + count(all, false, true));
const recall = (all: readonly Outcome[]): number =>
  count(all, true, true) / (count(all, true, true) + count(all, true, false));
const f1 = (all: readonly Outcome[]): number =>
  (2 * precision(all) * recall(all)) / (precision(all) + recall(all));

const sentences = labelledSentences(readFileSync(file, 'latin1'));
console.log(
  `${sentences.length} sentences, ${sentences.filter(({ actionable }) => actionable).length} actionable`,
);
for (const [name, read] of [
  ['as shipped', shippedRead],
  ['without the network', readMail],
  ['patterns alone', readerWith(() => null)],
] as const) {
  const outcomes = sentences.map(({ text, actionable }): Outcome => {
    const message = { from: null, to: [], at: 0, subject: '', text };
    return { actionable, found: read(message, { timeZone: 'UTC', by: 'client' }).asks.length > 0 };
  });
  for (const [figure, of] of [
    ['precision', precision],
    ['recall', recall],
    ['F1', f1],
  ] as const) {
    const [low, high] = interval(outcomes, of);
    const value = `${of(outcomes).toFixed(3)}  [${low.toFixed(3)}, ${high.toFixed(3)}]`;
    console.log(`  ${name.padEnd(20)} ${figure.padEnd(10)} ${value}`);
  }
}
