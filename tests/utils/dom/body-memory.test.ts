import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type BodyMemory, rememberBodies } from '../../../utils/dom/body-memory.ts';

/** What reading one body costs, in ms. */
const COST = 4;
let now = 0;
let reads: string[];
let memory: BodyMemory;
let bodies: Element[];

beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  reads = [];
  bodies = ['a', 'b', 'c', 'd', 'e', 'f'].map((words) => {
    const body = document.createElement('div');
    body.append(words);
    return body;
  });
  memory = rememberBodies((body) => {
    now += COST;
    reads.push(body.textContent ?? '');
    return body.textContent ?? '';
  });
});
afterEach(() => vi.restoreAllMocks());

/** One probe: asks for every body. */
function slice(changed: ReadonlySet<Node> | null = new Set()): string {
  memory.begin(changed);
  return bodies.map((body) => memory.textOf(body)).join('');
}

describe('X1 the words of many bodies', () => {
  test('are read in slices that leave the page its turn, and each once', () => {
    expect(slice()).toBe('abc');
    expect(memory.unfinished()).toBe(true);
    expect(slice()).toBe('abcdef');
    expect(memory.unfinished()).toBe(false);
    expect(reads.join('')).toBe('abcdef');
  });

  test('are all read in the end, also where one alone is more than a slice', () => {
    const slow = rememberBodies((body) => {
      now += 1_000;
      return body.textContent ?? '';
    });
    for (const until of ['a', 'ab', 'abc']) {
      slow.begin(new Set());
      expect(bodies.map((body) => slow.textOf(body)).join('')).toBe(until);
    }
  });

  test('are read again where something inside a body changed, and nowhere else', () => {
    slice();
    slice();
    bodies[1]?.replaceChildren('B');
    expect(slice(new Set([bodies[1]?.firstChild as Node]))).toBe('aBcdef');
    expect(reads.join('')).toBe('abcdefB');
  });

  test('are all read again where nobody can say what changed', () => {
    slice();
    slice();
    slice(null);
    slice();
    expect(reads.join('')).toBe('abcdefabcdef');
  });
});
