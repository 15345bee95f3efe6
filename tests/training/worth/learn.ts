import { ITSELF, NAMES_PARTS } from '../../../utils/judgement/worth/seen.ts';
import type { Weights } from '../../../utils/judgement/worth/worth-of.ts';
import type { Example } from './material.ts';

/** Rarer signs are learned by heart; of a turn of phrase itself fewer are enough. */
const FEWEST = 12;
const FEWEST_ITSELF = 4;
/** What a weight costs by its size: so much as that many examples. */
const RIDGE = 200;
/** A turn of phrase itself, by rule or not, and parts called by their names may weigh more than what is seen beside. */
const LOUDER = 10;
const LOUDER_BY_RULE = 6;
const ROUNDS = 150;
/** Smaller weights are left out of the file. */
const TRIFLE = 0.008;

const BETWEEN = '\t';

/** What is weighed: a sign by a turn, a family or a kind, and how loudly it speaks. */
interface Column {
  readonly group: string;
  readonly sign: string;
  readonly loud: number;
}

/** Of an example the columns that count for it, by their place. */
type Rows = readonly (readonly number[])[];

/**
 * Learns what each sign is worth by each turn of phrase, family and kind, so that the scores are met as nearly as small
 * weights can meet them (ridge regression, by conjugate gradients). Deterministic.
 */
export function learn(all: readonly Example[]): Weights {
  const columns = columnsOf(all);
  const places = new Map(columns.map(({ group, sign }, at) => [group + BETWEEN + sign, at]));
  const rows = all.map(({ seen }) => pairsOf(seen).flatMap((name) => places.get(name) ?? []));
  const mean = all.reduce((sum, { score }) => sum + score, 0) / Math.max(1, all.length);
  const weights = fitted(
    rows,
    columns,
    all.map(({ score }) => score - mean),
  );
  const by: Record<string, Record<string, number>> = {};
  columns.forEach(({ group, sign, loud }, at) => {
    const value = rounded((weights[at] ?? 0) * loud);
    if (Math.abs(value) >= TRIFLE) by[group] = { ...by[group], [sign]: value };
  });
  return { mean: rounded(mean), by };
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

function pairsOf({ turn, family, kind }: Example['seen']): string[] {
  return [
    ...new Set([turn, family, kind].flatMap(({ name, signs }) => signs.map((sign) => name + BETWEEN + sign))),
  ];
}

function columnsOf(all: readonly Example[]): Column[] {
  const turns = new Set(all.map(({ seen }) => seen.turn.name));
  const counts = new Map<string, number>();
  for (const { seen } of all) for (const name of pairsOf(seen)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, count]) => {
      const [group = '', sign = ''] = name.split(BETWEEN);
      const loud = loudnessOf(sign, turns.has(group));
      return count < (loud > 1 || sign === ITSELF ? FEWEST_ITSELF : FEWEST) ? [] : [{ group, sign, loud }];
    });
}

function loudnessOf(sign: string, ofTurn: boolean): number {
  if (sign === NAMES_PARTS) return LOUDER;
  if (!ofTurn) return 1;
  if (sign === ITSELF) return LOUDER;
  return sign.startsWith('ruled ') ? LOUDER_BY_RULE : 1;
}

/** Solves (rows' rows + RIDGE) weights = rows' scores. */
function fitted(rows: Rows, columns: readonly Column[], scores: readonly number[]): Float64Array {
  const weights = new Float64Array(columns.length);
  let rest = transposed(rows, columns, scores);
  let way = rest.slice();
  let length = dot(rest, rest);
  const start = length;
  for (let round = 0; round < ROUNDS && length > 1e-9 * start; round++) {
    const sums = rows.map((row) =>
      row.reduce((sum, at) => sum + (way[at] ?? 0) * (columns[at]?.loud ?? 0), 0),
    );
    const bent = transposed(rows, columns, sums).map((one, at) => one + RIDGE * (way[at] ?? 0));
    const far = length / dot(way, bent);
    way.forEach((one, at) => {
      weights[at] = (weights[at] ?? 0) + far * one;
    });
    rest = rest.map((one, at) => one - far * (bent[at] ?? 0));
    const next = dot(rest, rest);
    way = rest.map((one, at) => one + (next / length) * (way[at] ?? 0));
    length = next;
  }
  return weights;
}

function transposed(rows: Rows, columns: readonly Column[], values: readonly number[]): Float64Array {
  const sums = new Float64Array(columns.length);
  rows.forEach((row, example) => {
    for (const at of row) sums[at] = (sums[at] ?? 0) + (values[example] ?? 0) * (columns[at]?.loud ?? 0);
  });
  return sums;
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
