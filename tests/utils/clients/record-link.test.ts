import { describe, expect, it } from 'vitest';
import { recordKey } from '../../../utils/clients/record-link.ts';

describe('X2 what makes a record this one and no other', () => {
  it('is its host, its kind and its id, under whatever address it is shown', () => {
    const one = recordKey({ kind: 'contact', id: '7', url: 'https://crm.example/contact/7?tab=mails' });
    expect(recordKey({ kind: 'contact', id: '7', url: 'https://crm.example/contact/7#files' })).toBe(one);
    expect(recordKey({ kind: 'deal', id: '7', url: 'https://crm.example/deal/7' })).not.toBe(one);
    expect(recordKey({ kind: 'contact', id: '7', url: 'https://other.example/contact/7' })).not.toBe(one);
  });

  it('is the path where there is no id, without what was searched for', () => {
    const plain = recordKey({ kind: 'other', id: null, url: 'https://crm.example/#/people/nora' });
    expect(recordKey({ kind: 'other', id: null, url: 'https://crm.example/?q=1#/people/nora?page=2' })).toBe(
      plain,
    );
  });

  it('is, of a line that names no record, whoever stands in it: its address is the whole list’s', () => {
    const line = (email: string) =>
      recordKey({
        kind: 'contact',
        id: null,
        url: 'https://crm.example/contacts',
        line: 'unlinked',
        people: [{ name: null, emails: [email] }],
      });
    expect(line('nora@quist.example')).toBe(line('nora@quist.example'));
    expect(line('nora@quist.example')).not.toBe(line('ted@lo.example'));
  });
});
