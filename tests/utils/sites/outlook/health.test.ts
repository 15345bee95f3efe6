import { describe, expect, test } from 'vitest';
import { checkOutlook } from '../../../../utils/sites/outlook/health.ts';
import { AT, openFixture } from './open-fixture.ts';

const check = () => checkOutlook(document, document.location);
/** Gives what matches another id, as an update of Outlook would. */
const rename = (selector: string) => {
  for (const [index, element] of [...document.querySelectorAll(selector)].entries())
    element.id = `qx-${index}`;
};

describe('X2 whether Outlook reads as it should', () => {
  test.each([
    ['pane', AT.pane, 'preview'],
    ['conversation', AT.pane, 'preview'],
    ['conversation-de', AT.pane, 'preview'],
    ['two-mailboxes', AT.pane, 'preview'],
    ['reply', AT.pane, 'preview'],
    ['window', AT.window, 'pop-out'],
    ['compose-window', AT.compose, 'pop-out'],
  ])('it does, on %s', (name, url, place) => {
    openFixture(name, url);
    expect(check()?.health).toMatchObject({
      site: 'outlook',
      variant: 'outlook-2025-08',
      place,
      fault: null,
    });
  });

  test('it has nothing to say of a list with nothing opened', () => {
    openFixture('list', 'https://outlook.office.com/mail/inbox');
    expect(check()).toBeNull();
  });

  test('a mail whose part of the page has another name is missed', () => {
    openFixture('pane');
    rename('#ConversationReadingPaneContainer, #ItemReadingPaneContainer');
    expect(check()).toMatchObject({
      health: { variant: null, fault: 'no-thread' },
      bare: { site: 'outlook', messages: [], thread: { url: AT.pane } },
    });
  });

  test('messages, their writers and their words are missed where they have other names', () => {
    openFixture('conversation');
    rename('[id^="MSG_"][id$="_FROM"]');
    expect(check()?.health.fault).toBe('no-messages');

    openFixture('conversation');
    for (const from of document.querySelectorAll('[id^="MSG_"][id$="_FROM"]')) from.replaceChildren();
    expect(check()?.health.fault).toBe('no-sender');

    openFixture('conversation');
    rename('[id^="UniqueMessageBody"]');
    expect(check()?.health.fault).toBe('no-body');
  });

  test('a mail that is being written is missed by the fields around it', () => {
    openFixture('compose-window', AT.compose);
    const box = document.querySelector('[contenteditable][aria-multiline]');
    box?.removeAttribute('aria-multiline');
    box?.insertAdjacentHTML('beforebegin', '<div contenteditable="true" role="textbox"></div>');
    expect(check()?.health).toMatchObject({ place: 'pop-out', fault: 'no-compose' });
  });
});
