import { plainPassphrase } from '../../../components/home/handover/passphrase.ts';
import type { Lock } from './file-head.ts';

/** What makes a file's key out of a passphrase. */
export type MakeKey = (passphrase: string, lock: Lock) => Promise<CryptoKey>;

/**
 * The key of one file: PBKDF2 with SHA-256 over the passphrase, for AES-256-GCM. Takes a moment on purpose, some tenths
 * of a second, so that nobody can try many.
 */
export const fileKey: MakeKey = async (passphrase, { salt, iterations }) => {
  const words = new TextEncoder().encode(plainPassphrase(passphrase));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
};
