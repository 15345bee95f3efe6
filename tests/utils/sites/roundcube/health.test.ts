import { describe, expect, it } from 'vitest';
import { checkRoundcube } from '../../../../utils/sites/roundcube/health.ts';
import { fillFrame, previewPage, richCompose, type SavedPage, savedPage } from './saved-page.ts';

const check = ({ document, location }: SavedPage) => checkRoundcube(document, location);
const SHOW = '/?_task=mail&_action=show&_uid=2&_mbox=INBOX';

describe('X2 whether Roundcube reads as it should', () => {
  it.each([
    'show',
    'show-html',
    'show-crowd',
    'show-no-from',
    'show-sent',
    'show-mixed-script',
    'show-hostile-header',
    'show-hostile-close',
    'pop-out',
  ])('it does, on %s', (name) => {
    expect(check(savedPage(name, SHOW))?.health).toMatchObject({ site: 'roundcube', fault: null });
  });

  it('it does beside the list and where a mail is written', () => {
    expect(check(previewPage())?.health).toMatchObject({ place: 'preview', fault: null });
    expect(check(richCompose())?.health).toMatchObject({ place: 'compose', fault: null });
    expect(check(savedPage('compose-plain', '/?_task=mail&_action=compose'))?.health.fault).toBeNull();
  });

  it('it has nothing to say of a list with nothing beside it', () => {
    expect(check(savedPage('list'))).toBeNull();
    const empty = savedPage('preview');
    fillFrame(empty, '#messagecontframe', null);
    expect(check(empty)).toBeNull();
  });

  it('a mail without the header that is known is missed', () => {
    const page = savedPage('show', SHOW);
    page.document.querySelector('#message-header')?.setAttribute('id', 'qx');
    expect(check(page)).toMatchObject({
      health: { variant: null, place: 'thread', fault: 'no-thread', found: { header: 0, body: 1 } },
      bare: { messages: [], thread: { subject: '' } },
    });
  });

  it('a writer is missed where the header shows an address', () => {
    const page = savedPage('show', SHOW);
    const cell = page.document.querySelector('#message-header td.header.from') as Element;
    cell.className = 'header who';
    cell.textContent = 'ines@quist.example';
    expect(check(page)?.health.fault).toBe('no-sender');
  });

  it('the box of a mail is missed', () => {
    const page = savedPage('compose-plain', '/?_task=mail&_action=compose');
    page.document.querySelector('#composebody')?.setAttribute('id', 'qx');
    expect(check(page)?.health).toMatchObject({ place: 'compose', fault: 'no-compose' });
  });
});
