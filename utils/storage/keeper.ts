import { CallError } from '../messaging/call-error.ts';
import type { Health } from '../messaging/calls/data.ts';
import { DATABASE_VERSION, type Database, openDatabase } from './database.ts';
import { type DatabaseFailure, failureOf } from './failure.ts';

/** Holds the one connection of the background, and knows why there is none. */
export interface Keeper {
  /**
   * Hands the open database to `run` and passes its value on.
   * @throws CallError `database` while the database cannot be opened, `full` when the disk or quota is full; what
   *   `run` itself throws as a CallError passes through, everything else comes out as it is
   */
  use<Value>(run: (db: Database) => Promise<Value>): Promise<Value>;
  /** How the database stands; `retry` opens it again where it failed. Never rejects. */
  health(retry: boolean): Promise<Health>;
  /** Closes the connection; the next `use` opens it again. */
  close(): void;
}

/** Starts nothing: the database is opened by the first use. A failure stays until somebody asks for a retry. */
export function keepDatabase(): Keeper {
  let opening: Promise<Database> | null = null;

  const open = async (): Promise<Database> => {
    opening ??= openDatabase();
    const held = opening;
    const db = await held;
    if (db.isOpen()) return db;
    // Closed by newer code or by the browser: a fresh opening looks at the version again.
    if (opening === held) opening = openDatabase();
    return opening;
  };

  return {
    async use(run) {
      const db = await open().catch((failure: DatabaseFailure) => {
        throw new CallError(failure.what === 'full' ? 'full' : 'database', failure.what);
      });
      return run(db).catch(rethrowNamed);
    },
    async health(retry) {
      const failed = await healthOf(open());
      if (failed.ok || !retry) return failed;
      opening = null;
      return healthOf(open());
    },
    close() {
      opening?.then((db) => db.close()).catch(() => undefined);
      opening = null;
    },
  };
}

async function healthOf(opening: Promise<Database>): Promise<Health> {
  const what = await opening.then(
    () => 'open' as const,
    (failure: DatabaseFailure) => failure.what,
  );
  return { ok: what === 'open', what, version: DATABASE_VERSION };
}

/** Errors of the database itself get a name that crosses the message boundary; a bug stays a bug. */
const DATABASE_ERRORS = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'OpenFailedError',
  'QuotaExceededError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
]);

function rethrowNamed(error: unknown): never {
  if (!(error instanceof Error) || error instanceof CallError || !DATABASE_ERRORS.has(error.name))
    throw error;
  const { what } = failureOf(error);
  throw new CallError(what === 'full' ? 'full' : 'database', what);
}
