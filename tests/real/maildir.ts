import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveToMail } from './dovecot.ts';

/** One message to put into the mail store before the server starts. */
export interface Mail {
  /** Unique in its folder; the name of the `.eml` file without its ending. */
  readonly name: string;
  readonly folder: 'INBOX' | 'Sent';
  /** The message as it came over the wire; bare line feeds are fine. */
  readonly raw: Uint8Array;
  /** Unix ms at which the server received it. */
  readonly receivedAt: number;
}

/** Writes the messages into a new maildir, in order: the first message of a folder gets uid 1, the next uid 2. */
export function fillMaildir(root: string, mails: readonly Mail[]): void {
  for (const folder of ['INBOX', 'Sent', 'Drafts', 'Trash']) {
    for (const part of ['', 'cur', 'new', 'tmp']) {
      const path = join(folderPath(root, folder), part);
      mkdirSync(path, { recursive: true });
      giveToMail(path);
    }
  }
  mails.forEach((mail, index) => {
    // Dovecot gives uids in the order of the number before the first dot. `S` means seen: our own mail has been read.
    const file = `${1_000_000 + index}.M${index}.loopback${mail.folder === 'Sent' ? ':2,S' : ':2,'}`;
    const path = join(folderPath(root, mail.folder), 'cur', file);
    writeFileSync(path, mail.raw);
    // The time of the file is what IMAP calls the internal date.
    utimesSync(path, mail.receivedAt / 1000, mail.receivedAt / 1000);
    giveToMail(path);
  });
}

function folderPath(root: string, folder: string): string {
  return folder === 'INBOX' ? root : join(root, `.${folder}`);
}
