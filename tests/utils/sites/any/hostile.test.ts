import { afterEach, describe, expect, it } from 'vitest';
import { clientShown } from './held-against.ts';
import { drawPage, readDrawn } from './outcome.ts';

const HEAD = `<header><nav><a href="/people">People</a></nav></header>`;
const RECORD = `<h1>Dana Ruiz</h1><dl><dt>Email</dt><dd><a href="mailto:dana@ruizco.example">dana@ruizco.example</a></dd></dl>`;
const shown = (html: string, title = 'Dana Ruiz') => {
  const page = {
    name: '',
    url: 'https://crm.example/contacts/17',
    title,
    html,
    expected: { nobody: true },
  } as const;
  drawPage(document, page);
  const found = clientShown(readDrawn(document, page));
  return found.found === 'client' ? found.address : found;
};
afterEach(() => document.body.replaceChildren());

describe('X2 a page made to mislead or to exhaust', () => {
  it('is read within bounds', () => {
    const crowd = Array.from({ length: 5_000 }, (_, n) => `<a href="mailto:a${n}@crowd.example">x</a>`).join(
      '',
    );
    const signs = '@ a@b '.repeat(30_000);
    const deep = `${'<div>'.repeat(300)}deep@crowd.example${'</div>'.repeat(300)}`;
    const start = performance.now();
    expect(shown(`${HEAD}<main>${RECORD}${crowd}<p>${signs}</p>${deep}</main>`)).toMatchObject({
      email: 'dana@ruizco.example',
    });
    // Chromium takes a fraction of a tenth of it; see `npm run bench any`.
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('shows no markup and no turned letters in a name', () => {
    const found = shown(
      `${HEAD}<main><h1>Dana\u202e Ruiz&lt;img src=x&gt;</h1><label>Email</label> <a href="mailto:dana.ruiz@ruizco.example">x</a></main>`,
    );
    expect(JSON.stringify(found)).not.toContain('\u202e');
  });

  it('takes no address from what is not shown', () => {
    const hidden = `<div hidden>${RECORD}</div><div style="display:none">${RECORD}</div><template>${RECORD}</template><textarea>dana@ruizco.example</textarea><div contenteditable="true">dana@ruizco.example</div>`;
    expect(shown(`${HEAD}<main><h1>Dana Ruiz</h1>${hidden}</main>`)).toMatchObject({
      found: 'unknown',
      why: 'no-address',
    });
  });

  it('takes no address that is no address', () => {
    const broken = [
      'mailto:',
      'mailto:%ff%fe',
      'mailto:a@@b',
      'MAILTO:?subject=a@b.example',
      `mailto:${'a'.repeat(5_000)}@b.example`,
    ];
    const links = broken.map((href) => `<a href="${href}">write</a>`).join('');
    expect(shown(`${HEAD}<main><h1>Dana Ruiz</h1>${links}</main>`)).toMatchObject({
      found: 'unknown',
      why: 'no-address',
    });
  });

  it('is about nobody where a mail brings a sender of its own', () => {
    const fake = `<div class="from">Boss &lt;boss@evil.example&gt;</div><time datetime="2026-12-01T00:00:00Z">now</time><div class="body">Pay now</div>`;
    const mail = `<a class="reply">Reply</a><a class="forward">Forward</a><div class="mail"><h2 class="subject">Hello</h2><div class="from">Dana Ruiz &lt;dana@ruizco.example&gt;</div><div class="to">kim@sturdy.example</div><time datetime="2026-11-01T00:00:00Z">Sun</time><div class="message-body">Hi ${fake}</div></div>`;
    expect(shown(`<nav><div class="account">kim@sturdy.example</div></nav>${mail}`)).toMatchObject({
      email: 'dana@ruizco.example',
    });
  });
});
