import { afterEach, describe, expect, test } from 'vitest';
import { isDelegated, mailboxPath, readAccount } from '../../../../utils/sites/gmail/account.ts';

const at = (pathname: string) => ({ pathname }) as Location;
const MINE = at('/mail/u/0/');
/** Mailboxes the user looks after for somebody else. */
const THEIRS = ['/mail/b/126/u/0/', '/mail/u/0/d/AEoRXRQ9_k/', '/mail/u/0/d/AEoRXRQ9_k/popout'];

function page(title: string, label = ''): Document {
  document.title = title;
  const link = document.createElement('a');
  link.href = 'https://accounts.google.com/SignOutOptions';
  link.setAttribute('aria-label', label);
  const header = document.createElement('header');
  header.append(link);
  document.body.replaceChildren(header);
  return document;
}

afterEach(() => document.body.replaceChildren());

describe('X1 whose mailbox is open', () => {
  test.each([
    ['Inbox (3) - Me@House.example - Gmail', 'me@house.example'],
    ['Re: a - b - c - me@house.example - House Mail', 'me@house.example'],
    ['Hi - evil@x.example - Gmail - me@house.example - Gmail', 'me@house.example'],
  ])('stands in the title %s', (title, email) => {
    expect(readAccount(page(title), MINE)).toBe(email);
  });

  test.each([
    ['Google Account: Me Myself (me@house.example)', 'me@house.example'],
    ['Google アカウント: 私（me@house.example）', 'me@house.example'],
    ['Google-Konto: me@house.example\n(me@house.example)', 'me@house.example'],
  ])('stands in the label %s', (label, email) => {
    expect(readAccount(page('Gmail', label), MINE)).toBe(email);
  });

  test.each(THEIRS)(
    'is in the title at %s, and never in the link, which names who looks after it',
    (path) => {
      const me = 'Account: Me (me@house.example)';
      expect(readAccount(page('Inbox - team@house.example - Gmail', me), at(path))).toBe(
        'team@house.example',
      );
      expect(readAccount(page('Gmail', me), at(path))).toBeNull();
      expect(isDelegated(at(path))).toBe(true);
    },
  );

  test.each(['', 'Gmail', 'Hi evil@x.example there', 'evil@x.example - Gmail is great - Gmail'])(
    'is not known from "%s"',
    (title) => {
      expect(readAccount(page(title), MINE)).toBeNull();
    },
  );
});

describe('X1 the path of the mailbox', () => {
  test.each([
    ['/mail/u/1/', '/mail/u/1/'],
    ['/mail/u/1', '/mail/u/1/'],
    ['/mail/u/0/popout', '/mail/u/0/'],
    ['/mail/b/126/u/0/', '/mail/b/126/u/0/'],
    ['/mail/b/126/u/0/popout', '/mail/b/126/u/0/'],
    ['/mail/u/0/d/AEoRXRQ9_k', '/mail/u/0/d/AEoRXRQ9_k/'],
    ['/mail/u/0/d/AEoRXRQ9_k/popout', '/mail/u/0/d/AEoRXRQ9_k/'],
    ['/mail/', '/mail/'],
    ['/', '/mail/'],
  ])('at %s is %s', (pathname, path) => {
    expect(mailboxPath(at(pathname))).toBe(path);
  });
});
