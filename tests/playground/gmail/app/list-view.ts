import { div, el, ICONS, icon } from './el.ts';
import { type Mailbox, type PageThreadData, shortDate, snippetOf } from './mailbox.ts';

/** The rows of a list. Each carries its own ids and addresses, as on the real page. */
export function listView(
  mailbox: Mailbox,
  threads: readonly PageThreadData[],
  open: (id: string) => void,
  chosen: string | null,
): HTMLElement {
  const rows = threads.map((thread) => row(mailbox, thread, open, thread.id === chosen));
  return div('Cp', el('table', { class: 'F cf zt', role: 'grid' }, el('tbody', {}, ...rows)));
}

function row(
  mailbox: Mailbox,
  thread: PageThreadData,
  open: (id: string) => void,
  chosen: boolean,
): HTMLElement {
  const last = thread.messages.at(-1);
  if (last === undefined) return el('tr');
  const ids = {
    class: 'bqe',
    'data-thread-id': `#thread-f:${BigInt(`0x${thread.id}`)}`,
    'data-legacy-thread-id': thread.id,
    'data-legacy-last-message-id': last.id ?? '',
  };
  const text = div(
    'xS',
    div(
      'xT',
      thread.label === null ? '' : div('ar as', div('at', thread.label)),
      div('y6', el('span', { class: 'bog' }, el('span', ids, thread.subject))),
      el('span', { class: 'y2' }, el('span', { class: 'Zt' }, ' – '), snippetOf(last)),
    ),
  );
  return el(
    'tr',
    {
      class: `zA ${thread.unread ? 'zE' : 'yO'}${chosen ? ' aps' : ''}`,
      role: 'row',
      tabindex: '-1',
      click: () => open(thread.id),
    },
    el('td', { class: 'oZ-x3 xY' }, icon(ICONS.box)),
    el('td', { class: 'apU xY' }, icon(ICONS.star)),
    el('td', { class: 'yX xY' }, div('yW', ...people(mailbox, thread))),
    el('td', { class: 'xY a4W' }, text),
    el(
      'td',
      { class: 'xW xY' },
      el(
        'span',
        { title: new Date(last.at).toLocaleString(mailbox.options.language) },
        shortDate(last.at, mailbox.options.language),
      ),
    ),
  );
}

/** Who takes part: "Dana, me 7". */
function people(mailbox: Mailbox, thread: PageThreadData): (Node | string)[] {
  const senders = new Map(thread.messages.map((message) => [message.from.email, message.from]));
  const names = [...senders.values()].flatMap((from, index) => {
    const first = senders.size > 1 ? (from.name.split(' ')[0] ?? '') : from.name;
    const shown = from.email === mailbox.account.email ? mailbox.words.me : first || from.email;
    const span = el(
      'span',
      {
        class: thread.unread ? 'zF' : 'yP',
        email: from.email,
        name: from.name,
        'data-hovercard-id': from.email,
      },
      shown,
    );
    return index === 0 ? [span] : [', ', span];
  });
  const count = thread.messages.length;
  return [
    el('span', { class: 'bA4' }, ...names),
    ...(count > 1 ? [el('span', { class: 'bx0' }, ` ${count}`)] : []),
  ];
}
