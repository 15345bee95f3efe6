import type { ReaderModel } from '../../utils/mail/model/reader-model.ts';
import { readerWith } from '../../utils/mail/read-mail.ts';
import { interval } from '../command-line/score/bootstrap.ts';
import { FIGURES } from '../command-line/score/figures.ts';
import { type Outcome, outcomeOf } from '../command-line/score/outcome.ts';
import type { Part } from './corpus-files.ts';
import { loneSentences, type MessageMaterial, messages, type View } from './train/material.ts';
import { hands, learnReader } from './train/reader.ts';

// `npm run train:measure`: patterns alone, words alone, and as shipped (words for sentences, both for the message); on the development part by cross-validation
// (each message is read by weights that have not seen its trade), on the held-out part by weights from the whole
// development part. Prints the tables of docs/reading.md.
const FOLDS = 5;

interface Column {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

function outcomes(model: ReaderModel | null, of: readonly MessageMaterial[]): Outcome[] {
  const read = readerWith(() => model);
  return of.map(({ message }) => outcomeOf(message, read));
}

function crossed(view: View): Outcome[] {
  const all = messages('development', view);
  const lone = loneSentences('development', view);
  const trades = all.map(({ trade }) => trade);
  return hands(trades, FOLDS).flatMap((left) => {
    const seen = <Item extends { readonly trade: string }>(items: readonly Item[]) =>
      items.filter(({ trade }) => !left.has(trade));
    return outcomes(
      learnReader(seen(lone), seen(all)),
      all.filter(({ trade }) => left.has(trade)),
    );
  });
}

function trained(view: View): ReaderModel {
  return learnReader(loneSentences('development', view), messages('development', view));
}

function printTable(part: Part, columns: readonly Column[]): void {
  const shown = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : '–');
  console.log(`\n| ${part} | ${columns.map(({ name }) => name).join(' | ')} |`);
  console.log(`| --- |${' --- |'.repeat(columns.length)}`);
  for (const { name, of } of FIGURES) {
    const cells = columns.map(({ outcomes: all }) => {
      const [low, high] = interval(all, of);
      return `${shown(of(all))} [${shown(low)}–${shown(high)}]`;
    });
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

printTable('development', [
  { name: 'patterns', outcomes: outcomes(null, messages('development')) },
  { name: 'words', outcomes: crossed('words') },
  { name: 'as shipped', outcomes: crossed('words for sentences') },
  { name: 'both everywhere', outcomes: crossed('everything') },
]);
const heldOut = messages('held-out');
printTable('held-out', [
  { name: 'patterns', outcomes: outcomes(null, heldOut) },
  { name: 'words', outcomes: outcomes(trained('words'), heldOut) },
  { name: 'as shipped', outcomes: outcomes(trained('words for sentences'), heldOut) },
  { name: 'both everywhere', outcomes: outcomes(trained('everything'), heldOut) },
]);
