import { HandoverError } from './handover-error.ts';

/*
 * A hand-over file is a line that says what it is, a line of JSON that says how it is locked, and the locked rest. Both
 * lines are bound to the rest as additional data: a byte changed in them breaks the lock as well.
 */

/** The first bytes of every hand-over file. */
export const MAGIC = 'ovation hand-over\n';
/** Raised when an older Ovation could not read it any more. */
export const HANDOVER_VERSION = 1;
/** A head is some 200 bytes. */
const LONGEST_HEAD = 1_000;

/** Fewer would make guessing cheap; many more would hang whoever opens the file. */
export const LEAST_ITERATIONS = 600_000;
export const MOST_ITERATIONS = 10_000_000;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;

/** How a file is locked. */
export interface Lock {
  readonly iterations: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly nonce: Uint8Array<ArrayBuffer>;
}

/** The head of one file. */
export interface Head {
  readonly lock: Lock;
  /** The head as it stands in the file. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The head of a new file: a salt and a nonce of its own, so that no two files share a key. */
export function newHead(iterations: number): Head {
  const lock = {
    iterations,
    salt: crypto.getRandomValues(new Uint8Array(SALT_BYTES)),
    nonce: crypto.getRandomValues(new Uint8Array(NONCE_BYTES)),
  };
  const line = JSON.stringify({
    version: HANDOVER_VERSION,
    cipher: 'AES-256-GCM',
    kdf: 'PBKDF2-SHA256',
    iterations,
    salt: inBase64(lock.salt),
    nonce: inBase64(lock.nonce),
  });
  return { lock, bytes: new TextEncoder().encode(`${MAGIC}${line}\n`) };
}

/**
 * Reads the head of a file; a few hundred bytes, whatever the size of the file.
 * @throws HandoverError `not-ours`, `newer`, `unsafe` where the lock is none that we would make or open, `locked` where
 *   the head is damaged
 */
export async function readHead(file: Blob): Promise<Head> {
  const beginning = new Uint8Array(await file.slice(0, MAGIC.length + LONGEST_HEAD).arrayBuffer());
  const start = String.fromCharCode(...beginning.subarray(0, MAGIC.length));
  if (start !== MAGIC) throw new HandoverError('not-ours');
  const end = beginning.indexOf(10, MAGIC.length);
  if (end < 0) throw new HandoverError('locked');
  const bytes = beginning.slice(0, end + 1);
  return { bytes, lock: lockOf(String.fromCharCode(...bytes.subarray(MAGIC.length))) };
}

function lockOf(line: string): Lock {
  const { version, cipher, kdf, iterations, salt, nonce } = partsOf(line);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new HandoverError('locked');
  if (version > HANDOVER_VERSION) throw new HandoverError('newer');
  const known = cipher === 'AES-256-GCM' && kdf === 'PBKDF2-SHA256';
  const [salted, once] = [fromBase64(salt, SALT_BYTES), fromBase64(nonce, NONCE_BYTES)];
  if (!known || !isSane(iterations) || !salted || !once) throw new HandoverError('unsafe');
  return { iterations, salt: salted, nonce: once };
}

function isSane(iterations: unknown): iterations is number {
  return (
    typeof iterations === 'number' &&
    Number.isInteger(iterations) &&
    iterations >= LEAST_ITERATIONS &&
    iterations <= MOST_ITERATIONS
  );
}

function partsOf(line: string): Readonly<Record<string, unknown>> {
  try {
    const parts: unknown = JSON.parse(line);
    if (typeof parts === 'object' && parts !== null) return parts as Readonly<Record<string, unknown>>;
  } catch {
    // No JSON: damaged on its way.
  }
  throw new HandoverError('locked');
}

function inBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** The bytes of a text in Base64, or null where it is none or of another length. */
function fromBase64(text: unknown, length: number): Uint8Array<ArrayBuffer> | null {
  if (typeof text !== 'string') return null;
  try {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    return bytes.length === length ? bytes : null;
  } catch {
    return null;
  }
}
