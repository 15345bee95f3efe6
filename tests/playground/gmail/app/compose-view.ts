import { div, el, ICONS, icon } from './el.ts';
import { longDate, type Mailbox, type PageMail } from './mailbox.ts';
import { sayDiscarded, sendNew } from './send-new.ts';

export interface ComposeStart {
  readonly to: readonly { readonly name: string; readonly email: string }[];
  readonly subject: string;
  /** The message replied to, or null in a new mail. */
  readonly answers: PageMail | null;
  /** Legacy thread id, or null in a new mail. */
  readonly thread: string | null;
  readonly send: (text: string) => void;
  readonly discard: () => void;
}

let boxes = 0;

/** The root of a compose box (`.M9`), the same inside a thread, in a pop-up and in a window of its own. */
export function composeView(mailbox: Mailbox, start: ComposeStart): HTMLElement {
  const { words } = mailbox;
  const body = bodyBox(mailbox, start);
  const inputs = hiddenInputs(mailbox, start);
  const draft = inputs.find((input) => input.getAttribute('name') === 'draft');
  body.addEventListener('input', () => draft?.setAttribute('value', '#msg-a:r-8812003'), { once: true });
  const root = div('M9');
  const send = () => {
    const lines = [...body.children].filter(
      (child) => !child.matches('.gmail_signature_host, .gmail_quote, br'),
    );
    start.send(
      lines
        .map((line) => line.textContent ?? '')
        .join('\n')
        .trim(),
    );
  };
  const subject = el('input', {
    name: 'subjectbox',
    class: 'aoT',
    'aria-label': words.subject,
    placeholder: words.subject,
    value: start.subject,
    spellcheck: 'true',
  });
  const form = el(
    'form',
    { class: 'bAs', method: 'POST' },
    ...inputs,
    div('aoD hl', div('anm-host', chips(mailbox, start))),
    ...(start.answers === null ? [div('aoD az6', subject)] : [el('div', { style: 'display:none' }, subject)]),
  );
  root.append(
    div(
      'aoI',
      form,
      el('table', { class: 'iN' }, el('tbody', {}, el('tr', {}, el('td', { class: 'Ap' }, body)))),
    ),
    toolbar(mailbox, send, start.discard),
  );
  return root;
}

/** A new mail in a pop-up at the bottom of the page. */
export function composePopUp(mailbox: Mailbox, host: HTMLElement): void {
  const close = () => dialog.remove();
  const send = (text: string) => {
    const chips = [...compose.querySelectorAll<HTMLElement>('.afV[data-hovercard-id]')];
    const subject = compose.querySelector<HTMLInputElement>('input[name="subjectbox"]')?.value ?? '';
    const to = chips.map(({ dataset }) => ({ name: dataset.name ?? '', email: dataset.hovercardId ?? '' }));
    close();
    sendNew(mailbox, host, { to, subject, text }, () => host.append(dialog));
  };
  const compose = composeView(mailbox, {
    to: [],
    subject: '',
    answers: null,
    thread: null,
    send,
    discard: () => {
      close();
      sayDiscarded(mailbox, host);
    },
  });
  const bar =
    mailbox.options.variant === '2026-06'
      ? el('h2', { class: 'a3E' }, el('div', { class: 'cKWzSc' }, el('span', {}, mailbox.words.newMessage)))
      : el(
          'table',
          { class: 'cf Ht' },
          el('tbody', {}, el('tr', {}, el('td', { class: 'Hm' }, div('aYF', mailbox.words.newMessage)))),
        );
  const shut = el('span', { class: 'Ha', role: 'button', tabindex: '0', click: close }, icon(ICONS.close));
  const dialog = div('AD', el('div', { class: 'nH Hd', role: 'dialog' }, div('Hp', bar, shut), compose));
  host.append(dialog);
  compose.querySelector<HTMLElement>('.anm input')?.focus();
}

function hiddenInputs(mailbox: Mailbox, start: ComposeStart): HTMLElement[] {
  boxes++;
  const answered = start.answers?.id ?? null;
  const values = {
    composeid: `${Date.now().toString(36)}${boxes}`,
    draft: '',
    rm: answered === null ? '' : `#msg-f:${BigInt(`0x${answered}`)}`,
    lts: start.thread ?? '',
    from: mailbox.account.email,
  };
  return Object.entries(values).map(([name, value]) => el('input', { type: 'hidden', name, value }));
}

function chips(mailbox: Mailbox, start: ComposeStart): HTMLElement {
  const place = el('div', { class: 'anm', name: 'to' });
  const add = (email: string, name: string) => {
    const chip = el(
      'div',
      { class: 'afV', role: 'option', 'data-hovercard-id': email, 'data-name': name },
      el('div', { class: 'afX' }, name || email),
    );
    place.insertBefore(chip, place.lastChild);
  };
  const input = el('input', {
    class: 'agP',
    type: 'text',
    'aria-label': mailbox.words.recipients,
    autocomplete: 'off',
  }) as HTMLInputElement;
  place.append(el('span', { class: 'anm-label' }, mailbox.words.to), input);
  input.addEventListener('change', () => {
    if (!input.value.includes('@')) return;
    add(input.value.trim(), '');
    input.value = '';
  });
  for (const one of start.to) add(one.email, one.name);
  return place;
}

function bodyBox(mailbox: Mailbox, start: ComposeStart): HTMLElement {
  const { account, words, options } = mailbox;
  const signature = el(
    'div',
    { class: 'gmail_signature_host' },
    el('span', { class: 'gmail_signature_prefix' }, '-- '),
    el('br'),
    el(
      'div',
      { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
      el('div', { dir: 'ltr' }, account.name, el('br'), 'Ashby & Lowe'),
    ),
  );
  const box = el(
    'div',
    {
      class: 'Am aiL aO9 Al editable LW-avf tS-tW',
      role: 'textbox',
      contenteditable: 'true',
      g_editable: 'true',
      'aria-label': words.body,
      'aria-multiline': 'true',
      tabindex: '1',
      spellcheck: 'false',
    },
    el('div', { dir: 'ltr' }, el('br')),
    el('br', { clear: 'all' }),
    signature,
  );
  const { answers } = start;
  if (answers !== null) {
    const line = `${words.on} ${longDate(answers.at, options.language)} ${answers.from.name} <${answers.from.email}> ${words.wrote}`;
    const quoted = answers.text.split('\n').map((text) => el('div', {}, text === '' ? el('br') : text));
    box.append(
      el('br'),
      div(
        'gmail_quote',
        el('div', { dir: 'ltr', class: 'gmail_attr' }, line.trim(), el('br')),
        el('blockquote', { class: 'gmail_quote' }, ...quoted),
      ),
    );
  }
  return box;
}

function toolbar(mailbox: Mailbox, send: () => void, discard: () => void): HTMLElement {
  const button = el(
    'div',
    { class: 'T-I J-J5-Ji aoO v7 T-I-atl L3', role: 'button', tabindex: '1', click: send },
    mailbox.words.send,
  );
  const menu = el(
    'div',
    { class: 'T-I J-J5-Ji Uo v7 T-I-atl L3', role: 'button', 'aria-haspopup': 'true', tabindex: '1' },
    '▾',
  );
  const bin = el('div', { class: 'oG', role: 'button', tabindex: '1', click: discard }, icon(ICONS.bin));
  return el(
    'table',
    { class: 'IZ' },
    el(
      'tbody',
      {},
      el(
        'tr',
        { class: 'btC' },
        el('td', { class: 'gU Up' }, div('J-J5-Ji btA', div('dC', button, menu))),
        el('td', { class: 'gU aXr' }),
        el('td', { class: 'gU az5' }, bin),
      ),
    ),
  );
}
