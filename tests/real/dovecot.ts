import { execFileSync } from 'node:child_process';
import { chownSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type Child, startChild } from './child-process.ts';
import { freePort, LOOPBACK, waitUntil } from './loopback.ts';

/** A running IMAP server with one user. */
export interface Dovecot {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Starts Dovecot in the foreground on a free loopback port, with one password for whoever asks.
 * @param dir - holds `mail/` (filled already, owned by `mailOwner()`), the configuration and the log
 */
export async function startDovecot(dir: string, password: string): Promise<Dovecot> {
  const port = await freePort();
  const file = join(dir, 'dovecot.conf');
  writeFileSync(file, configuration(dir, port, password));
  const child: Child = startChild('/usr/sbin/dovecot', ['-F', '-c', file], join(dir, 'dovecot.out'));
  try {
    await waitUntil(() => greets(port), 'Dovecot');
  } catch (error) {
    await child.stop();
    throw error;
  }
  return { port, stop: () => child.stop() };
}

/** Gives a file of the mail store to the user Dovecot reads it as. Only root can and need do so. */
export function giveToMail(path: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = mailIds();
  chownSync(path, uid, gid);
}

function mailIds(): { uid: number; gid: number } {
  const id = (flag: string) => Number(execFileSync('/usr/bin/id', [flag, 'mail'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, LOOPBACK);
    socket.once('data', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
    socket.setTimeout(2000, () => {
      socket.destroy();
      resolve(false);
    });
  });
}

/** Without root every part of Dovecot runs as the present user, and none may change its root folder. */
function users(): string {
  if (process.getuid?.() === 0) return 'mail_uid = mail\nmail_gid = mail\nmail_access_groups = mail';
  const me = userInfo();
  const group = execFileSync('/usr/bin/id', ['-gn'], { encoding: 'utf8' }).trim();
  return [
    `default_internal_user = ${me.username}`,
    `default_internal_group = ${group}`,
    `default_login_user = ${me.username}`,
    `mail_uid = ${me.uid}`,
    `mail_gid = ${me.gid}`,
    'service anvil {\n  chroot =\n}',
    'service imap-login {\n  chroot =\n}',
  ].join('\n');
}

function configuration(dir: string, port: number, password: string): string {
  return `base_dir = ${dir}/run
state_dir = ${dir}/run
log_path = ${dir}/dovecot.log
protocols = imap
listen = ${LOOPBACK}
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${dir}/mail
first_valid_uid = 1
first_valid_gid = 1
mail_max_userip_connections = 50
${users()}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = home=${dir}/mail
}
namespace inbox {
  inbox = yes
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Trash {
    auto = subscribe
    special_use = \\Trash
  }
}
`;
}
