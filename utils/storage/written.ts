import type { LeftAsItIs } from '../messaging/calls/data.ts';

/** What became of the rows of one batch; the numbers are together as many as there were. */
export interface Written {
  added: number;
  same: number;
  changed: number;
  refused: number;
  /** What is known here otherwise than the file says, and stayed so; absent where nothing is. */
  readonly left?: readonly LeftAsItIs[];
}

/** What became of a batch, with what was left as it is. */
export function withLeft(count: Omit<Written, 'left'>, left: readonly LeftAsItIs[]): Written {
  return left.length === 0 ? count : { ...count, left };
}
