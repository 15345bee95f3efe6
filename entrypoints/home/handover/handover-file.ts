import type { Handover } from '../../../utils/ledgers/handover/handover.ts';
import { newHead, readHead } from './file-head.ts';
import { fileKey, type MakeKey } from './file-key.ts';
import { HandoverError } from './handover-error.ts';
import { isModest } from './plain-shape.ts';

/** In bytes: what one message to the background carries with ease, and thousands of entries. */
export const LARGEST_FILE = 32_000_000;
/** How hard a new file makes guessing. */
export const ITERATIONS = 1_000_000;

/**
 * Locks a hand-over into a file.
 * @param key what makes the key; a test may spare itself the waiting
 * @throws HandoverError `too-many` where it would be larger than a file may be
 */
export async function sealHandover(
  handover: Handover,
  passphrase: string,
  key: MakeKey = fileKey,
): Promise<Blob> {
  const plain = new TextEncoder().encode(JSON.stringify(handover));
  const { lock, bytes } = newHead(ITERATIONS);
  if (plain.length + bytes.length + 16 > LARGEST_FILE) throw new HandoverError('too-many');
  const cipher = { name: 'AES-GCM', iv: lock.nonce, additionalData: bytes };
  const locked = await crypto.subtle.encrypt(cipher, await key(passphrase, lock), plain);
  return new Blob([bytes, locked], { type: 'application/octet-stream' });
}

/**
 * Whether a file looks like a hand-over that can be opened here; a kilobyte of it is read at most.
 * @throws HandoverError with what is wrong with it
 */
export async function lookAtFile(file: Blob): Promise<void> {
  await readable(readHead(file));
  if (file.size > LARGEST_FILE) throw new HandoverError('too-big');
}

/**
 * Opens a file with its passphrase.
 * @returns what is in it, of any shape: whoever made the file may be mistaken or mean harm
 * @throws HandoverError `locked` for a wrong passphrase and for a changed file alike, and as `lookAtFile`
 */
export async function openHandover(file: Blob, passphrase: string, key: MakeKey = fileKey): Promise<unknown> {
  await lookAtFile(file);
  const { lock, bytes } = await readable(readHead(file));
  const rest = await readable(file.slice(bytes.length).arrayBuffer());
  const cipher = { name: 'AES-GCM', iv: lock.nonce, additionalData: bytes };
  const made = await key(passphrase, lock);
  const plain = await crypto.subtle.decrypt(cipher, made, rest).catch(() => {
    throw new HandoverError('locked');
  });
  return parsed(plain);
}

function parsed(plain: ArrayBuffer): unknown {
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(plain);
    if (isModest(json)) return JSON.parse(json);
  } catch {
    // Neither text nor JSON: told below.
  }
  throw new HandoverError('strange');
}

/** A file may have been moved or taken away since it was chosen. */
async function readable<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof HandoverError ? error : new HandoverError('unreadable');
  }
}
