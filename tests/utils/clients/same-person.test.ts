import { describe, expect, it } from 'vitest';
import type { PageRecord } from '../../../utils/clients/page-record.ts';
import { seemSame } from '../../../utils/clients/same-person.ts';
import { samplePerson } from '../storage/sample-person.ts';

const NORA = { ...samplePerson('nora', 'nora@quist.example'), nameKey: 'nora quist' };
const PRIVATE = { ...samplePerson('nora-2', 'nora.q@mail.example'), nameKey: 'nora quist' };
const record = (emails: readonly string[]): PageRecord => ({
  kind: 'contact',
  id: '7',
  url: 'https://crm.example/contact/7',
  name: 'Nora Quist',
  people: [{ name: 'Nora Quist', emails }],
  company: null,
  fields: [],
  certainty: 'sure',
});

describe('X6 whether two clients seem to be one', () => {
  it('is so where one record gives both addresses', () => {
    expect(seemSame(NORA, PRIVATE, record(['nora@quist.example', 'nora.q@mail.example']))).toEqual({
      why: 'record',
      where: 'Nora Quist',
    });
    expect(seemSame(NORA, PRIVATE, record(['nora@quist.example']))).toBeNull();
  });

  it('is so where they bear one full name in one house, and not by a first name', () => {
    const other = { ...NORA, id: 'other', addresses: ['n.quist@quist.example'] };
    expect(seemSame(NORA, other, null)).toEqual({ why: 'name' });
    expect(seemSame({ ...NORA, nameKey: 'nora' }, { ...other, nameKey: 'nora' }, null)).toBeNull();
    expect(seemSame(NORA, { ...other, companyDomain: 'elsewhere.example' }, null)).toBeNull();
  });

  it('is never so of one and the same, nor across mailboxes', () => {
    expect(seemSame(NORA, NORA, null)).toBeNull();
    expect(seemSame(NORA, { ...NORA, id: 'x', account: 'you@ours.example' }, null)).toBeNull();
  });
});
