import { beforeEach, describe, expect, test } from 'vitest';
import { gmail } from '../../../../utils/sites/gmail/adapter.ts';
import { one, openFixture, setUrl } from './open-fixture.ts';

const MONTHS = ['2026-06', '2025-11', '2023-11'];
const DANA = { name: 'Dana Okafor', email: 'dana.okafor@brightwaterkitchens.example' };
const ROBIN = 'robin@ashbylowe.example';
const read = () => gmail.read(document, document.location);

describe.each(MONTHS)('X1 Gmail as of %s', (month) => {
  test('says nothing while a list is open', () => {
    openFixture(`${month}-list`);
    expect(read()).toBeNull();
  });

  test('tells the thread, the mailbox and the variant', () => {
    openFixture(`${month}-thread`);
    expect(read()).toMatchObject({
      site: 'gmail',
      variant: `gmail-${month}`,
      account: ROBIN,
      place: 'thread',
      theme: 'light',
      thread: {
        id: '19fa296800003039',
        subject: 'Showroom follow-ups',
        url: 'https://mail.google.com/mail/u/0/#all/19fa296800003039',
      },
      compose: null,
    });
  });

  test('reads every message in order, as far as each is shown', () => {
    openFixture(`${month}-thread`);
    const messages = read()?.messages ?? [];
    expect(messages.map((message) => message.state)).toEqual([
      'collapsed',
      'hidden',
      'hidden',
      'hidden',
      'hidden',
      'collapsed',
      'open',
    ]);
    expect(messages[0]).toMatchObject({
      id: '19fa296800003039',
      from: DANA,
      at: Date.UTC(2026, 6, 27, 8),
      to: [],
    });
    expect(messages[0]?.text).toMatch(/^Hi Robin, Good to meet you at the fair/);
    expect(messages[1]).toEqual({
      id: null,
      from: null,
      to: [],
      moreRecipients: 0,
      at: null,
      state: 'hidden',
      text: '',
    });
    expect(messages[5]?.from?.email).toBe(ROBIN);
  });

  test('reads the open message whole, the answered one as a quote', () => {
    openFixture(`${month}-thread`);
    const last = read()?.messages.at(-1);
    expect(last).toMatchObject({ from: DANA, to: [{ name: null, email: ROBIN }], moreRecipients: 0 });
    const lines = last?.text.split('\n') ?? [];
    expect(lines[0]).toBe('Robin, five orders! I read that line to the whole team.');
    expect(lines).toContain("And how is your mother's new hip?");
    expect(lines.filter((line) => line.startsWith('>'))[0]).toMatch(/^> On .* wrote:$/);
    expect(lines.at(-1)).toBe('> Robin');
  });

  test.each([
    ['pane', 'preview'],
    ['thread-window', 'pop-out'],
  ])('reads the same messages in the %s', (view, place) => {
    openFixture(`${month}-thread`);
    const inThread = read();
    openFixture(`${month}-${view}`);
    // Only where it stands and what the page says about "me" may differ.
    expect(read()).toMatchObject({ place, thread: inThread?.thread, account: ROBIN });
    expect(read()?.messages).toEqual(inThread?.messages);
  });

  test('reads a reply that is being written, without signature and quote', () => {
    openFixture(`${month}-reply`);
    one('[g_editable]').firstElementChild?.replaceChildren('Gladly, Dana.');
    expect(read()).toMatchObject({
      place: 'thread',
      compose: { id: 'mvbox1', format: 'rich', recipients: [DANA], draft: 'Gladly, Dana.' },
    });
    expect(read()?.messages).toHaveLength(7);
    expect(gmail.draft(document)).toBe('Gladly, Dana.');
  });

  test('tells no draft where nothing is being written', () => {
    openFixture(`${month}-thread`);
    expect(gmail.draft(document)).toBeNull();
  });

  test('reads a new mail over the list, and in a window of its own', () => {
    openFixture(`${month}-compose`);
    expect(read()).toMatchObject({
      place: 'compose',
      account: ROBIN,
      thread: null,
      messages: [],
      compose: { recipients: [], draft: '' },
    });
    openFixture(`${month}-compose-window`);
    expect(read()).toMatchObject({ place: 'pop-out', thread: null, compose: { id: 'mvbox1' } });
  });
});

describe('X1 Gmail in other languages', () => {
  test.each(['de', 'ja'])('%s reads as English does', (language) => {
    openFixture('2026-06-thread');
    const english = read();
    openFixture(`2026-06-thread-${language}`);
    const view = read();
    const new_ = (text = '') => text.split('\n>')[0];
    expect(view?.thread).toEqual(english?.thread);
    expect(view?.account).toBe(english?.account);
    expect(view?.messages.map((message) => ({ ...message, text: new_(message.text) }))).toEqual(
      english?.messages.map((message) => ({ ...message, text: new_(message.text) })),
    );
  });
});

describe('X1 when Gmail is between two states', () => {
  beforeEach(() => openFixture('2026-06-thread'));

  test('a hidden view does not count', () => {
    const view = one('.hP').closest<HTMLElement>('.aeF > .nH');
    view?.style.setProperty('display', 'none');
    expect(read()).toBeNull();
  });

  test('two visible threads count as none', () => {
    const view = one('.hP').closest<HTMLElement>('.aeF > .nH');
    view?.after(view.cloneNode(true));
    expect(read()).toBeNull();
  });

  test('a thread without its messages yet counts as none', () => {
    one('[role="list"]').replaceChildren();
    expect(read()).toBeNull();
  });

  test('a message sent a moment ago has no id and no time yet', () => {
    const card = one('.adn');
    card.removeAttribute('data-legacy-message-id');
    card.removeAttribute('data-message-id');
    expect(read()?.messages.at(-1)).toMatchObject({ id: null, at: null, state: 'open', from: DANA });
  });

  test('a draft standing in the list is no message', () => {
    const draft = document.createElement('div');
    draft.className = 'h7';
    draft.setAttribute('role', 'listitem');
    draft.innerHTML =
      '<div class="ip adB"><div class="M9"><table><tr><td class="Ap"><div g_editable="true" contenteditable="true">Dear</div></td></tr></table></div></div>';
    one('[role="list"]').append(draft);
    expect(read()?.messages).toHaveLength(7);
    expect(read()?.compose).toMatchObject({ draft: 'Dear' });
  });

  test('a subject of 2015, without an id, still tells who writes', () => {
    const subject = one('.hP');
    subject.removeAttribute('data-legacy-thread-id');
    subject.removeAttribute('class');
    expect(read()).toMatchObject({
      variant: 'gmail-2015-05',
      thread: { id: null, subject: 'Showroom follow-ups', url: document.location.href },
    });
  });

  test('a window of its own needs no main region', () => {
    openFixture('2026-06-thread-window');
    one('[role="main"]').removeAttribute('role');
    expect(read()?.place).toBe('pop-out');
  });

  test('one main region inside another is no second thread', () => {
    one('.aeF').setAttribute('role', 'main');
    expect(read()?.thread?.id).toBe('19fa296800003039');
  });

  test('a thread that only the sync service knows has no id', () => {
    one('.hP').setAttribute('data-legacy-thread-id', 'thread-a:r-123');
    expect(read()?.thread?.id).toBeNull();
  });

  test('the second mailbox keeps its own addresses', () => {
    setUrl('https://mail.google.com/mail/u/1/#inbox/FMfcgz');
    expect(read()?.thread?.url).toBe('https://mail.google.com/mail/u/1/#all/19fa296800003039');
  });

  test('a dark page is told from a light one', () => {
    one('.hP')
      .closest<HTMLElement>('[role="main"]')
      ?.style.setProperty('background-color', 'rgb(17, 19, 23)');
    expect(read()?.theme).toBe('dark');
  });
});

describe('X4 the compose box that counts', () => {
  const two = () => {
    openFixture('2026-06-reply');
    const second = one('.M9').cloneNode(true) as HTMLElement;
    second.querySelector('input[name="composeid"]')?.setAttribute('value', 'second');
    document.body.append(second);
    return second;
  };

  test('is the one the user is in', () => {
    const second = two();
    one('[g_editable]', second).setAttribute('tabindex', '1');
    one('[g_editable]', second).focus();
    expect(read()?.compose?.id).toBe('second');
  });

  test('is else the one in the open thread', () => {
    two();
    expect(read()?.compose?.id).toBe('mvbox1');
  });

  test('is none where several stand beside a list', () => {
    openFixture('2026-06-compose');
    document.body.append(one('.M9').cloneNode(true));
    expect(read()).toBeNull();
  });

  test('keeps a name of its own where the page gives it none', () => {
    openFixture('2026-06-reply');
    one('input[name="composeid"]').remove();
    const id = read()?.compose?.id;
    expect(id).toMatch(/^box-\d+$/);
    expect(read()?.compose?.id).toBe(id);
  });
});

test('X1 Gmail is known by its host', () => {
  const at = (hostname: string) => gmail.matches(document, { hostname } as Location);
  expect([at('mail.google.com'), at('mail.google.com.evil.example'), at('google.com')]).toEqual([
    true,
    false,
    false,
  ]);
});

describe('X1 windows of Gmail, and mailboxes of others', () => {
  const POPOUT = 'popout?ver=1abc&search=inbox&th=%23thread-f%3A1871854121779212345&cvid=1';
  const WHERE = 'https://mail.google.com/mail/';

  test.each([
    ['u/0/', '2026-06-thread', 'thread'],
    ['b/126/u/0/', '2026-06-thread', 'thread'],
    ['u/0/d/AEoRXRQ9_k/', '2025-11-pane', 'preview'],
    ['b/126/u/0/', '2026-06-thread-window', 'pop-out'],
    ['u/0/d/AEoRXRQ9_k/', '2026-06-thread-window', 'pop-out'],
  ])('%s: the thread opens again in that mailbox', (path, fixture, place) => {
    openFixture(fixture, `${WHERE}${path}${place === 'pop-out' ? POPOUT : '#inbox'}`);
    document.title = document.title.replace(ROBIN, 'team@ashbylowe.example');
    expect(read()).toMatchObject({
      place,
      account: 'team@ashbylowe.example',
      thread: { url: `${WHERE}${path}#all/19fa296800003039` },
    });
  });

  test('somebody else’s mailbox is nobody’s until it is named, and then not the user’s', () => {
    openFixture('2026-06-thread', `${WHERE}b/126/u/0/#inbox`);
    document.title = 'Gmail';
    expect(one('.gb_B').getAttribute('aria-label')).toContain(ROBIN);
    expect(read()).toBeNull();
    openFixture('2026-06-compose-window', `${WHERE}b/126/u/0/popout?ver=1abc#cmid%253D1`);
    document.title = 'Compose Mail - team@ashbylowe.example - Ashby Lowe Mail';
    expect(read()).toMatchObject({ place: 'pop-out', account: 'team@ashbylowe.example' });
  });
});
