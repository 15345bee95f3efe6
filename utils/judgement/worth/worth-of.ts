import type { Scene } from '../families/family.ts';
import type { Slots } from '../slots.ts';
import { type Made, type Seen, seeing } from './seen.ts';
import learned from './weights.json' with { type: 'json' };

/** What was learned (`npm run train:worth`): by turn of phrase, family and kind what each sign is worth. */
export interface Weights {
  /** What a question is worth of which nothing is seen, 0 to 5. */
  readonly mean: number;
  readonly by: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Of kinds that nobody scored: as they come, the families know best; and good enough to stand beside another. */
const UNLEARNED = 3.5;

/** Tells what a question is likely to be worth, about 0 to 5, by what is seen of it. */
export function worthOfSeen({ mean, by }: Weights): (seen: Seen) => number {
  const worth = new Map(Object.entries(by).map(([name, signs]) => [name, new Map(Object.entries(signs))]));
  return ({ turn, family, kind }) =>
    [turn, family, kind].reduce((sum, { name, signs }) => {
      const weights = worth.get(name);
      return weights ? signs.reduce((all, sign) => all + (weights.get(sign) ?? 0), sum) : sum;
    }, mean);
}

/** Tells how good each question of one mail is likely to be: what strict readers would give it, about 0 to 5 (docs/reading.md). */
export function worthBy(weights: Weights): (slots: Slots, scene: Scene) => (made: Made) => number {
  const worth = worthOfSeen(weights);
  return (slots, scene) => {
    const see = seeing(slots, scene);
    return (made) => (scene.kind in weights.by ? worth(see(made)) : UNLEARNED);
  };
}

/** The worth of questions by the weights that ship. */
export const worthOf = worthBy(learned);
