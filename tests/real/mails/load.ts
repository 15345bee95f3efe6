import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mail } from '../maildir.ts';
import { largeMails } from './large.ts';

const FOLDERS = [
  ['inbox', 'INBOX'],
  ['sent', 'Sent'],
] as const;

/**
 * Every mail of this folder in the order of their names, then the large ones that are made on the spot.
 * The time of receipt is that of the `Date` header; a mail without a readable one arrived on 2026-03-02.
 */
export function loadMails(): Mail[] {
  const written = FOLDERS.flatMap(([name, folder]) => {
    const files = readdirSync(join(import.meta.dirname, name)).filter((file) => file.endsWith('.eml'));
    return files.sort().map((file) => {
      const raw = readFileSync(join(import.meta.dirname, name, file));
      return { name: file.slice(0, -'.eml'.length), folder, raw, receivedAt: dateOf(raw) };
    });
  });
  return [...written, ...largeMails()];
}

function dateOf(raw: Uint8Array): number {
  const head = new TextDecoder('latin1').decode(raw.subarray(0, 4096));
  const line = /^Date: (.*)$/m.exec(head.split('\n\n')[0] ?? '');
  const parsed = Date.parse(line?.[1] ?? '');
  return Number.isNaN(parsed) ? Date.parse('2026-03-02T09:00:00Z') : parsed;
}
