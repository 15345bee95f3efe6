import type { Health } from '../messaging/calls/data.ts';

/** Why the database could not be opened or written, in the words of the health page. */
export class DatabaseFailure extends Error {
  readonly what: Exclude<Health['what'], 'open'>;

  constructor(what: Exclude<Health['what'], 'open'>) {
    super(what);
    this.name = 'DatabaseFailure';
    this.what = what;
  }
}

/**
 * Names a failure of the browser's database. The original error is dropped, because its text may hold a row.
 * @returns `full` for a quota, `newer-version` for a version error, `damaged` for everything unknown
 */
export function failureOf(error: unknown): DatabaseFailure {
  if (error instanceof DatabaseFailure) return error;
  const names = namesOf(error);
  const own = innerFailure(error);
  if (own) return own;
  if (names.includes('QuotaExceededError')) return new DatabaseFailure('full');
  if (names.includes('VersionError')) return new DatabaseFailure('newer-version');
  return new DatabaseFailure('damaged');
}

/** Dexie wraps an error into another (an abort into the quota behind it): the names of all of them, outer first. */
function namesOf(error: unknown): readonly string[] {
  const names: string[] = [];
  for (let at = error, depth = 0; depth < 5 && isRecord(at); at = at.inner ?? at.cause, depth++) {
    if (typeof at.name === 'string') names.push(at.name);
  }
  return names;
}

function innerFailure(error: unknown): DatabaseFailure | null {
  const inner = isRecord(error) ? error.inner : null;
  return inner instanceof DatabaseFailure ? inner : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
