import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages } from './debian-packages.ts';
import { type Dovecot, giveToMail, startDovecot } from './dovecot.ts';
import { appendMail } from './imap-append.ts';
import { fillMaildir, type Mail } from './maildir.ts';
import { loadMails } from './mails/load.ts';
import { type RoundcubeSettings, startRoundcubeWeb } from './roundcube-web.ts';
import { type CaughtMail, type SmtpSink, startSmtpSink } from './smtp-sink.ts';

/** A real Roundcube with a real IMAP server behind it, all on loopback and in one temporary folder. */
export interface RoundcubeServer {
  /** The address of the login page, ending in a slash. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** The user's own mail address. */
  readonly account: string;
  /** What was sent so far; empty for good where the caller brought an SMTP server. */
  readonly caught: readonly CaughtMail[];
  /** The page of one message. Uids count from 1 in the order of the mails of that folder. */
  messageUrl(folder: Mail['folder'], uid: number): string;
  /** A mail arrives over IMAP while everything runs; it gets the next uid of its folder. */
  deliver(mail: Mail): Promise<void>;
  /** Ends what was started and removes the folder. Safe to call twice. */
  stop(): Promise<void>;
}

const ROBIN = {
  email: 'robin@harbour.example',
  name: 'Robin Hale',
  signature: 'Robin Hale\nHarbour Learning\n+44 20 7946 0143',
};
const PASSWORD = 'demo';

/**
 * Starts Dovecot, Roundcube and a mail server that delivers nothing.
 * Installs the Debian packages first where they are missing and it may; else fails with the command to type.
 * @param options.mails - what lies in the mailbox; the mails of this folder unless told
 * @param options.smtp - the loopback port of another SMTP server
 * @param options.language - of the user interface; `en_US` unless told
 */
export async function startRoundcube(
  options: { mails?: readonly Mail[]; smtp?: number; settings?: RoundcubeSettings; language?: string } = {},
): Promise<RoundcubeServer> {
  ensurePackages();
  const dir = mkdtempSync(join(tmpdir(), 'ovation-roundcube-'));
  const started: { stop(): Promise<void> }[] = [];
  const stop = async () => {
    for (let last = started.pop(); last; last = started.pop()) await last.stop();
    rmSync(dir, { recursive: true, force: true });
  };
  const keep = <Part extends { stop(): Promise<void> }>(part: Part): Part => {
    started.push(part);
    return part;
  };
  try {
    // Dovecot works as a user of its own below this folder.
    chmodSync(dir, 0o755);
    mkdirSync(join(dir, 'mail'));
    giveToMail(join(dir, 'mail'));
    fillMaildir(join(dir, 'mail'), options.mails ?? loadMails());
    const imap: Dovecot = keep(await startDovecot(dir, PASSWORD));
    const sink: SmtpSink | null = options.smtp === undefined ? keep(await startSmtpSink()) : null;
    const smtp = options.smtp ?? sink?.port ?? 0;
    const web = keep(
      await startRoundcubeWeb(
        dir,
        { ...ROBIN, language: options.language ?? 'en_US' },
        { imap: imap.port, smtp },
        options.settings,
      ),
    );
    return {
      url: web.url,
      user: ROBIN.email,
      password: PASSWORD,
      account: ROBIN.email,
      caught: sink?.caught ?? [],
      messageUrl: (folder, uid) => `${web.url}?_task=mail&_mbox=${folder}&_uid=${uid}&_action=show`,
      deliver: (mail) => appendMail({ port: imap.port, user: ROBIN.email, password: PASSWORD }, mail),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

if (import.meta.main) {
  const server = await startRoundcube();
  console.log(`${server.url}\nuser ${server.user}, password ${server.password}\nCtrl-C stops it.`);
  const end = () => void server.stop().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  // The servers are children of this process; keep it until a signal comes.
  setInterval(() => {}, 2 ** 30);
}
