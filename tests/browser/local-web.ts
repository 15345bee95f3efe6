import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';

/** The web as the test browser sees it: a few hosts that stand on this machine, and nothing else. */
export interface LocalWeb {
  /** For `--proxy-server` or Firefox's proxy preferences. */
  readonly proxy: { readonly host: '127.0.0.1'; readonly port: number };
  /** Everything the browser asked for beyond the hosts served here, as `host:port` or URL: the proof that nothing leaves. */
  readonly strayed: string[];
  /** Every request that was served, as `METHOD url`. */
  readonly served: string[];
  stop(): Promise<void>;
}

/**
 * Starts a proxy on loopback that answers for `hosts` itself (with a certificate of its own) and refuses every
 * other one, noting who was asked for. The same for both browsers, and no debugger is needed to listen.
 */
export async function startLocalWeb(hosts: Readonly<Record<string, RequestListener>>): Promise<LocalWeb> {
  const strayed: string[] = [];
  const served: string[] = [];
  const sockets = new Set<Socket>();
  const pems = await generate([{ name: 'commonName', value: 'Ovation tests' }], {
    extensions: [
      { name: 'subjectAltName', altNames: Object.keys(hosts).map((value) => ({ type: 2 as const, value })) },
    ],
  });

  const site = createSecureServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    const handler = hosts[request.headers.host ?? ''];
    served.push(`${request.method} https://${request.headers.host}${request.url}`);
    if (handler) handler(request, response);
    else response.writeHead(502).end();
  });
  const proxy = createServer((request: IncomingMessage, response: ServerResponse) => {
    strayed.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    const [host = ''] = (request.url ?? '').split(':');
    if (!(host in hosts)) {
      strayed.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Not here\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    site.emit('connection', socket);
  });

  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    proxy: { host: '127.0.0.1', port: (proxy.address() as AddressInfo).port },
    strayed,
    served,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        proxy.close(() => resolve());
      }),
  };
}
