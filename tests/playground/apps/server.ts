import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Small applications that behave as the large ones do. `crm`: its address changes first and the record is drawn after it,
 * part by part, without the page being loaded anew; its list draws only the rows in view. `unknown`: people, firms and
 * mails, with a look of its own and tabs that its styles hide.
 */
export type AppName = 'crm' | 'unknown';

/** An application on this machine. */
export interface PlaygroundApp {
  /** `http://127.0.0.1:41234/` */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * @param headers what its server says beside the page: a policy of its own, isolation
 */
export async function startPlaygroundApp(
  name: AppName,
  headers: Readonly<Record<string, string>> = {},
): Promise<PlaygroundApp> {
  const page = new URL(`./${name}.html`, import.meta.url);
  const server = createServer((_request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(readFileSync(page, 'utf8'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}
