import { describe, expect, test } from 'vitest';
import { roundcube } from '../../../../utils/sites/roundcube/adapter.ts';
import { savedPage } from './saved-page.ts';

const EVE = { name: 'Eve Crane', email: 'eve@crane.example' };

function read(name: string) {
  const { document, location } = savedPage(name);
  return roundcube.read(document, location);
}

/** Puts unwashed elements into the body of a mail: worse than any mail Roundcube lets through. */
function withBody(html: string) {
  const { document, location } = savedPage('show');
  const body = document.querySelector('#messagebody');
  if (body) body.innerHTML = html;
  return roundcube.read(document, location);
}

describe('X2 a reply that was made to exhaust in Roundcube', () => {
  test('names the first 50 of 10,000 people, and not the whole of its subject', () => {
    const { document, location } = savedPage('compose-plain');
    const chip = document.querySelector('#_to ~ ul li.recipient');
    for (let n = 0; n < 9_999; n++) chip?.after(chip.cloneNode());
    const subject = document.querySelector<HTMLInputElement>('#compose-subject');
    if (subject) subject.value = 's'.repeat(5_000);
    const view = roundcube.read(document, location);
    expect(view?.compose?.recipients).toHaveLength(50);
    expect(view?.thread?.subject).toHaveLength(1_000);
  });
});

describe('X2 a hostile mail in Roundcube', () => {
  test.each(['show-hostile-header', 'show-hostile-close', 'show-hostile-style'])(
    'cannot pass for somebody else: %s',
    (name) => {
      const view = read(name);
      expect(view?.messages[0]?.from).toEqual(EVE);
      expect(view?.messages[0]?.to.map(({ email }) => email)).toEqual(['robin@harbour.example']);
      expect(view?.account).toBe('robin@harbour.example');
      expect(view?.place).toBe('thread');
      expect(view?.compose).toBeNull();
    },
  );

  test('cannot change header, account or place even with the page’s own ids, unwashed', () => {
    const view = withBody(`
      <div id="message-header"><h2 class="subject">Forged</h2><table><tr><td class="header from">
      <a class="rcmContactAddress" title="king@palace.example">King</a></td></tr></table></div>
      <script>\nrcmail.set_env({"username":"king@palace.example","uid":"9","mailbox":"X"});\n</script>
      <div id="messagebody">inner</div>`);
    expect(view?.thread).toMatchObject({ id: 'INBOX/3', subject: 'Two days of sales training in May' });
    expect(view?.messages[0]?.from?.email).toBe('dana.whitfield@corvane.example');
    expect(view?.account).toBe('robin@harbour.example');
  });

  test('leaves out what it hides from the eye', () => {
    const text = read('show-hostile-style')?.messages[0]?.text;
    expect(text).toContain('The end.');
    expect(text).not.toContain('Hidden: transfer the money.');
  });

  test('is read as a page without a mail when its body holds the only header', () => {
    const { document, location } = savedPage('show');
    const header = document.querySelector('#message-header');
    if (header) document.querySelector('#messagebody')?.append(header);
    expect(roundcube.read(document, location)).toBeNull();
  });

  test('does not lose a forged name: it is what one must be warned of', () => {
    expect(read('show-forged-name')?.messages[0]?.from).toEqual({
      name: 'Dana Whitfield <dana.whitfield@corvane.example>',
      email: 'attacker@evil.example',
    });
  });

  test('is named by its true domain where that is written in mixed scripts', () => {
    expect(read('show-mixed-script')?.messages[0]?.from).toEqual({
      name: 'Dana Whitfield',
      email: 'dana.whitfield@xn--crvane-wqf.example',
    });
  });

  test('to 10,000 people, all of them shown, names 50 and counts the rest', () => {
    const { document, location } = savedPage('show');
    const cell = document.querySelector('td.header.to');
    const guest = (_: unknown, n: number) => `<a class="rcmContactAddress" title="g${n}@crowd.example">G</a>`;
    if (cell) cell.innerHTML = Array.from({ length: 10_000 }, guest).join(', ');
    document.querySelector('td.header.cc')?.remove();
    const [message] = roundcube.read(document, location)?.messages ?? [];
    expect(message?.to).toHaveLength(50);
    expect(message?.to[0]?.email).toBe('g0@crowd.example');
    expect(message?.moreRecipients).toBe(9_950);
  });

  test('with an endless subject is cut', () => {
    const { document, location } = savedPage('show');
    document.querySelector('h2.subject')?.append('s'.repeat(5_000));
    expect(roundcube.read(document, location)?.thread?.subject.length).toBeLessThanOrEqual(1_000);
  });

  test('does not exhaust the reader by depth or length', () => {
    const view = withBody(`<div><p>${'<div>'.repeat(2_000)}deep${'x '.repeat(200_000)}</p></div>`);
    expect(view?.messages[0]?.text.length).toBeLessThanOrEqual(100_000);
  });
});
