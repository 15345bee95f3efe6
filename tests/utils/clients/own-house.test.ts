import { describe, expect, it } from 'vitest';
import { isOwnAddress, isOwnHouse, ownIdentity } from '../../../utils/clients/own-house.ts';

describe('P1 who we are', () => {
  it('follows from the open mailbox and what the user added', () => {
    expect(
      ownIdentity('Kim@Mail.OurHouse.example', {
        emails: ['kim@gmail.com', 'no'],
        domains: ['Second.example'],
      }),
    ).toEqual({
      emails: ['kim@mail.ourhouse.example', 'kim@gmail.com'],
      domains: ['ourhouse.example', 'second.example'],
    });
  });

  it('makes no house of a free-mail domain, even where the user typed it', () => {
    const own = ownIdentity('kim@gmail.com', { emails: [], domains: ['gmail.com'] });
    expect(own.domains).toEqual([]);
    expect(isOwnHouse('dana@gmail.com', own)).toBe(false);
  });

  it('knows a mailbox under its other spellings', () => {
    const own = ownIdentity('kim.lee@gmail.com', { emails: [], domains: [] });
    expect(isOwnAddress('kimlee+crm@googlemail.com', own)).toBe(true);
    expect(isOwnAddress('kimleen@gmail.com', own)).toBe(false);
  });

  it('counts colleagues and subdomains, and no look-alike', () => {
    const own = ownIdentity('kim@ourhouse.example', { emails: [], domains: [] });
    expect(isOwnHouse('jo@berlin.ourhouse.example', own)).toBe(true);
    expect(isOwnHouse('jo@notourhouse.example', own)).toBe(false);
  });
});
