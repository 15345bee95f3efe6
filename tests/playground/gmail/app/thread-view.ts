import { composeView } from './compose-view.ts';
import { div, el, ICONS, icon } from './el.ts';
import type { Mailbox, PageMail, PageThreadData } from './mailbox.ts';
import { giveId, type MessageState, messageView } from './message-view.ts';

/** An open thread: its container, in the shape of the month that was asked for. */
export function threadView(mailbox: Mailbox, thread: PageThreadData): HTMLElement {
  const list = el('div', { class: 'nH', role: 'list' });
  for (const [index, message] of thread.messages.entries()) {
    list.append(messageView(mailbox, message, thread.messages[index - 1], stateOf(thread, index)));
  }
  unfoldRun(list, mailbox, thread);
  const answers = div('btDi4d');
  const inner = div('a98 iY', div('nH', head(mailbox, thread)), list, answers);
  drawAnswers(answers, mailbox, thread, list);
  return mailbox.options.variant === '2023-11' ? inTable(inner) : div('nH aHU', inner);
}

/** Long threads show their ends; what lies between is folded into a number. */
function stateOf(thread: PageThreadData, index: number): MessageState {
  const last = thread.messages.length - 1;
  if (index >= last - 1 && (index === last || thread.messages[last]?.from !== thread.messages[index]?.from))
    return index === last ? 'open' : 'collapsed';
  return last >= 5 && index > 0 && index < last - 1 ? 'hidden' : 'collapsed';
}

/** The number that stands for the run, and unfolds it. */
function unfoldRun(list: HTMLElement, mailbox: Mailbox, thread: PageThreadData): void {
  const hidden = [...list.children].filter((child) => child.className === 'kQ');
  const [first] = hidden;
  if (first === undefined) return;
  const open = () => {
    for (const item of hidden) {
      const index = [...list.children].indexOf(item);
      const message = thread.messages[index];
      if (message !== undefined)
        item.replaceWith(messageView(mailbox, message, thread.messages[index - 1], 'collapsed'));
    }
  };
  first.className = 'kQ kx';
  first.append(
    el('span', { class: 'adx', role: 'button', tabindex: '0', click: open }, String(hidden.length)),
  );
}

function head(mailbox: Mailbox, thread: PageThreadData): HTMLElement {
  const permId = `thread-f:${BigInt(`0x${thread.id}`)}`;
  const { variant } = mailbox.options;
  const attributes = {
    class: 'hP',
    tabindex: '-1',
    'data-thread-perm-id': variant === '2023-11' ? permId : variant === '2025-11' ? 'undefined' : false,
    'data-legacy-thread-id': thread.id,
  };
  const label = div('hN', mailbox.words.inbox, ' ×');
  return div('ha', el('h2', attributes, thread.subject), el('span', { class: 'J-J5-Ji' }, label));
}

/** Until autumn 2024 the thread stood in a table. */
function inTable(inner: HTMLElement): HTMLElement {
  const cell = el('td', { class: 'Bu' }, div('nH if', div('nH aHU', inner)));
  return el('table', { class: 'Bs nH iY bAt' }, el('tbody', {}, el('tr', {}, cell)));
}

function drawAnswers(place: HTMLElement, mailbox: Mailbox, thread: PageThreadData, list: HTMLElement): void {
  const { words } = mailbox;
  const answer = (all: boolean) => {
    const last = thread.messages.at(-1);
    if (last === undefined) return;
    // The real page opens the box in a later task, not in the click itself.
    setTimeout(() => openReply(place, mailbox, thread, last, list, all), 60);
  };
  const button = (classes: string, path: string, text: string, click: () => void) =>
    el('span', { class: `ams ${classes}`, role: 'link', tabindex: '0', click }, icon(path), text);
  const several = (thread.messages.at(-1)?.cc.length ?? 0) > 0;
  const buttons = div(
    'amn',
    button('bkH', ICONS.reply, words.reply, () => answer(false)),
    ...(several ? [button('bkI', ICONS.reply, words.replyAll, () => answer(true))] : []),
    button('bkG', ICONS.forward, words.forward, () => undefined),
  );
  place.replaceChildren(div('amr', div('nr wR', buttons)));
}

function openReply(
  place: HTMLElement,
  mailbox: Mailbox,
  thread: PageThreadData,
  last: PageMail,
  list: HTMLElement,
  all: boolean,
): void {
  const mine = last.from.email === mailbox.account.email;
  const to = mine ? last.to : [last.from, ...(all ? last.cc : [])];
  const compose = composeView(mailbox, {
    to,
    subject: `Re: ${thread.subject.replace(/^re: /i, '')}`,
    answers: last,
    thread: thread.id,
    send: (text) => {
      const sent: PageMail = { id: null, from: mailbox.account, to, cc: [], at: Date.now(), text };
      thread.messages.push(sent);
      for (const item of list.querySelectorAll('.h7')) item.querySelector<HTMLElement>('.gE')?.click();
      const item = messageView(mailbox, sent, last, 'open');
      list.append(item);
      drawAnswers(place, mailbox, thread, list);
      idsLater(mailbox, sent, item);
    },
    discard: () => drawAnswers(place, mailbox, thread, list),
  });
  place.replaceChildren(div('ip adB', compose));
  prepareLate(compose);
}

/** The real page shows the box first; signature, quote and the keyboard come a little later. */
function prepareLate(compose: HTMLElement): void {
  const body = compose.querySelector<HTMLElement>('[g_editable]');
  const content = [...(body?.childNodes ?? [])];
  body?.replaceChildren();
  setTimeout(() => {
    body?.replaceChildren(...content);
    body?.focus();
    compose.scrollIntoView({ block: 'nearest' });
  }, 60);
}

/** A sent message gets its id when the server answers: at the event `playground:ids`, or by itself after a while. */
function idsLater(mailbox: Mailbox, sent: PageMail, item: HTMLElement): void {
  const arrive = () => {
    if (sent.id !== null) return;
    sent.id = ((BigInt(sent.at) << 20n) | 77n).toString(16);
    giveId(item, sent.id);
  };
  document.addEventListener('playground:ids', arrive, { once: true });
  if (!mailbox.options.manualIds) setTimeout(arrive, 4000);
}
