import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PACKAGES = [
  'roundcube-core',
  'roundcube-sqlite3',
  'dovecot-imapd',
  'php-cli',
  'php-sqlite3',
  'php-mbstring',
  'php-xml',
  'php-intl',
  'php-zip',
];

/** Where Debian's package puts the part of Roundcube a web server shows. */
export const ROUNDCUBE_ROOT = '/var/lib/roundcube/public_html';

/**
 * Makes sure that Dovecot, PHP and Roundcube are installed; installs them unattended as root on Debian.
 * @throws where that is not possible, with the one command to type
 */
export function ensurePackages(): void {
  if (installed()) return;
  const command = `apt-get update && apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`Roundcube, Dovecot or PHP is missing. On Debian type:\n  sudo sh -c '${command}'`);
  }
  // The package of Dovecot would start a mail server on every address; ours is started by hand on loopback only.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  execFileSync('/bin/sh', ['-c', command], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (!installed()) throw new Error(`The packages were installed and something is still missing: ${command}`);
}

function installed(): boolean {
  const files = ['/usr/sbin/dovecot', '/usr/lib/dovecot/imap', '/usr/bin/php', `${ROUNDCUBE_ROOT}/index.php`];
  if (!files.every((file) => existsSync(file))) return false;
  const modules = execFileSync('/usr/bin/php', ['-m'], { encoding: 'utf8' }).split(/\r?\n/);
  return ['pdo_sqlite', 'mbstring', 'dom', 'intl', 'zip'].every((name) => modules.includes(name));
}

// Before the tests: of several that need them at once, each would install them.
if (import.meta.main) ensurePackages();
