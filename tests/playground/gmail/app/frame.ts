import { div, el, ICONS, icon } from './el.ts';
import type { Mailbox } from './mailbox.ts';

export interface Frame {
  /** Everything; goes on the body. */
  readonly root: HTMLElement;
  /** Where views are put: `div.aeF`. */
  readonly views: HTMLElement;
  /** Where pop-ups are put. */
  readonly popUps: HTMLElement;
}

/** What stands around every view: head, folders, views, side panel. */
export function frame(mailbox: Mailbox, compose: () => void): Frame {
  const views = div('aeF');
  const popUps = div('dw');
  const side = div(
    'aUx brC-aT5-aOt-Jw',
    ...[ICONS.clock, ICONS.star, ICONS.draft].map((path) => div('brC-brG', icon(path))),
  );
  const row = div('nH bkL', nav(mailbox, compose), div('nH bkK nn', views), side);
  return { root: div('nH root', head(mailbox), row, popUps), views, popUps };
}

function head(mailbox: Mailbox): HTMLElement {
  const { words, account } = mailbox;
  const owner = el(
    'a',
    {
      class: 'gb_B',
      href: 'https://accounts.google.com/SignOutOptions',
      role: 'button',
      'aria-label': `${words.account}: ${account.name} (${account.email})`,
      click: () => undefined,
    },
    [...account.name][0] ?? '',
  );
  owner.addEventListener('click', (event) => event.preventDefault());
  const box = el('input', {
    class: 'gb_je',
    name: 'q',
    placeholder: words.search,
    'aria-label': words.search,
  }) as HTMLInputElement;
  const form = el('form', { class: 'gb_nd', role: 'search' }, icon(ICONS.search), box);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.hash = box.value === '' ? '#inbox' : `#search/${encodeURIComponent(box.value)}`;
  });
  return el(
    'header',
    { class: 'gb_Fa', role: 'banner' },
    div('gb_menu', icon(ICONS.menu)),
    div('gb_logo', icon(ICONS.inbox), el('span', {}, 'Mail')),
    form,
    div('gb_tools', icon(ICONS.help), icon(ICONS.gear)),
    owner,
  );
}

function nav(mailbox: Mailbox, compose: () => void): HTMLElement {
  const { words, threads } = mailbox;
  const unread = threads.filter((thread) => thread.unread).length;
  const entry = (path: string, text: string, hash: string, count = 0) =>
    el(
      'div',
      {
        class: 'TO',
        'data-hash': hash,
        click: () => {
          location.hash = hash;
        },
      },
      icon(path),
      el('span', { class: 'nU' }, text),
      ...(count > 0 ? [el('span', { class: 'bsU' }, String(count))] : []),
    );
  const labels = [...new Set(threads.flatMap((thread) => thread.label ?? []))];
  return el(
    'div',
    { class: 'aeN', role: 'navigation' },
    el(
      'div',
      { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0', click: compose },
      icon(ICONS.pen),
      words.compose,
    ),
    entry(ICONS.inbox, words.inbox, '#inbox', unread),
    entry(ICONS.star, words.starred, '#starred'),
    entry(ICONS.clock, words.snoozed, '#snoozed'),
    entry(ICONS.send, words.sent, '#sent'),
    entry(ICONS.draft, words.drafts, '#drafts'),
    div('aAw', words.labels),
    ...labels.map((label) => entry(ICONS.tag, label, `#label/${label}`)),
  );
}
