import type { Check } from '../../utils/messaging/serve.ts';

/*
 * The run-time checks of what the background asks of a page. Valibot, which checks everywhere else, would be a tenth of
 * this script, which is evaluated on every page that the user opens.
 */

/** Tells whether a value is what it should be. */
export type Holds<Value> = (value: unknown) => value is Value;

/** An object whose fields each hold; what else it brings is not looked at. */
export function fields<Shape extends object>(
  shape: {
    readonly [Name in keyof Shape]: Holds<Shape[Name]>;
  },
): Check<Shape> & { readonly holds: Holds<Shape> } {
  const all = Object.entries<Holds<unknown>>(shape);
  const holds = (value: unknown): value is Shape =>
    typeof value === 'object' && value !== null && all.every(([name, of]) => of(value[name as never]));
  const validate = (value: unknown) =>
    holds(value) ? { value } : { issues: [{ message: 'bad-arguments' }] };
  return { holds, '~standard': { validate } };
}

/** One of these words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Holds<Word> {
  return (value): value is Word => words.includes(value as Word);
}

/** Text of at most so many characters. */
export function textUpTo(most: number): Holds<string> {
  return (value): value is string => typeof value === 'string' && value.length <= most;
}

/** A number from one to another. */
export function between(least: number, most: number): Holds<number> {
  return (value): value is number => typeof value === 'number' && value >= least && value <= most;
}

/** Yes or no. */
export function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}
