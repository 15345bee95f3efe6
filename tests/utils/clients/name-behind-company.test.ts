import { describe, expect, it } from 'vitest';
import { nameBehindCompany, withOwnNames } from '../../../utils/clients/name-behind-company.ts';
import type { PageRecord } from '../../../utils/clients/page-record.ts';

const QUIST = 'Quist Logistics, Nora Quist';

describe('X2 a name that is written behind a company', () => {
  it.each([
    ['there is no comma', 'Nora Quist', '', 'office@quist.example', 'Nora Quist'],
    ['the company is said beside it', QUIST, 'quist logistics', 'office@quist.example', 'Nora Quist'],
    ['the address is spelled of it', QUIST, '', 'nora.quist@quist.example', 'Nora Quist'],
    ['the address is short', QUIST, '', 'nquist@quist.example', 'Nora Quist'],
    ['the company has a comma too', 'Quist, Inc., Nora Maas', '', 'nora.maas@quist.example', 'Nora Maas'],
  ])('is told where %s', (_, written, company, email, name) => {
    expect(nameBehindCompany(written, company, [email])).toBe(name);
  });

  it.each([
    ['it is the company’s own end', 'Quist Logistics, Inc.', '', 'office@quist.example'],
    ['the address is the company’s', QUIST, '', 'quist@quist.example'],
    ['the address is somebody else’s', QUIST, '', 'ted.lo@quist.example'],
    ['another company is said beside it', QUIST, 'Beck Sons', 'office@quist.example'],
    ['first and last name are turned', 'Quist, Nora', '', 'nora.quist@quist.example'],
    ['nothing stands there', 'Quist Logistics,', '', 'nora@quist.example'],
  ])('is none where %s', (_, written, company, email) => {
    expect(nameBehindCompany(written, company, [email])).toBe('');
  });

  it('is looked for in the lines of a list that lead nowhere, and in no other record', () => {
    const record: PageRecord = {
      kind: 'contact',
      id: null,
      url: 'https://erp.example/odoo/contacts',
      name: QUIST,
      people: [{ name: QUIST, emails: ['nora.quist@quist.example'] }],
      company: null,
      fields: [],
      certainty: 'likely',
      line: 'unlinked',
    };
    const named = (part: Partial<PageRecord>) => withOwnNames({ ...record, ...part }).people[0]?.name;
    expect(named({})).toBe('Nora Quist');
    expect(named({ people: [{ name: QUIST, emails: ['office@quist.example'] }] })).toBeNull();
    expect(named({ people: [{ name: null, emails: ['office@quist.example'] }] })).toBeNull();
    expect(named({ line: 'linked', id: '7' })).toBe(QUIST);
    expect(named({ line: undefined, id: '7' })).toBe(QUIST);
  });
});
