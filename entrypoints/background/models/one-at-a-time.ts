/** Something to be done that takes its time. */
export interface Job {
  /** The same key is the same job, whoever wants it. */
  readonly key: string;
  /** Never rejects. */
  readonly run: (stop: AbortSignal) => Promise<void>;
}

/** Jobs that run one after the other, as long as a tab wants them. */
export interface Queue {
  /** From now on the tab wants these and no others; what nobody wants any more is stopped. */
  want(tab: number, jobs: readonly Job[]): void;
  leave(tab: number): void;
  leaveAll(): void;
}

interface Held {
  readonly job: Job;
  readonly tabs: Set<number>;
  readonly stop: AbortController;
}

export function oneAtATime(): Queue {
  /** In the order in which they run; the first one is under way. */
  const held: Held[] = [];
  let running = false;

  const runAll = async () => {
    if (running) return;
    running = true;
    for (let next = held[0]; next; next = held[0]) {
      await next.job.run(next.stop.signal);
      drop(next);
    }
    running = false;
  };
  const drop = (one: Held) => {
    const at = held.indexOf(one);
    if (at >= 0) held.splice(at, 1);
  };
  const release = (tab: number, keys: ReadonlySet<string>) => {
    for (const one of [...held]) {
      if (keys.has(one.job.key) || !one.tabs.delete(tab) || one.tabs.size > 0) continue;
      one.stop.abort();
      drop(one);
    }
  };
  return {
    want(tab, jobs) {
      release(tab, new Set(jobs.map(({ key }) => key)));
      for (const job of jobs) {
        const same = held.find((one) => one.job.key === job.key);
        if (same) same.tabs.add(tab);
        else held.push({ job, tabs: new Set([tab]), stop: new AbortController() });
      }
      void runAll();
    },
    leave: (tab) => release(tab, new Set()),
    leaveAll() {
      for (const { stop } of held.splice(0)) stop.abort();
    },
  };
}
