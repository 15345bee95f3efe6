import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handleGmail } from './server.ts';

let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => void handleGmail(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe('X1 the page that stands in for Gmail', () => {
  test.each(['/mail/u/0/', '/mail/u/1/?hl=de&view=btop'])('%s is as strict as the real one', async (path) => {
    const answer = await fetch(base + path);
    expect(answer.status).toBe(200);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(await answer.text()).not.toMatch(/<script(?![^>]*src=)/);
  });

  test('lets itself do anything where that is asked for', async () => {
    const answer = await fetch(`${base}/mail/u/0/?policy=none`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toBeNull();
  });

  test('its modules carry no types', async () => {
    const answer = await fetch(`${base}/playground/gmail/app/main.ts`);
    expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(await answer.text()).not.toContain('import type');
  });

  test('counts its dates from the day that is asked for', async () => {
    const now = Date.UTC(2026, 0, 10);
    const inbox = (await (await fetch(`${base}/mail/u/0/inbox.json?now=${now}`)).json()) as {
      threads: { messages: { at: number }[] }[];
    };
    const newest = inbox.threads[0]?.messages.at(-1)?.at ?? 0;
    expect(now - newest).toBeLessThan(86_400_000);
  });

  test('leads a bare address to the first mailbox', async () => {
    const answer = await fetch(`${base}/mail/?pane=1`, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe('/mail/u/0/?pane=1');
  });

  test.each(['/mail/u/7/', '/playground/gmail/app/../server.ts', '/playground/gmail/app/none.ts', '/x'])(
    'has nothing at %s',
    async (path) => {
      expect((await fetch(base + path)).status).toBe(404);
    },
  );
});
