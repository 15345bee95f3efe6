import { describe, expect, it } from 'vitest';
import { type Job, oneAtATime } from '../../../../entrypoints/background/models/one-at-a-time.ts';

/** A job that ends when it is told to, or when it is stopped. */
function slow(key: string, log: string[]): Job & { finish: () => void } {
  let finish = () => {};
  return {
    key,
    finish: () => finish(),
    run: (stop) => {
      log.push(`begins ${key}`);
      return new Promise((resolve) => {
        finish = () => {
          log.push(`ends ${key}`);
          resolve();
        };
        stop.addEventListener('abort', () => {
          log.push(`stops ${key}`);
          resolve();
        });
      });
    },
  };
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('jobs for tabs', () => {
  it('run one after the other', async () => {
    const log: string[] = [];
    const queue = oneAtATime();
    const [a, b] = [slow('a', log), slow('b', log)];
    queue.want(1, [a, b]);
    await settle();
    expect(log).toEqual(['begins a']);
    a.finish();
    await settle();
    expect(log).toEqual(['begins a', 'ends a', 'begins b']);
  });

  it('are begun once, however often and by however many tabs they are wanted', async () => {
    const log: string[] = [];
    const queue = oneAtATime();
    const a = slow('a', log);
    for (const tab of [1, 1, 2]) queue.want(tab, [a]);
    queue.leave(1);
    await settle();
    a.finish();
    await settle();
    expect(log).toEqual(['begins a', 'ends a']);
  });

  it('stop when the last tab that wanted them shows something else, and those of other tabs go on', async () => {
    const log: string[] = [];
    const queue = oneAtATime();
    const [a, b, c] = [slow('a', log), slow('b', log), slow('c', log)];
    queue.want(1, [a]);
    queue.want(2, [b]);
    queue.want(1, [c]);
    await settle();
    expect(log).toEqual(['begins a', 'stops a', 'begins b']);
    queue.leave(2);
    await settle();
    expect(log.slice(3)).toEqual(['stops b', 'begins c']);
  });

  it('are all dropped at once', async () => {
    const log: string[] = [];
    const queue = oneAtATime();
    queue.want(1, [slow('a', log), slow('b', log)]);
    queue.leaveAll();
    await settle();
    expect(log).toEqual(['begins a', 'stops a']);
  });
});
