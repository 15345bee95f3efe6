import { type GenericSchema, safeParse } from 'valibot';

/** Keys that reach an object's prototype when somebody copies a row carelessly. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];
const DEEPEST = 8;

/**
 * Takes the rows of an import that are what they should be.
 * @returns the good rows in order, and how many were refused
 */
export function checkRows<Row>(
  schema: GenericSchema<unknown, Row>,
  rows: readonly unknown[],
): { readonly good: readonly Row[]; readonly refused: number } {
  const good = rows.flatMap((row) => {
    const checked = isPlain(row, DEEPEST) ? safeParse(schema, row) : null;
    return checked?.success ? [checked.output] : [];
  });
  return { good, refused: rows.length - good.length };
}

/** Whether no object in it bears a forbidden key, down to a depth that no row of ours reaches. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  return (
    FORBIDDEN.every((key) => !Object.hasOwn(value, key)) &&
    Object.values(value).every((part) => isPlain(part, depth - 1))
  );
}
