import { daysFrom } from '../../utils/ledgers/entry.ts';
import { CAKE_KINDS, type Cake, type CakeKind } from '../../utils/ledgers/layers/cake.ts';

/** One layer of the picture, with where in the year each thing of it lies: 0 is its first day, 1 today. */
export interface CakeLayer {
  readonly kind: CakeKind;
  readonly marks: readonly number[];
}

/** A month that begins within the picture. */
export interface CakeMonth {
  /** ISO date of its first day. */
  readonly day: string;
  readonly at: number;
}

/** The layers that have something in them, from the frosting down; the frosting stands also where the sale is older. */
export function cakeLayers({ touches, soldBefore, from, to }: Cake): readonly CakeLayer[] {
  return CAKE_KINDS.flatMap((kind) => {
    const marks = touches.filter((touch) => touch.kind === kind).map(({ day }) => share(day, from, to));
    const stands = marks.length > 0 || (kind === 'delivery' && soldBefore !== null);
    return stands ? [{ kind, marks }] : [];
  });
}

/** The months that begin after the first day of the picture, the oldest first. */
export function cakeMonths({ from, to }: Pick<Cake, 'from' | 'to'>): readonly CakeMonth[] {
  const [year = 0, month = 0] = from.split('-').map(Number);
  return Array.from({ length: 12 }, (_, step) => {
    const day = new Date(Date.UTC(year, month + step, 1)).toISOString().slice(0, 10);
    return { day, at: share(day, from, to) };
  }).filter(({ at }) => at <= 1);
}

function share(day: string, from: string, to: string): number {
  return daysFrom(from, day) / daysFrom(from, to);
}
