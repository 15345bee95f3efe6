import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { startChild } from './child-process.ts';
import { ROUNDCUBE_ROOT } from './debian-packages.ts';
import { freePort, LOOPBACK, waitUntil } from './loopback.ts';

/** Who uses the webmail, and how they like it. */
export interface WebUser {
  readonly email: string;
  readonly name: string;
  readonly signature: string;
  /** Of the user interface: `en_US`. */
  readonly language: string;
}

/** Roundcube's own settings that a test may want otherwise; names and meaning as in its `defaults.inc.php`. */
export type RoundcubeSettings = Readonly<Record<string, string | number | boolean>>;

const DEFAULTS: RoundcubeSettings = {
  skin: 'elastic',
  // Rich text when answering a rich mail, plain text otherwise: both boxes are met on one server.
  htmleditor: 2,
  draft_autosave: 0,
  session_lifetime: 600,
  smtp_user: '',
  smtp_pass: '',
  // A fixed key of a server that lives for minutes on loopback.
  des_key: 'loopback-only-24-byte-ky',
};

/**
 * Starts Roundcube under PHP's own web server on a free loopback port.
 * @param dir - gets the configuration, the database and the logs
 * @returns the address of the login page
 */
export async function startRoundcubeWeb(
  dir: string,
  user: WebUser,
  ports: { readonly imap: number; readonly smtp: number },
  settings: RoundcubeSettings = {},
): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort();
  for (const part of ['conf', 'temp', 'logs']) mkdirSync(join(dir, part));
  for (const file of ['defaults.inc.php', 'mimetypes.php'])
    copyFileSync(join('/etc/roundcube', file), join(dir, 'conf', file));
  // Cookies know no ports: under one name the login on one server would end the session on another.
  const named = { session_name: `rc${port}`, session_auth_name: `rcauth${port}`, ...settings };
  writeFileSync(join(dir, 'conf', 'config.inc.php'), configuration(dir, ports, named));
  createDatabase(join(dir, 'roundcube.db'), user);

  const url = `http://${LOOPBACK}:${port}/`;
  const php = startChild(
    '/usr/bin/php',
    ['-S', `${LOOPBACK}:${port}`, '-t', ROUNDCUBE_ROOT],
    join(dir, 'php.log'),
    {
      ROUNDCUBE_CONFIG_DIR: join(dir, 'conf'),
      // One worker would answer one request at a time, and the list page makes several.
      PHP_CLI_SERVER_WORKERS: '4',
    },
  );
  try {
    await waitUntil(async () => (await (await fetch(url)).text()).includes('rcmloginuser'), 'Roundcube');
  } catch (error) {
    await php.stop();
    throw error;
  }
  return { url, stop: () => php.stop() };
}

function configuration(
  dir: string,
  ports: { readonly imap: number; readonly smtp: number },
  settings: RoundcubeSettings,
): string {
  const all = {
    ...DEFAULTS,
    db_dsnw: `sqlite:///${dir}/roundcube.db?mode=0600`,
    imap_host: `${LOOPBACK}:${ports.imap}`,
    smtp_host: `${LOOPBACK}:${ports.smtp}`,
    temp_dir: `${dir}/temp`,
    log_dir: `${dir}/logs`,
    ...settings,
  };
  const lines = Object.entries(all).map(([name, value]) => `  ${php(name)} => ${php(value)},`);
  return `<?php\n$config = [\n  'plugins' => [],\n${lines.join('\n')}\n];\n`;
}

function php(value: string | number | boolean): string {
  return typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value);
}

/** The user is there before the first login, so that the name and the signature are known from the start. */
function createDatabase(file: string, user: WebUser): void {
  const database = new DatabaseSync(file);
  database.exec(readFileSync('/usr/share/roundcube/SQL/sqlite.initial.sql', 'utf8'));
  const created = '2026-01-05 08:00:00';
  database
    .prepare('INSERT INTO users (user_id, username, mail_host, created, language) VALUES (1, ?, ?, ?, ?)')
    .run(user.email, LOOPBACK, created, user.language);
  database
    .prepare(
      'INSERT INTO identities (user_id, changed, standard, name, email, signature) VALUES (1, ?, 1, ?, ?, ?)',
    )
    .run(created, user.name, user.email, user.signature);
  database.close();
}
