import { beforeEach, describe, expect, test } from 'vitest';
import { roundcube } from '../../../../utils/sites/roundcube/adapter.ts';
import { type SavedPage, savedPage } from './saved-page.ts';

const DANA = 'dana.whitfield@corvane.example';
let page: SavedPage;

beforeEach(() => {
  page = savedPage('compose-plain', '/?_task=mail&_action=compose&_id=1');
  page.document.body.insertAdjacentHTML('beforeend', '<div id="messagestack"></div>');
  const box = page.document.querySelector<HTMLTextAreaElement>('#composebody');
  if (box) box.value = 'Would Thursday suit you?';
});
const read = () => roundcube.read(page.document, page.location);

/** As Roundcube's own script does: the form goes into a frame, and says whether it is a draft. */
function submit(draft: '' | '1'): void {
  const form = page.document.querySelector('#compose-headers')?.closest('form');
  form?.setAttribute('target', 'savetarget');
  form?.querySelector('input[name="_draft"]')?.setAttribute('value', draft);
}
function says(kind: 'confirmation' | 'error' | 'loading'): void {
  const stack = page.document.querySelector('#messagestack');
  if (stack) stack.innerHTML = `<div class="ui alert ${kind}" role="alert"><span>…</span></div>`;
}

describe('X5 a mail that Roundcube says was sent', () => {
  test('stands as a mail of ours, to whom it went, beside the mail it answers', () => {
    const { thread } = read() ?? {};
    submit('');
    says('loading');
    expect(read()).toMatchObject({ place: 'compose', messages: [] });
    says('confirmation');
    expect(read()).toMatchObject({
      place: 'thread',
      thread,
      compose: null,
      sentAt: expect.any(Number),
      messages: [
        { id: null, at: null, state: 'open', to: [{ email: DANA }], text: 'Would Thursday suit you?' },
      ],
    });
    expect(read()?.sentAt).toBe(read()?.sentAt);
  });

  test('leads to the folder of its copy where it answers nothing', () => {
    for (const one of page.document.head.querySelectorAll('script:not([src])'))
      one.textContent = (one.textContent ?? '').replace('"compose_mode":"reply"', '"compose_mode":""');
    submit('');
    says('confirmation');
    expect(read()?.thread).toMatchObject({
      id: null,
      subject: expect.stringContaining('Re:'),
      url: 'http://mail.harbour.example/?_task=mail&_mbox=Sent',
    });
  });

  test.each<[string, () => void]>([
    ['whose draft was saved', () => submit('1')],
    ['that was only looked through for its spelling', () => undefined],
  ])('is none %s, though the same words stand there', (_, before) => {
    before();
    says('confirmation');
    expect(read()).toMatchObject({ place: 'compose' });
    expect(read()?.sentAt).toBeUndefined();
  });

  test('is none that could not be sent', () => {
    submit('');
    says('error');
    expect(read()).toMatchObject({ place: 'compose' });
  });
});
