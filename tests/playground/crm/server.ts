import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A CRM that stands on this machine. */
export interface PlaygroundCrm {
  /** `http://127.0.0.1:41234/` */
  readonly url: string;
  stop(): Promise<void>;
}

const PAGE = new URL('./app.html', import.meta.url);

const answer: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(PAGE, 'utf8'));
};

/**
 * Starts a small CRM that behaves as the large ones do: its address changes first and the record is drawn after it,
 * part by part, without the page being loaded anew; its list draws only the rows that are in view.
 */
export async function startPlaygroundCrm(): Promise<PlaygroundCrm> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}
