import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** A server process of ours, with its children (workers) in one process group. */
export interface Child {
  /** True while the process lives. */
  running(): boolean;
  /** Ends the whole group and waits for it; killed after five seconds of silence. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Starts a server in a process group of its own, so that its workers end with it and nothing else does.
 * @param log - a file that takes both outputs
 */
export function startChild(
  command: string,
  args: readonly string[],
  log: string,
  env: Readonly<Record<string, string>> = {},
): Child {
  const out = openSync(log, 'a');
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', out, out],
    env: { ...process.env, ...env },
  });
  closeSync(out);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const signal = (name: NodeJS.Signals) => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, name);
    } catch {
      // The group is gone already.
    }
  };
  // A test runner that exits in the middle must not leave servers behind.
  const atExit = () => signal('SIGKILL');
  process.once('exit', atExit);
  const running = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  return {
    running,
    async stop() {
      process.off('exit', atExit);
      signal('SIGTERM');
      const late = setTimeout(() => signal('SIGKILL'), 5000);
      await ended;
      clearTimeout(late);
      // Workers outlive a leader that was killed alone.
      signal('SIGKILL');
    },
  };
}
