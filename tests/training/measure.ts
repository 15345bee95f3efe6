import { shippedModel } from '../../utils/mail/model/shipped.ts';
import { readerWith } from '../../utils/mail/read-mail.ts';
import { interval } from '../command-line/score/bootstrap.ts';
import { FIGURES } from '../command-line/score/figures.ts';
import { type Outcome, outcomeOf } from '../command-line/score/outcome.ts';
import { shippedRead } from '../command-line/shipped-reader.ts';
import { corpusMessages, type Part } from './corpus-files.ts';
import { loneSentences, messages } from './train/material.ts';
import { learnReader } from './train/reader.ts';

// `npm run train:measure`: what each part of the reader brings, on messages of trades that none of it has learned from.
// Limits and shares were set by the validation part; the held-out part was only measured. Prints the tables of
// docs/reading.md.
type Read = ReturnType<typeof readerWith>;

const words = learnReader(loneSentences(), messages('development', false));
const READERS: readonly (readonly [string, Read])[] = [
  ['patterns', readerWith(() => null)],
  ['words', readerWith(() => words)],
  ['patterns and words', readerWith(shippedModel)],
  ['and the network, as shipped', shippedRead],
];

function printTable(part: Part): void {
  const all = corpusMessages(part).map(({ message }) => message);
  const columns = READERS.map(([, read]): Outcome[] => all.map((message) => outcomeOf(message, read)));
  const shown = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : '–');
  console.log(`\n| ${part}, ${all.length} messages | ${READERS.map(([name]) => name).join(' | ')} |`);
  console.log(`| --- |${' --- |'.repeat(READERS.length)}`);
  for (const { name, of } of FIGURES) {
    const cells = columns.map((outcomes) => {
      const [low, high] = interval(outcomes, of);
      return `${shown(of(outcomes))} [${shown(low)}–${shown(high)}]`;
    });
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

printTable('validation');
printTable('held-out');
