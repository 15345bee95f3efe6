import { div, el, ICONS, icon } from './el.ts';
import { longDate, type Mailbox, type PageMail, snippetOf } from './mailbox.ts';

/** How a message stands in its thread: whole, as one line, or folded away in a run. */
export type MessageState = 'open' | 'collapsed' | 'hidden';
const STATE_CLASS = { open: 'h7', collapsed: 'kv', hidden: 'kQ' } as const;

/** One message as a list item; `previous` is quoted below an answer, as mail programs do. */
export function messageView(
  mailbox: Mailbox,
  message: PageMail,
  previous: PageMail | undefined,
  state: MessageState,
): HTMLElement {
  const item = el('div', {
    class: STATE_CLASS[state],
    role: 'listitem',
    'aria-expanded': String(state === 'open'),
    tabindex: '-1',
  });
  fill(item, mailbox, message, previous, state);
  return item;
}

/** Gives a message that was just sent the id it gets from the server. */
export function giveId(item: HTMLElement, id: string): void {
  const card = item.querySelector('.ads');
  card?.setAttribute('data-message-id', `#msg-f:${BigInt(`0x${id}`)}`);
  card?.setAttribute('data-legacy-message-id', id);
}

function fill(
  item: HTMLElement,
  mailbox: Mailbox,
  message: PageMail,
  previous: PageMail | undefined,
  state: MessageState,
): void {
  const toggle = () => {
    const next = item.getAttribute('aria-expanded') === 'true' ? 'collapsed' : 'open';
    item.className = STATE_CLASS[next];
    item.setAttribute('aria-expanded', String(next === 'open'));
    fill(item, mailbox, message, previous, next);
  };
  if (state === 'hidden') {
    item.replaceChildren();
    return;
  }
  const open = state === 'open';
  const card = div(
    open ? 'adn ads' : 'adf ads',
    div('aju', avatar(message)),
    content(mailbox, message, previous, open, toggle),
  );
  item.replaceChildren(div('Bk', div('G3 G2', div('', div(''), div('adn-host', card)))));
  if (message.id !== null) giveId(item, message.id);
}

function content(
  mailbox: Mailbox,
  message: PageMail,
  previous: PageMail | undefined,
  open: boolean,
  toggle: () => void,
): HTMLElement {
  const head = el(
    'div',
    { class: `gE ${open ? 'iv gt' : 'hI'}`, click: toggle },
    headTable(mailbox, message, open),
  );
  if (!open) return div('gs', head);
  return div(
    'gs',
    head,
    div('qQVYZb'),
    div('utdU2e'),
    div('ii gt', div('a3s aiL', ...bodyNodes(mailbox, message, previous))),
    div('hi'),
  );
}

function headTable(mailbox: Mailbox, message: PageMail, open: boolean): HTMLElement {
  const { language } = mailbox.options;
  const { from } = message;
  const sender = el(
    'span',
    { email: from.email, name: from.name, 'data-hovercard-id': from.email, class: 'gD' },
    el('span', {}, from.name || from.email),
  );
  const who = el(
    'h3',
    { class: 'iw' },
    el(
      'span',
      { class: 'qu', translate: 'no' },
      sender,
      ' ',
      el('span', { class: 'cfXrwd' }),
      open ? el('span', { class: 'go' }, `<${from.email}>`) : '',
    ),
  );
  const date = el(
    'span',
    { class: 'g3', title: longDate(message.at, language), tabindex: '-1' },
    longDate(message.at, language),
  );
  const actions = el(
    'td',
    { class: 'gH acX bAm' },
    div('T-I J-J5-Ji bkHead', icon(ICONS.reply)),
    div('T-I J-J5-Ji', icon(ICONS.more)),
  );
  const first = el(
    'tr',
    { class: 'acZ' },
    el(
      'td',
      { class: 'gF gK' },
      el('table', { class: 'cf ix' }, el('tbody', {}, el('tr', {}, el('td', {}, who)))),
    ),
    el('td', { class: 'gH bAk' }, div('gK', date, el('span', { class: 'zd' }, icon(ICONS.star)))),
    actions,
  );
  const second = el(
    'tr',
    { class: 'acZ xD' },
    el('td', { colspan: '3' }, open ? recipients(mailbox, message) : div('iA g6', snippetOf(message))),
  );
  return el('table', { class: 'cf gJ' }, el('tbody', {}, first, second));
}

function recipients(mailbox: Mailbox, message: PageMail): HTMLElement {
  const all = [...message.to, ...message.cc];
  const spans = all.flatMap((one, index) => {
    const shown = one.email === mailbox.account.email ? mailbox.words.me : one.name || one.email;
    const span = el(
      'span',
      // The page says "me" even where it holds the name.
      { email: one.email, name: shown, 'data-hovercard-id': one.email, class: 'g2' },
      shown,
    );
    return index === 0 ? [span] : [', ', span];
  });
  return el('span', { class: 'hb' }, `${mailbox.words.to} `, ...spans);
}

/** The words as mail programs send them: one `div` a line, with the answered mail quoted below. */
function bodyNodes(mailbox: Mailbox, message: PageMail, previous: PageMail | undefined): Node[] {
  const words = el('div', { dir: 'ltr' }, ...linesOf(message.text));
  if (previous === undefined) return [words];
  const { words: say, options } = mailbox;
  const line = `${say.on} ${longDate(previous.at, options.language)} ${previous.from.name} <${previous.from.email}> ${say.wrote}`;
  const quote = div(
    'gmail_quote gmail_quote_container',
    el('div', { dir: 'ltr', class: 'gmail_attr' }, line.trim(), el('br')),
    el('blockquote', { class: 'gmail_quote' }, el('div', { dir: 'ltr' }, ...linesOf(previous.text))),
  );
  const folded = div('adL', quote);
  const dots = el(
    'div',
    {
      class: 'ajR',
      role: 'button',
      tabindex: '0',
      'data-tooltip': say.trimmed,
      click: () => folded.classList.toggle('adM'),
    },
    div('ajT'),
  );
  return [words, el('br'), div('yj6qo ajU', dots), folded];
}

function linesOf(text: string): Node[] {
  return text.split('\n').map((line) => el('div', {}, line === '' ? el('br') : line));
}

function avatar(message: PageMail): HTMLElement {
  const name = message.from.name || message.from.email;
  let hue = 0;
  for (const letter of message.from.email) hue = (hue * 31 + letter.charCodeAt(0)) % 360;
  const round = div('aCi', [...name.trim()][0]?.toUpperCase() ?? '?');
  round.style.setProperty('--hue', String(hue));
  return round;
}
