import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Small applications that behave as the large ones do. `crm`: its address changes first and the record is drawn after it,
 * part by part, without the page being loaded anew; its list draws only the rows in view. `unknown`: people, firms and
 * mails, with a look of its own and tabs that its styles hide. `outlook`: Outlook on the web, in the shape of its kept
 * pages; it keeps to itself the address of whoever is in its address book.
 */
export type AppName = 'crm' | 'outlook' | 'unknown';

/** An application on this machine. */
export interface PlaygroundApp {
  /** `http://127.0.0.1:41234/` */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Answers every request with the application: what is shown there its address says.
 * @param headers what its server says beside the page: a policy of its own, isolation
 */
export function playgroundApp(
  name: AppName,
  headers: Readonly<Record<string, string>> = {},
): RequestListener {
  const page = new URL(`./${name}.html`, import.meta.url);
  return (_request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(readFileSync(page, 'utf8'));
  };
}

/** Starts one on this machine. @param headers as above */
export async function startPlaygroundApp(
  name: AppName,
  headers: Readonly<Record<string, string>> = {},
): Promise<PlaygroundApp> {
  const server = createServer(playgroundApp(name, headers));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}
