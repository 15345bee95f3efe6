import { div, el } from './el.ts';
import type { Mailbox, PageMail } from './mailbox.ts';

/** How long the page says that it is sending. */
const SENDING = 300;

/** Sends a new mail, and says so at the foot of the page: the line is built anew for each thing that is said. */
export function sendNew(
  { account, threads, words }: Mailbox,
  host: HTMLElement,
  { to, subject, text }: { readonly to: PageMail['to']; readonly subject: string; readonly text: string },
): void {
  const line = el('span', { class: 'vh' }, words.sending);
  host.querySelector('[role="alert"]')?.remove();
  host.append(div('b8', el('div', { role: 'alert', 'aria-live': 'assertive' }, line)));
  setTimeout(() => {
    const at = Date.now();
    const id = ((BigInt(at) << 20n) | 78n).toString(16);
    const mail: PageMail = { id, from: account, to, cc: [], at, text };
    threads.unshift({ id, subject, label: null, unread: false, messages: [mail] });
    const link = (name: string, said: string) =>
      el('span', { id: name, class: 'ag', role: 'link', tabindex: '0' }, said);
    line.replaceChildren(
      words.messageSent,
      ' ',
      link('link_undo', words.undo),
      ' ',
      link('link_vsm', words.viewMessage),
    );
  }, SENDING);
}
