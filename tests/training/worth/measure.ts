import { type Weights, worthOfSeen } from '../../../utils/judgement/worth/worth-of.ts';
import { learn } from './learn.ts';
import { type Example, examples } from './material.ts';

// `node tests/training/worth/measure.ts`: of the scored questions of each message the one that the weights think best, and
// what readers gave it: on the development part with a fifth of its trades left out in turn, and on trades nothing was
// learned of. Takes some four minutes.
const PARTS = 5;
/** Fewer scored questions are no choice. */
const FEWEST = 4;

const tradeOf = ({ message }: Example) => message.split('/')[0] ?? '';
const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

/** The score of the question that is thought best, and the best score, of every message with a choice. */
function chosen(all: readonly Example[], weights: Weights): { chosen: number; best: number }[] {
  const worthOf = worthOfSeen(weights);
  const byMessage = Map.groupBy(all, ({ message }) => message);
  return [...byMessage.values()]
    .filter((some) => some.length >= FEWEST)
    .map((some) => {
      const worth = some.map(({ seen }) => worthOf(seen));
      const first = some[worth.indexOf(Math.max(...worth))];
      return { chosen: first?.score ?? 0, best: Math.max(...some.map(({ score }) => score)) };
    });
}

function print(title: string, found: readonly { chosen: number; best: number }[]): void {
  const scores = found.map((one) => one.chosen);
  const low = scores.filter((score) => score < 3).length / scores.length;
  const best = mean(found.map((one) => one.best));
  console.log(
    `${title}: ${scores.length} messages, chosen ${mean(scores).toFixed(2)}, below 3 ${low.toFixed(2)}, best scored ${best.toFixed(2)}`,
  );
}

const development = examples('development');
const trades = [...new Set(development.map(tradeOf))].sort();
const partOf = (one: Example) => trades.indexOf(tradeOf(one)) % PARTS;
const inTurn = Array.from({ length: PARTS }, (_, part) =>
  chosen(
    development.filter((one) => partOf(one) === part),
    learn(development.filter((one) => partOf(one) !== part)),
  ),
).flat();
print('development, trades left out in turn', inTurn);
print('trades nothing was learned of', chosen(examples('unlearned'), learn(development)));
