import { createServer, type Socket } from 'node:net';
import { freePort, LOOPBACK } from './loopback.ts';

/** A message somebody tried to send. */
export interface CaughtMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Header and body with CRLF line ends, dot-stuffing undone. */
  readonly raw: string;
}

/** A mail server that takes everything and delivers nothing. */
export interface SmtpSink {
  readonly port: number;
  /** Grows with every message. */
  readonly caught: readonly CaughtMail[];
  stop(): Promise<void>;
}

/** Starts an SMTP server (the commands a mail client needs, RFC 5321) on a free loopback port. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const port = await freePort();
  const caught: CaughtMail[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    serveClient(socket, (mail) => caught.push(mail));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  return {
    port,
    caught,
    async stop() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function serveClient(socket: Socket, keep: (mail: CaughtMail) => void): void {
  let rest = '';
  let from = '';
  let to: string[] = [];
  let body: string[] | null = null;
  const say = (line: string) => socket.write(`${line}\r\n`);

  const takeBodyLine = (lines: string[], line: string) => {
    if (line !== '.') return void lines.push(line.startsWith('.') ? line.slice(1) : line);
    keep({ from, to, raw: `${lines.join('\r\n')}\r\n` });
    body = null;
    to = [];
    say('250 kept');
  };
  const takeCommand = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'EHLO') say('250-loopback\r\n250 8BITMIME');
    else if (verb === 'MAIL') {
      from = pathOf(line);
      say('250 from whom');
    } else if (verb === 'RCPT') {
      to.push(pathOf(line));
      say('250 to whom');
    } else if (verb === 'DATA') {
      body = [];
      say('354 end with a dot');
    } else if (verb === 'QUIT') socket.end('221 bye\r\n');
    else say(['HELO', 'RSET', 'NOOP'].includes(verb) ? '250 fine' : '502 not here');
  };

  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) body ? takeBodyLine(body, line) : takeCommand(line);
  });
  say('220 loopback');
}

/** The address between the angle brackets of a MAIL or RCPT command. */
function pathOf(line: string): string {
  return line.slice(line.indexOf('<') + 1, line.indexOf('>'));
}
