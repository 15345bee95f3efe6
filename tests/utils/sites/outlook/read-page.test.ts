import { describe, expect, test } from 'vitest';
import { outlook } from '../../../../utils/sites/outlook/adapter.ts';
import { AT, one, openFixture } from './open-fixture.ts';

const NORA = { name: 'Nora Quist', email: 'nora.quist@quist-logistics.example' };
const PIET = { name: 'Piet Maas', email: 'piet@quist-logistics.example' };
const ROBIN = { name: null, email: 'robin.hale@harbour.example' };
const CONVERSATION = 'AAQkADAwATMwMAItYjBiZi03YmY3LTAwAi0wMAoAEAD7+Q=';
const read = () => outlook.read(document, document.location);
const at = (...date: [number, number, number, number, number]) => new Date(...date).getTime();

describe('X1 what Outlook on the web shows', () => {
  test('is a mail beside the list, with whom it names by address and whom by name alone', () => {
    openFixture('pane');
    expect(read()).toMatchObject({
      site: 'outlook',
      variant: 'outlook-2025-08',
      account: 'robin.hale@harbour.example',
      place: 'preview',
      theme: 'light',
      thread: { id: CONVERSATION, subject: 'Ramp at the northern site', url: AT.pane },
      messages: [
        {
          id: null,
          from: NORA,
          to: [PIET],
          at: at(2026, 10, 26, 15, 4),
          state: 'open',
          named: { from: null, to: ['Robin Hale', 'Ted Lo'] },
        },
      ],
      compose: null,
      record: null,
    });
    const [message] = read()?.messages ?? [];
    expect(message?.text).toContain('could you tell me by Friday');
  });

  test('is a conversation, oldest first, whichever end is on top', () => {
    openFixture('conversation');
    const view = read();
    expect(
      view?.messages.map(({ from, named, state, at: time }) => [from, named?.from, state, time]),
    ).toEqual([
      // Folded: anybody's name stands alone here, a stranger's too.
      [null, undefined, 'collapsed', at(2026, 10, 24, 17, 30)],
      [null, 'Robin Hale', 'open', at(2026, 10, 25, 9, 0)],
      [null, 'Dana Ruiz', 'open', at(2026, 10, 27, 9, 12)],
    ]);
    expect(view?.messages[2]?.text).toBe(
      'Monday suits us. Who brings the drawings?\n\nDana\n\n> From: Robin Hale <robin.hale@harbour.example>\n> Sent: Wednesday, November 25, 2026 9:00 AM\n> Does Monday suit you?',
    );
    openFixture('conversation-de');
    expect(read()?.messages.map(({ from, at: time }) => [from, time])).toEqual([
      [NORA, at(2026, 10, 24, 17, 30)],
      [NORA, at(2026, 10, 27, 9, 12)],
    ]);
  });

  test('knows the user by the name the page gives them', () => {
    openFixture('conversation');
    one('#O365_MainLink_Me').setAttribute('aria-label', 'Robin Hale');
    const [, own] = read()?.messages ?? [];
    expect(own).toMatchObject({ from: ROBIN, named: { from: null, to: ['Dana Ruiz', 'Ted Lo'] } });
  });

  test('is a mail in a window of its own', () => {
    openFixture('window', AT.window);
    expect(read()).toMatchObject({
      account: null,
      place: 'pop-out',
      thread: { id: null, subject: 'Ramp at the northern site' },
      messages: [{ from: NORA, at: at(2026, 10, 26, 15, 4), text: 'Could you tell me by Friday?' }],
    });
  });

  test('is a mail being written in a window of its own', () => {
    openFixture('compose-window', AT.compose);
    expect(read()).toMatchObject({
      place: 'pop-out',
      thread: null,
      messages: [],
      compose: { format: 'rich', recipients: [PIET], named: ['Dana Ruiz'], draft: 'Dear Piet,' },
    });
  });

  test('is a reply in its conversation, without signature and quote', () => {
    openFixture('reply');
    expect(read()).toMatchObject({
      place: 'preview',
      messages: [{ from: NORA }],
      compose: { recipients: [NORA], draft: '' },
    });
    one('#editor_1 .elementToProof').textContent = 'Dear Nora, it fits.';
    expect(read()?.compose?.draft).toBe('Dear Nora, it fits.');
    expect(outlook.draft(document)).toBe('Dear Nora, it fits.');
  });

  test('is dark where the pane is', () => {
    openFixture('dark');
    expect(read()?.theme).toBe('dark');
  });

  test('is nothing in a list, beside which nothing is opened, or before a conversation is drawn', () => {
    openFixture('list');
    expect(read()).toBeNull();
    openFixture('pane');
    one('[data-app-section="ConversationContainer"]').replaceChildren();
    expect(read()).toBeNull();
    openFixture('pane');
    one('#CONV_AAQkAD_SUBJECT').remove();
    expect(read()).toBeNull();
  });

  test('is nothing where two conversations are in sight', () => {
    openFixture('pane');
    const pane = one('#ReadingPaneContainerId');
    pane.after(pane.cloneNode(true));
    expect(read()).toBeNull();
    pane.style.display = 'none';
    expect(read()?.messages).toHaveLength(1);
  });
});

describe('X1 Outlook’s mailbox', () => {
  test('is the one whose folder is chosen', () => {
    openFixture('two-mailboxes');
    expect(read()?.account).toBe('team@harbour.example');
    one('[aria-selected="true"][role="treeitem"]').removeAttribute('aria-selected');
    expect(read()?.account).toBeNull();
  });

  test('is the one the address names, for a mailbox of somebody else', () => {
    openFixture('pane', 'https://outlook.office.com/mail/team%40harbour.example/inbox/id/AAQk');
    expect(read()?.account).toBe('team@harbour.example');
  });

  test.each([
    ['Account manager for ada@harbour.example', 'ada@harbour.example'],
    ['Konto von ada@harbour.example', 'ada@harbour.example'],
    ['Robin Hale', null],
  ])('is, without folders, what the account’s button says: %s', (label, account) => {
    openFixture('pane');
    one('#folderPaneDroppableContainer').remove();
    one('#O365_MainLink_Me').setAttribute('aria-label', label);
    expect(read()?.account).toBe(account);
  });
});

describe('X1 hostile mails in Outlook', () => {
  test('bring no sender, no subject, no second message and no button', () => {
    openFixture('pane');
    const view = read();
    expect(JSON.stringify([view?.thread, view?.messages[0]?.from, view?.messages[0]?.to])).not.toMatch(
      /carl|wire/i,
    );
    expect(view?.messages).toHaveLength(1);
  });

  test('do not take the thread of the line that is chosen before it is shown', () => {
    openFixture('pane');
    for (const row of document.querySelectorAll('[data-convid]')) {
      row.setAttribute('aria-selected', String(row.id === 'r1'));
    }
    expect(read()?.thread).toMatchObject({ id: null, subject: 'Ramp at the northern site' });
  });

  test('claim an address inside a name in vain', () => {
    openFixture('pane');
    one('#MSG_59b8f0b1aa3_FROM .fui-text').textContent =
      'nora@quist.example via Carl<carl.beck@beck.example>';
    expect(read()?.messages[0]?.from?.email).toBe('carl.beck@beck.example');
  });

  test('with thousands of recipients cost no more than some', () => {
    openFixture('pane');
    const field = one('#MSG_59b8f0b1aa3_TO [data-testid]');
    const person = one('.lpc-hoverTarget', field);
    for (let count = 0; count < 2_000; count++) {
      const copy = person.cloneNode(true) as HTMLElement;
      copy.textContent = `P${count}<p${count}@crowd.example>`;
      field.append(copy);
    }
    const [message] = read()?.messages ?? [];
    expect(message?.to).toHaveLength(50);
    expect(message?.moreRecipients).toBeGreaterThan(1_900);
  });
});

describe('X1 Outlook is told by its host', () => {
  test.each([
    ['https://outlook.live.com/mail/0/inbox', true],
    ['https://outlook.cloud.microsoft/mail/', true],
    ['https://outlook.office365.com/mail', true],
    ['https://outlook.office.com/calendar/view/month', false],
    ['https://outlook.office.com.evil.example/mail/', false],
    ['https://evil.example/mail/', false],
  ])('%s', (url, matches) => {
    expect(outlook.matches(document, new URL(url) as unknown as Location)).toBe(matches);
  });
});
