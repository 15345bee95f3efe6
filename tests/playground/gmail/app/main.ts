import { composePopUp, composeView } from './compose-view.ts';
import { div, el, ICONS, icon } from './el.ts';
import { type Frame, frame } from './frame.ts';
import { listView } from './list-view.ts';
import { loadMailbox, type Mailbox, type PageThreadData, tokenOf } from './mailbox.ts';
import { readOptions } from './options.ts';
import { type Route, readRoute } from './routes.ts';
import { threadView } from './thread-view.ts';

/** How long the page takes to build a view; the real one takes as long as the network does. */
const BUILDING = 80;

const options = readOptions(location);
document.documentElement.lang = options.language;
document.body.className = options.theme === 'dark' ? 'aAU dark' : 'aAU';
const mailbox = await loadMailbox(options);
if (options.view === 'main') startMain();
else startPopOut();

function startMain(): void {
  const parts: Frame = frame(mailbox, () => composePopUp(mailbox, parts.popUps));
  document.body.append(parts.root);
  let building = 0;
  const show = () => {
    for (const view of parts.views.children) (view as HTMLElement).style.display = 'none';
    clearTimeout(building);
    building = window.setTimeout(() => build(parts.views, readRoute(mailbox, location.hash)), BUILDING);
  };
  addEventListener('hashchange', show);
  document.addEventListener('playground:rerender', () =>
    build(parts.views, readRoute(mailbox, location.hash)),
  );
  show();
}

/** The list stays in the page, hidden, while a thread is open; threads come and go. */
function build(views: HTMLElement, route: Route): void {
  const { thread } = route;
  setTitle(mailbox, thread);
  markPlace(route.base);
  if (options.pane) {
    views.replaceChildren(paneView(route));
    return;
  }
  const list = views.querySelector<HTMLElement>(':scope > .list') ?? div('nH list');
  if (thread === null) fillList(list, route);
  list.style.display = thread === null ? '' : 'none';
  views.replaceChildren(list, ...(thread === null ? [] : [threadPage(route, thread)]));
}

function open(route: Route, id: string): void {
  location.hash = `${route.base}/${tokenOf(id)}`;
}

function fillList(list: HTMLElement, route: Route): void {
  const rows = listView(mailbox, route.threads, (id) => open(route, id), null);
  list.replaceChildren(el('div', { class: 'nH', role: 'main' }, toolbar(null), rows));
}

/** List on the left, thread on the right, in one view. */
function paneView(route: Route): HTMLElement {
  const rows = listView(mailbox, route.threads, (id) => open(route, id), route.thread?.id ?? null);
  const thread =
    route.thread === null
      ? div('ao9 nothing', mailbox.words.nothing)
      : div('ao9', threadView(mailbox, route.thread));
  return div(
    'nH',
    el('div', { class: 'nH', role: 'main' }, toolbar(null), div('aia', div('ao8', rows), thread)),
  );
}

function threadPage(route: Route, thread: PageThreadData): HTMLElement {
  const back = () => {
    location.hash = route.base;
  };
  return div('nH', el('div', { class: 'nH', role: 'main' }, toolbar(back), threadView(mailbox, thread)));
}

function toolbar(back: (() => void) | null): HTMLElement {
  const first =
    back === null
      ? [icon(ICONS.box), icon(ICONS.refresh)]
      : [
          el(
            'div',
            { class: 'lS', role: 'button', tabindex: '0', 'aria-label': mailbox.words.back, click: back },
            icon(ICONS.back),
          ),
          icon(ICONS.archive),
          icon(ICONS.bin),
        ];
  return div('G-atb', ...first, icon(ICONS.more));
}

/** A thread or a mail in a window of its own: no head, no folders. */
function startPopOut(): void {
  const thread = mailbox.threads.find((one) => one.id === options.thread) ?? null;
  const dark = options.theme === 'dark' ? ' dark' : '';
  document.body.className = (thread === null ? 'xE xp' : 'xE aAU Su') + dark;
  setTitle(mailbox, thread);
  const close = () => document.body.replaceChildren();
  const inner =
    thread === null
      ? composeView(mailbox, {
          to: [],
          subject: '',
          answers: null,
          thread: null,
          send: close,
          discard: close,
        })
      : threadView(mailbox, thread);
  window.setTimeout(
    () =>
      document.body.append(
        div('nH root', div('aeF', div('nH', el('div', { class: 'nH', role: 'main' }, inner)))),
      ),
    BUILDING,
  );
}

function setTitle(of: Mailbox, thread: PageThreadData | null): void {
  document.title = `${thread?.subject ?? of.words.inbox} - ${of.account.email} - Gmail`;
}

function markPlace(base: string): void {
  for (const entry of document.querySelectorAll<HTMLElement>('.TO'))
    entry.classList.toggle('nZ', entry.dataset.hash === base);
}
