import { describe, expect, test } from 'vitest';
import type { PageView } from '../../../../utils/clients/page-view.ts';
import { roundcube } from '../../../../utils/sites/roundcube/adapter.ts';
import { previewPage, richCompose, type SavedPage, savedPage } from './saved-page.ts';

function read({ document, location }: SavedPage): PageView {
  const view = roundcube.read(document, location);
  if (!view) throw new Error('nothing was read');
  return view;
}

const DANA = { name: 'Dana Whitfield', email: 'dana.whitfield@corvane.example' };

describe('X2 knowing a Roundcube page', () => {
  test('takes every page of its mail task', () => {
    for (const name of ['show', 'list', 'preview', 'compose-plain', 'pop-out']) {
      const { document, location } = savedPage(name);
      expect(roundcube.matches(document, location), name).toBe(true);
    }
  });

  test('leaves other pages alone, also ones that use its class names', () => {
    const { document, location } = savedPage('show');
    document.querySelector('script[src]')?.remove();
    expect(roundcube.matches(document, location)).toBe(false);
  });

  test('gives up the room of the whole layout', () => {
    expect(roundcube.room?.(savedPage('show').document)?.id).toBe('layout');
  });
});

describe('X2 reading an opened mail in Roundcube', () => {
  test('tells whose mail it is, what it says, when and where', () => {
    const view = read(savedPage('show'));
    expect(view).toMatchObject({
      site: 'roundcube',
      variant: 'roundcube-2026-11',
      account: 'robin@harbour.example',
      place: 'thread',
      theme: 'light',
      compose: null,
      thread: {
        id: 'INBOX/3',
        subject: 'Two days of sales training in May',
        url: 'http://mail.harbour.example/?_task=mail&_action=show&_uid=3&_mbox=INBOX',
      },
    });
    expect(view.messages).toHaveLength(1);
    expect(view.messages[0]).toMatchObject({
      id: 'INBOX/3',
      from: DANA,
      to: [
        { email: 'robin@harbour.example' },
        { name: 'Jonas Reuter', email: 'jonas.reuter@corvane.example' },
        { name: 'Procurement, Corvane', email: 'procurement@corvane.example' },
      ],
      moreRecipients: 0,
      at: new Date(2026, 2, 5, 9, 5).getTime(),
      state: 'open',
    });
    expect(view.messages[0]?.text).toMatch(
      /^Hi Robin,\n\nWe need two days of sales training for the whole floor/,
    );
    expect(view.messages[0]?.text).toContain('\n\n-- \nDana Whitfield\nHead of Sales');
  });

  test('marks the quote of a rich mail', () => {
    const text = read(savedPage('show-html')).messages[0]?.text;
    expect(text).toMatch(/^Hi Robin,\n\nTuesday at ten is fine\./);
    expect(text).toContain('\n> On Mon, 12 Jan 2026 at 11:40, Robin Hale <robin@harbour.example> wrote:\n');
    expect(text).toContain('\n> Before we talk: what does the board say');
  });

  test('marks a mail that came attached as a quote, so that its words are not the sender’s', () => {
    const text = read(savedPage('show-attached-mail')).messages[0]?.text ?? '';
    const [own, ...others] = text.split('\n\n> ');
    expect(own).toBe('Robin, see what our client wrote.\n\nTom');
    expect(others.join('\n')).toContain('this is the inner mail. Please lower the price.');
    for (const line of text.split('\n').slice(4)) expect(line === '' || line.startsWith('>')).toBe(true);
  });

  test('reads a mail of our own in Sent with the people it went to', () => {
    const [message] = read(savedPage('show-sent')).messages;
    expect(message?.from?.email).toBe('robin@harbour.example');
    expect(message?.to.map(({ email }) => email)).toEqual([DANA.email, 'jonas.reuter@corvane.example']);
    expect(message?.id).toBe('Sent/2');
  });

  test('counts the recipients Roundcube does not list', () => {
    const [message] = read(savedPage('show-crowd')).messages;
    expect(message?.to).toHaveLength(20);
    expect(message?.moreRecipients).toBe(3);
  });

  test('says that a mail has no sender where it has none', () => {
    expect(read(savedPage('show-no-from')).messages[0]?.from).toBeNull();
  });

  test('calls a mail in a window of its own a pop-out', () => {
    expect(read(savedPage('pop-out'))).toMatchObject({ place: 'pop-out', thread: { id: 'INBOX/3' } });
  });
});

describe('X2 reading the preview beside the list', () => {
  test('reads the mail in the frame', () => {
    const view = read(previewPage());
    expect(view).toMatchObject({
      place: 'preview',
      account: 'robin@harbour.example',
      thread: {
        id: 'INBOX/70',
        subject: 'Plain <b>text</b> &amp; more',
        url: 'http://mail.harbour.example/?_task=mail&_action=show&_uid=70&_mbox=INBOX',
      },
    });
    expect(view.messages[0]?.from).toEqual({ name: 'Lee Angle', email: 'lee@angle.example' });
    expect(view.messages[0]?.text).toContain('<b>not bold</b> <script>window.pwned=9</script>');
  });

  test('sees nothing while no mail is chosen', () => {
    const { document, location } = savedPage('list');
    expect(roundcube.read(document, location)).toBeNull();
  });
});

describe('X4 reading the compose page', () => {
  test('finds the box, the people it goes to and no draft yet', () => {
    const view = read(savedPage('compose-plain', '/?_task=mail&_action=compose&_id=1'));
    expect(view).toMatchObject({ place: 'compose', account: 'robin@harbour.example', messages: [] });
    expect(view.thread).toMatchObject({ id: null, subject: 'Re: Two days of sales training in May' });
    expect(view.compose).toMatchObject({ format: 'plain', recipients: [DANA], draft: '' });
    expect(view.compose?.id).not.toBe('');
  });

  test('names the mail that is answered where the browser tells what page came before', () => {
    const page = savedPage('compose-plain', '/?_task=mail&_action=compose&_id=1');
    const before = 'http://mail.harbour.example/?_task=mail&_mbox=INBOX&_uid=3&_action=show&_search=1';
    Object.defineProperty(page.document, 'referrer', { value: before });
    expect(read(page).thread).toMatchObject({
      id: 'INBOX/3',
      url: 'http://mail.harbour.example/?_task=mail&_action=show&_uid=3&_mbox=INBOX',
    });
  });

  test('believes no page of another site about that', () => {
    const page = savedPage('compose-plain', '/?_task=mail&_action=compose&_id=1');
    const before = 'http://evil.example/?_task=mail&_mbox=INBOX&_uid=3&_action=show';
    Object.defineProperty(page.document, 'referrer', { value: before });
    expect(read(page).thread?.id).toBeNull();
  });

  test('takes the draft alone: no quote, no signature', () => {
    const page = savedPage('compose-plain');
    const box = page.document.querySelector<HTMLTextAreaElement>('#composebody');
    if (box) box.value = `Dear Dana,\n\nshall we talk first?\n\n${box.value}`;
    expect(read(page).compose?.draft).toBe('Dear Dana,\n\nshall we talk first?');
  });

  test('tells the draft alone, and none where nothing is written', () => {
    const page = savedPage('compose-plain');
    const box = page.document.querySelector<HTMLTextAreaElement>('#composebody');
    if (box) box.value = `Dear Dana,\n\n${box.value}`;
    expect(roundcube.draft(page.document)).toBe('Dear Dana,');
    expect(roundcube.draft(savedPage('show').document)).toBeNull();
  });

  test('reads the rich editor in its frame', () => {
    const page = richCompose();
    const body = page.document.querySelector<HTMLIFrameElement>('#composebody_ifr')?.contentDocument?.body;
    expect(read(page).compose).toMatchObject({ format: 'rich', draft: '', recipients: [DANA] });
    body?.insertAdjacentHTML('afterbegin', '<div>tell me more.</div>');
    body?.insertAdjacentHTML('afterbegin', '<div>Dear Dana,</div>');
    expect(read(page).compose?.draft).toBe('Dear Dana,\ntell me more.');
  });

  test('waits for the rich editor: until it is ready there is no box', () => {
    const page = richCompose();
    page.document.querySelector('#composebody_ifr')?.removeAttribute('tabindex');
    expect(roundcube.read(page.document, page.location)).toBeNull();
  });
});
