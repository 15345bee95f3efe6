import type { Weights } from '../../../utils/judgement/slots/likely/shares.ts';
import type { Choice } from './material.ts';

/** Rarer signs are learned by heart. */
const FEWEST = 12;
const ROUNDS = 12;
const BATCH = 64;
const RATE = 0.02;
/** Kinds of ask with fewer messages are not learned. */
const FEWEST_OF_KIND = 25;
/** What a weight costs by its size. */
const DECAY = 3e-3;
/** Smaller weights are left out of the file. */
const TRIFLE = 0.03;
const [MEAN, SQUARE, LITTLE] = [0.9, 0.999, 1e-8];

/** Numbers that are learned by their names, each by as much as it was moved before (Adam). */
class Learned {
  readonly #value = new Map<string, number>();
  readonly #mean = new Map<string, number>();
  readonly #square = new Map<string, number>();
  #step = 0;

  of(name: string): number {
    return this.#value.get(name) ?? 0;
  }

  move(slopes: ReadonlyMap<string, number>, rate: number, decay: (name: string) => number): void {
    this.#step += 1;
    for (const name of new Set([...slopes.keys(), ...this.#mean.keys()])) {
      const slope = (slopes.get(name) ?? 0) + 2 * decay(name) * this.of(name);
      const mean = MEAN * (this.#mean.get(name) ?? 0) + (1 - MEAN) * slope;
      const square = SQUARE * (this.#square.get(name) ?? 0) + (1 - SQUARE) * slope ** 2;
      this.#mean.set(name, mean);
      this.#square.set(name, square);
      const [evenly, evenlySquare] = [mean / (1 - MEAN ** this.#step), square / (1 - SQUARE ** this.#step)];
      this.#value.set(name, this.of(name) - (rate * evenly) / (Math.sqrt(evenlySquare) + LITTLE));
    }
  }

  entries(): [string, number][] {
    return [...this.#value];
  }
}

const NOTHING = 'nothing ';

/** The same order every time: no run may differ from another. */
function shuffled<One>(all: readonly One[], seed: number): One[] {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return all
    .map((one) => ({ one, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}

/**
 * Learns what each sign is worth, so that of the candidates of a message, and "none of them", the one that was marked is
 * the likeliest. Deterministic.
 */
export function learn(all: readonly Choice[]): Weights {
  const material = all.filter(({ kind }) => all.filter((one) => one.kind === kind).length >= FEWEST_OF_KIND);
  const counts = new Map<string, number>();
  for (const { each } of material)
    for (const sign of new Set(each.flatMap(({ signs }) => signs)))
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const common = material.map(({ kind, each }) => ({
    kind,
    each: each.map(({ signs, right }) => ({
      right,
      signs: signs.filter((sign) => (counts.get(sign) ?? 0) >= FEWEST),
    })),
  }));
  const learned = new Learned();
  for (let round = 0; round < ROUNDS; round++) {
    const order = shuffled(common, round + 1);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      const slopes = new Map<string, number>();
      for (const one of batch) addSlopes(one, learned, slopes, 1 / batch.length);
      learned.move(slopes, RATE * (1 - round / ROUNDS), (name) => (name.startsWith(NOTHING) ? 0 : DECAY));
    }
  }
  const rounded = learned
    .entries()
    .map(([name, value]): [string, number] => [name, Math.round(value * 100) / 100])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    signs: Object.fromEntries(
      rounded.filter(([name, value]) => !name.startsWith(NOTHING) && Math.abs(value) >= TRIFLE),
    ),
    nothing: Object.fromEntries(
      rounded
        .filter(([name]) => name.startsWith(NOTHING))
        .map(([name, value]) => [name.slice(NOTHING.length), value]),
    ),
  };
}

type Counted = Pick<Choice, 'kind'> & {
  readonly each: readonly { readonly signs: readonly string[]; readonly right: boolean }[];
};

/** How the likelihood of what is right changes with each weight. */
function addSlopes(
  { kind, each }: Counted,
  learned: Learned,
  slopes: Map<string, number>,
  part: number,
): void {
  const scores = [
    ...each.map(({ signs }) => signs.reduce((sum, sign) => sum + learned.of(sign), 0)),
    learned.of(NOTHING + kind),
  ];
  const rights = [...each.map(({ right }) => right), each.every(({ right }) => !right)];
  const shares = sharesOf(scores);
  const right = shares.reduce((sum, share, at) => sum + (rights[at] ? share : 0), 0);
  shares.forEach((share, at) => {
    const slope = part * (share - (rights[at] ? share / right : 0));
    for (const name of each[at]?.signs ?? [NOTHING + kind]) slopes.set(name, (slopes.get(name) ?? 0) + slope);
  });
}

function sharesOf(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
