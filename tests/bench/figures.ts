/** One line of a benchmark's table. */
export interface Figure {
  readonly name: string;
  readonly [column: string]: string | number;
}

/**
 * Median and 95th percentile of a series, rounded to two places.
 * @param series at least one number, in any order
 */
export function spread(series: readonly number[]): { median: number; p95: number } {
  const sorted = [...series].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: round(at(0.5)), p95: round(at(0.95)) };
}

/** Two places are more than these machines can repeat. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Prints a table with its title; the numbers go to documents by hand, with the command beside them. */
export function print(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  console.table(Object.fromEntries(figures.map(({ name, ...columns }) => [name, columns])));
}
