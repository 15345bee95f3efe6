import { readFileSync } from 'node:fs';
import { readTogether } from '../../utils/mail/network/networks.ts';
import { readerWith, readMail } from '../../utils/mail/read-mail.ts';
import { interval } from './score/bootstrap.ts';
import { labelledSentences } from './score/labelled-sentence.ts';
import { shippedNetworks, shippedRead } from './shipped-reader.ts';

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

type Asks = (text: string) => boolean;

const found =
  (read: typeof readMail): Asks =>
  (text) =>
    read({ from: null, to: [], at: 0, subject: '', text }, { timeZone: 'UTC', by: 'client' }).asks.length > 0;

/** By the network's own word on the single sentence: likelier than not to ask something. */
const byNetwork: Asks = (text) =>
  (readTogether(shippedNetworks, '', [text]).sentences[0]?.kinds.get('none') ?? 1) < 0.5;

for (const [name, asks] of [
  ['as shipped', found(shippedRead)],
  ['the networks by themselves', byNetwork],
  ['without the network', found(readMail)],
  ['patterns alone', found(readerWith(() => null))],
] as const) {
  const outcomes = sentences.map(({ text, actionable }): Outcome => ({ actionable, found: asks(text) }));
  for (const [figure, of] of [
    ['precision', precision],
    ['recall', recall],
    ['F1', f1],
  ] as const) {
    const [low, high] = interval(outcomes, of);
    const value = `${of(outcomes).toFixed(3)}  [${low.toFixed(3)}, ${high.toFixed(3)}]`;
    console.log(`  ${name.padEnd(22)} ${figure.padEnd(10)} ${value}`);
  }
}
