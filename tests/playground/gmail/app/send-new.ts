import { div, el } from './el.ts';
import type { Mailbox, PageMail } from './mailbox.ts';

/** How long the page says that it is sending. */
const SENDING = 300;

/**
 * Sends a new mail, and says so at the foot of the page.
 * @param reopen puts its box back where it was: sending is undone
 */
export function sendNew(
  { account, threads, words }: Mailbox,
  host: HTMLElement,
  { to, subject, text }: { readonly to: PageMail['to']; readonly subject: string; readonly text: string },
  reopen: () => void,
): void {
  const line = lineBelow(host, words.sending);
  setTimeout(() => {
    const at = Date.now();
    const id = ((BigInt(at) << 20n) | 78n).toString(16);
    const mail: PageMail = { id, from: account, to, cc: [], at, text };
    const thread = { id, subject, label: null, unread: false, messages: [mail] };
    threads.unshift(thread);
    const undo = () => {
      threads.splice(threads.indexOf(thread), 1);
      line.replaceChildren(words.sendingUndone);
      reopen();
    };
    line.replaceChildren(
      words.messageSent,
      ' ',
      link('link_undo', words.undo, undo),
      ' ',
      link('link_vsm', words.viewMessage),
    );
  }, SENDING);
}

/** Says that a new mail was thrown away; the real page can bring it back, this one cannot. */
export function sayDiscarded({ words }: Mailbox, host: HTMLElement): void {
  lineBelow(host, words.discarded).append(' ', link('link_undo', words.undo));
}

/** The line at the foot of the page: it is built anew for each thing that is said. */
function lineBelow(host: HTMLElement, said: string): HTMLElement {
  const line = el('span', { class: 'vh' }, said);
  host.querySelector('[role="alert"]')?.remove();
  host.append(div('b8', el('div', { role: 'alert', 'aria-live': 'assertive' }, line)));
  return line;
}

function link(name: string, said: string, click = () => {}): HTMLElement {
  return el('span', { id: name, class: 'ag', role: 'link', tabindex: '0', click }, said);
}
