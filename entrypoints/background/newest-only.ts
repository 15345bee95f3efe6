interface Waiting<Job, Result> {
  job: Job;
  readonly result: Promise<Result>;
  readonly start: () => void;
}

/**
 * Runs jobs one after the other in each lane, and of those that gather meanwhile only the newest: a fast typist's
 * keys then cost as many writes as the disk can do, and the last key waits for one other write at most.
 * @param run does one job
 * @param laneOf names the lane of a job; a job without one runs by itself, at once
 * @param newer whether a job is to be run instead of the one that waits
 * @returns a function that settles as `run` does with the job, or with the newer one that was run instead of it
 */
export function newestOnly<Job, Result>(
  run: (job: Job) => Promise<Result>,
  laneOf: (job: Job) => string | undefined,
  newer: (job: Job, waiting: Job) => boolean,
): (job: Job) => Promise<Result> {
  /** Lanes in which a job runs, each with the one that runs next. */
  const lanes = new Map<string, Waiting<Job, Result> | null>();

  const runIn = async (lane: string, job: Job): Promise<Result> => {
    lanes.set(lane, null);
    try {
      return await run(job);
    } finally {
      const next = lanes.get(lane);
      if (next) next.start();
      else lanes.delete(lane);
    }
  };
  const wait = (lane: string, job: Job): Promise<Result> => {
    let start = () => {};
    const turn = new Promise<void>((resolve) => {
      start = resolve;
    });
    const waiting: Waiting<Job, Result> = { job, start, result: turn.then(() => runIn(lane, waiting.job)) };
    lanes.set(lane, waiting);
    return waiting.result;
  };
  return (job) => {
    const lane = laneOf(job);
    if (lane === undefined) return run(job);
    if (!lanes.has(lane)) return runIn(lane, job);
    const waiting = lanes.get(lane);
    if (!waiting) return wait(lane, job);
    if (newer(job, waiting.job)) waiting.job = job;
    return waiting.result;
  };
}
