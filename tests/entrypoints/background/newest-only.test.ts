import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestOnly } from '../../../entrypoints/background/newest-only.ts';

interface Job {
  readonly lane?: string;
  readonly step: number;
}

/** Jobs that end when the test says so. */
function works() {
  const ran: { job: Job; end: (result: string) => void; fail: (error: Error) => void }[] = [];
  const run = (job: Job) =>
    new Promise<string>((end, fail) => {
      ran.push({ job, end, fail });
    });
  const save = newestOnly(
    run,
    ({ lane }) => lane,
    (job, waiting) => job.step > waiting.step,
  );
  return { ran, save, steps: () => ran.map(({ job }) => job.step) };
}
const settled = () => new Promise((done) => setImmediate(done));

describe('X3 writing the newest words only', () => {
  it('begins at once, then goes on with the newest of those that came meanwhile', async () => {
    const { ran, save, steps } = works();
    const results = [1, 2, 4, 3].map((step) => save({ lane: 'a', step }));
    expect(steps()).toEqual([1]);
    ran[0]?.end('first');
    await settled();
    expect(steps()).toEqual([1, 4]);
    ran[1]?.end('second');
    expect(await Promise.all(results)).toEqual(['first', 'second', 'second', 'second']);
  });

  it('lets nobody wait for another lane, or without one', () => {
    const { save, steps } = works();
    for (const [step, lane] of ['a', 'b'].entries()) void save({ lane, step });
    for (const step of [2, 3]) void save({ step });
    expect(steps()).toEqual([0, 1, 2, 3]);
  });

  it('goes on after a failure, and fails only for whom it concerns', async () => {
    const { ran, save } = works();
    const [first, second] = [save({ lane: 'a', step: 1 }), save({ lane: 'a', step: 2 })];
    ran[0]?.fail(new Error('full'));
    await expect(first).rejects.toThrow('full');
    await settled();
    ran[1]?.end('done');
    expect(await second).toBe('done');
    void save({ lane: 'a', step: 3 });
    expect(ran).toHaveLength(3);
  });

  it('always runs the newest last, and answers everybody', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(), { minLength: 1 }), async (steps) => {
        const ran: number[] = [];
        const save = newestOnly(
          async (job: Job) => {
            await settled();
            ran.push(job.step);
            return job.step;
          },
          () => 'lane',
          (job, waiting) => job.step > waiting.step,
        );
        const results = await Promise.all(steps.map((step) => save({ step })));
        const newest = Math.max(...steps);
        expect(ran.length).toBeLessThanOrEqual(2);
        expect(ran).toContain(newest);
        results.forEach((result, at) => {
          expect(result).toBeGreaterThanOrEqual(steps[at] ?? 0);
        });
      }),
      { numRuns: 50 },
    );
  });
});
