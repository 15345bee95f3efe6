import { createServer } from 'node:net';

/** The only address anything in this folder listens on or connects to. */
export const LOOPBACK = '127.0.0.1';

/** A TCP port on loopback that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

/**
 * Asks `ready` again and again until it says true.
 * @param ready - a failure counts as "not yet"
 * @param what - named in the error after `seconds` without success
 */
export async function waitUntil(ready: () => Promise<boolean>, what: string, seconds = 30): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    if (await ready().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not answer within ${seconds} s`);
}
