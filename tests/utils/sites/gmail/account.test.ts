import { afterEach, describe, expect, test } from 'vitest';
import { readAccount } from '../../../../utils/sites/gmail/account.ts';

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
    expect(readAccount(page(title))).toBe(email);
  });

  test.each([
    ['Google Account: Me Myself (me@house.example)', 'me@house.example'],
    ['Google アカウント: 私（me@house.example）', 'me@house.example'],
    ['Google-Konto: me@house.example\n(me@house.example)', 'me@house.example'],
  ])('stands in the label %s', (label, email) => {
    expect(readAccount(page('Gmail', label))).toBe(email);
  });

  test('is in the title also where the link names the person who looks after it', () => {
    expect(readAccount(page('Inbox - team@house.example - Gmail', 'Account: Me (me@house.example)'))).toBe(
      'team@house.example',
    );
  });

  test.each(['', 'Gmail', 'Hi evil@x.example there', 'evil@x.example - Gmail is great - Gmail'])(
    'is not known from "%s"',
    (title) => {
      expect(readAccount(page(title))).toBeNull();
    },
  );
});
