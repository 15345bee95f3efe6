/**
 * The names of this computer itself that a content security policy can carry. It has no way to write `[::1]`: Chromium
 * passes such a source over with a warning. `localhost` reaches a program that listens there too.
 */
const HERE = ['127.0.0.1', 'localhost'];
/** Nobody's address of a local program is longer. */
const LONGEST = 200;

/**
 * Reads the address of a program on this computer as typed: `127.0.0.1:11434`, `http://localhost:8080/v1/`.
 * @returns the address under which `/v1/…` is asked, without a slash at its end; null for every other computer, for
 * https, and for what is no address
 */
export function loopbackAddress(typed: string): string | null {
  const words = typed.trim();
  const url = /^[a-z]{1,10}:\/\//iu.test(words) ? words : `http://${words}`;
  if (!words || words.length > LONGEST || !URL.canParse(url)) return null;
  const { protocol, hostname, origin, pathname, username, password, search, hash } = new URL(url);
  if (protocol !== 'http:' || !HERE.includes(hostname)) return null;
  if (username || password || search || hash || !/^[\w./-]*$/.test(pathname)) return null;
  const steps = pathname.split('/').filter(Boolean);
  while (steps.at(-1) === 'v1') steps.pop();
  return [origin, ...steps].join('/');
}
