import { afterEach, describe, expect, it } from 'vitest';
import { clientShown } from './held-against.ts';
import { drawPage, readDrawn } from './outcome.ts';

const ANSWER = '<a class="reply">Reply</a><a class="forward">Forward</a>';
const TEXT = 'We want two days of sales training in May. Can you send dates and a price for forty people?';

interface Drawn {
  readonly url?: string;
  readonly title?: string;
  readonly html: string;
}
const read = ({ url = 'https://mail.example/view?id=7', title = 'Mail', html }: Drawn) => {
  const page = { name: '', url, title, html, expected: { nobody: true } } as const;
  drawPage(document, page);
  const view = readDrawn(document, page);
  const found = clientShown(view);
  return { view, client: found.found === 'client' ? found.address.email : found.found };
};
const mail = ({
  subject = '<h2 class="subject">Training days</h2>',
  from = '',
  to = '',
  body = `<p>${TEXT}</p>`,
}) =>
  `<div class="pane">${ANSWER}${subject}<div><span class="from">${from}</span> <time class="date">10:24</time>${to}</div><div class="message-body">${body}</div></div>`;
const DANA = '<a title="dana@ruizco.example">Dana Ruiz</a>';
const KIM = '<span class="to"><a title="kim@sturdy.example">Kim Okoro</a></span>';
const row = (email: string, subject: string) =>
  `<div class="line"><span class="who" title="${email}">x</span><span class="what">${subject}</span><time>Mon</time></div>`;

afterEach(() => document.body.replaceChildren());

describe('X2 whose mailbox an unknown page shows', () => {
  it.each([
    ['of several lines', row('dana@ruizco.example', 'Training days') + row('ted@lo.example', 'Lunch')],
    ['of one line', row('dana@ruizco.example', 'Training days')],
    ['of one line without a subject', row('dana@ruizco.example', '')],
  ])('is not told by a list beside a mail we sent: %s', (_, list) => {
    const html = `<div class="list">${list}</div>${mail({ from: '<a title="kim@sturdy.example">Kim</a>', to: `<span class="to">${DANA}</span>` })}`;
    expect(read({ html }).client).not.toBe('kim@sturdy.example');
    expect(read({ html, url: 'https://mail.example/#/mailbox/Sent/m3' })).toMatchObject({
      client: 'dana@ruizco.example',
      view: { account: 'kim@sturdy.example' },
    });
  });

  it('is not told by a title that names who wrote', () => {
    const html = mail({ from: DANA, to: KIM });
    expect(read({ html, title: 'Mail from dana@ruizco.example' }).client).not.toBe('kim@sturdy.example');
  });

  it('is told by the recipient a folded header keeps', () => {
    const hidden = `<div style="display:none">${KIM}</div>`;
    const html = mail({ from: DANA, to: hidden });
    expect(read({ html, url: 'https://mail.example/#inbox/7' })).toMatchObject({
      client: 'dana@ruizco.example',
      view: { account: 'kim@sturdy.example' },
    });
  });

  it.each([
    [
      'is left over from another mail in a folded header',
      `<div style="display:none"><div style="display:none">${KIM}</div></div>`,
    ],
    [
      'is in the copy, at the sender’s own house',
      '<span class="cc"><a title="piet@ruizco.example">Piet</a></span>',
    ],
  ])('is not told by an address that %s', (_, to) => {
    const html = mail({ from: DANA, to });
    expect(read({ html, url: 'https://mail.example/#inbox/7' }).view?.account).toBeNull();
  });

  it('is the sender’s among the mails that were sent, with those they name asked for', () => {
    const to = '<label>To</label> <div><b>Dana Ruiz</b></div>';
    const html = mail({ from: '<a title="kim@sturdy.example">Kim</a>', to });
    expect(read({ html, url: 'https://mail.example/#/Sent/7' }).view).toMatchObject({
      account: 'kim@sturdy.example',
      messages: [{ to: [], named: { from: null, to: ['Dana Ruiz'] } }],
    });
  });

  it('is not told by the menu of a window in which a mail to a client is written', () => {
    const window = '<div role="dialog"><div role="menubar">dana@ruizco.example</div></div>';
    const html = `${mail({ from: DANA, to: KIM })}${window}`;
    expect(read({ html, url: 'https://mail.example/#inbox/7' })).toMatchObject({
      client: 'dana@ruizco.example',
      view: { account: 'kim@sturdy.example' },
    });
  });

  it('believes nobody to have written who is hidden', () => {
    const html = mail({ from: `<span style="display:none">${DANA}</span>`, to: KIM });
    expect(read({ html, url: 'https://mail.example/#inbox/7' }).client).not.toBe('dana@ruizco.example');
  });
});

describe('X2 the subject of a mail on an unknown page', () => {
  const list = `<div class="list"><div class="row-subject">Lunch</div><div class="row-subject">News</div></div>`;
  const signed = '<nav>kim@sturdy.example</nav>';

  it.each([
    ['is the one at the mail, not the first of a list', undefined, 'Training days'],
    [
      'is without the signs around it',
      '<div class="subjectParent"><i>☆</i><span class="subject">Training days</span><a>×</a></div>',
      'Training days',
    ],
    [
      'is a heading that is not the sender’s name',
      '<h2>Training days</h2><h3>Dana Ruiz</h3>',
      'Training days',
    ],
  ])('%s', (_, subject, expected) => {
    const html = `${signed}${list}${mail({ from: DANA, to: KIM, ...(subject ? { subject } : {}) })}`;
    expect(read({ html }).view?.thread?.subject).toBe(expected);
  });

  it('is what the document’s title repeats, where nothing is called so', () => {
    const html = `${signed}${list}${mail({ from: DANA, to: KIM, subject: '<p>Training days</p>' })}`;
    expect(read({ html, title: 'Mail :: Training days' }).view?.thread?.subject).toBe('Training days');
  });

  it('is none where the mail has none, whatever a list says', () => {
    const html = `${signed}${list}${mail({ from: DANA, to: KIM, subject: '' })}`;
    expect(read({ html }).view?.record).toMatchObject({
      name: '',
      people: [{ emails: ['dana@ruizco.example'] }],
    });
  });
});

describe('X2 a mail that speaks of other mails', () => {
  const header = (name: string, email: string) =>
    `<nav>kim@sturdy.example</nav><div class="card">${ANSWER}<h5>Fwd: quote</h5><time>Thursday 08:00</time><div><span>${name}</span> <a>${email}</a></div>`;

  it('is from who sent it, though a labelled sender stands in it', () => {
    const inner = `<label>From</label><div>Lea Sommer &lt;lea@glashaus.example&gt;</div><p>${TEXT}</p>`;
    const html = `${header('Tom Okafor', 'tom@pellmere.example')}<div class="msg-body"><p>See below.</p>${inner}</div></div>`;
    expect(read({ html }).client).toBe('tom@pellmere.example');
  });

  it('is still the one that is open while a reply is written over it', () => {
    const reply = `<div role="dialog"><label>To</label><span>tom@pellmere.example</span><div class="message-body">${TEXT} ${TEXT}</div></div>`;
    const html = `${header('Tom Okafor', 'tom@pellmere.example')}<div class="msg-body"><p>${TEXT}</p></div></div>${reply}`;
    const { client, view } = read({ html });
    expect([client, view?.messages[0]?.text]).toEqual(['tom@pellmere.example', TEXT]);
  });

  it('is nobody’s where two addresses stand for its sender and nothing tells which is the name', () => {
    const html = `${header('ines@moro.example', 'x@other.example')}<div class="msg-body"><p>${TEXT}</p></div></div>`;
    expect(read({ html }).client).not.toMatch(/@/);
  });
});
