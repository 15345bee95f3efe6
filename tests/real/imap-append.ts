import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { LOOPBACK } from './loopback.ts';
import type { Mail } from './maildir.ts';

/** Who signs in, and where. */
export interface ImapUser {
  /** Of loopback. */
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Puts a message into a folder over IMAP (APPEND, RFC 9051), unseen, as it is when another server hands it on. */
export async function appendMail({ port, user, password }: ImapUser, mail: Mail): Promise<void> {
  const socket = connect(port, LOOPBACK);
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  const answer = async (tag: string): Promise<void> => {
    for (let line = await lines.next(); !line.done; line = await lines.next()) {
      if (line.value.startsWith(`${tag} NO`) || line.value.startsWith(`${tag} BAD`))
        throw new Error(line.value);
      if (line.value.startsWith(tag)) return;
    }
    throw new Error('the IMAP server hung up');
  };
  try {
    await answer('* OK');
    socket.write(`1 LOGIN "${user}" "${password}"\r\n`);
    await answer('1');
    const raw = withCrlf(mail.raw);
    socket.write(`2 APPEND ${mail.folder} "${internalDate(mail.receivedAt)}" {${raw.length}}\r\n`);
    await answer('+');
    socket.write(raw);
    socket.write('\r\n');
    await answer('2');
  } finally {
    socket.end();
    await once(socket, 'close');
  }
}

function withCrlf(raw: Uint8Array): Buffer {
  return Buffer.from(Buffer.from(raw).toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1');
}

/** ` 6-Mar-2026 16:48:09 +0000` */
function internalDate(at: number): string {
  const date = new Date(at);
  const day = String(date.getUTCDate()).padStart(2, ' ');
  const time = date.toISOString().slice(11, 19);
  return `${day}-${MONTHS[date.getUTCMonth()]}-${date.getUTCFullYear()} ${time} +0000`;
}
