import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { sampleInbox, secondInbox } from '../inbox.ts';

/** As strict as the real page: no inline script, no string that becomes markup. */
const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
};

/** What a page says that lets itself do anything. */
const NO_POLICY = { 'cache-control': 'no-store' };

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Gmail</title>
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/playground/gmail/app/gmail.css">
<script type="module" src="/playground/gmail/app/main.ts"></script>
</head>
<body></body>
</html>
`;

/** Ids of messages hold their time, so they must not move while the server runs. */
const NOW = Math.floor(Date.now() / 3_600_000) * 3_600_000;

/**
 * Answers every request of a page that stands in for Gmail: the page at `/mail/u/<account>/`, its mailbox as JSON, its
 * modules (types stripped on the way) and styles. With `policy=none` it lets itself do anything. Unknown paths get 404.
 * Needs nothing from the network.
 */
export async function handleGmail(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'https://mail.google.com');
  const headers = url.searchParams.get('policy') === 'none' ? NO_POLICY : HEADERS;
  const answer = (type: string, body: string, status = 200) => {
    response.writeHead(status, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(body);
  };
  const account = /^\/mail\/u\/([01])\/(inbox\.json)?$/.exec(url.pathname);
  if (account?.[2] !== undefined) {
    const now = Number(url.searchParams.get('now') ?? NOW);
    const hostile = url.searchParams.get('hostile') === '1';
    const inbox = account[1] === '1' ? secondInbox(now) : sampleInbox(now, hostile);
    return answer('application/json', JSON.stringify(inbox));
  }
  // As the real one leads whoever types its bare address to the first mailbox.
  if (url.pathname === '/') return void response.writeHead(302, { location: '/mail/u/0/' }).end();
  if (account !== null) return answer('text/html', PAGE);
  const file = /^\/playground\/gmail\/app\/([a-z-]+)\.(ts|css)$/.exec(url.pathname);
  if (file === null) {
    if (url.pathname !== '/' && url.pathname !== '/mail/') return answer('text/plain', 'Nothing here', 404);
    response.writeHead(302, { location: `/mail/u/0/${url.search}` }).end();
    return;
  }
  const path = fileURLToPath(new URL(`app/${file[1]}.${file[2]}`, import.meta.url));
  const source = await readFile(path, 'utf8').catch(() => null);
  if (source === null) return answer('text/plain', 'Nothing here', 404);
  if (file[2] === 'css') return answer('text/css', source);
  const script = await transform(source, { loader: 'ts', target: 'es2022', format: 'esm' });
  answer('text/javascript', script.code);
}
