import { describe, expect, it } from 'vitest';
import { clientOfRecord } from '../../../utils/clients/client-of-record.ts';
import { ownIdentity } from '../../../utils/clients/own-house.ts';
import type { PagePerson, PageRecord } from '../../../utils/clients/page-record.ts';

const OWN = ownIdentity('robin@ashbylowe.example', { emails: [], domains: [] });
const NORA: PagePerson = { name: 'Nora Quist', emails: ['nora@quist.example', 'nora.q@mail.example'] };
const TED: PagePerson = { name: 'Ted Lo', emails: ['ted@lo.example'] };
const record = (people: readonly PagePerson[], part: Partial<PageRecord> = {}): PageRecord => ({
  kind: 'contact',
  id: '7',
  url: 'https://crm.example/contact/7',
  name: 'Nora Quist',
  people,
  company: null,
  fields: [],
  certainty: 'sure',
  ...part,
});

describe('X2 whom a record is about', () => {
  it('is its one person, under their main address', () => {
    expect(clientOfRecord(record([NORA]), OWN, null)).toEqual({
      found: 'client',
      address: { name: 'Nora Quist', email: 'nora@quist.example' },
      others: [],
    });
  });

  it('is never one of us, nor a machine', () => {
    const us: PagePerson = { name: 'Kim', emails: ['kim@ashbylowe.example'] };
    const robot: PagePerson = { name: null, emails: ['no-reply@quist.example'] };
    expect(clientOfRecord(record([us, robot, NORA]), OWN, null)).toMatchObject({
      found: 'client',
      address: { email: 'nora@quist.example' },
    });
    expect(clientOfRecord(record([us, robot]), OWN, null)).toMatchObject({ why: 'no-address' });
  });

  it('is for the user to say where there are several, or where the page is not sure', () => {
    expect(clientOfRecord(record([NORA, TED]), OWN, null)).toMatchObject({
      found: 'unknown',
      why: 'several',
      candidates: [{ email: 'nora@quist.example' }, { email: 'ted@lo.example' }],
    });
    expect(clientOfRecord(record([NORA], { certainty: 'unsure' }), OWN, null)).toMatchObject({
      why: 'several',
      candidates: [{ email: 'nora@quist.example' }],
    });
  });

  it('is for the user to say where nobody has an address', () => {
    expect(clientOfRecord(record([{ name: 'Nora Quist', emails: [] }]), OWN, null)).toEqual({
      found: 'unknown',
      why: 'no-address',
      candidates: [],
    });
  });

  it('is nobody where only a line of a list is seen that shows no address, and nothing is asked', () => {
    const bare = [{ name: 'Nora Quist', emails: [] }];
    for (const line of ['linked', 'unlinked'] as const) {
      expect(clientOfRecord(record(bare, { line }), OWN, null)).toEqual({ found: 'nobody' });
    }
    const linked = { name: 'Nora Quist', email: 'nora@quist.example' };
    expect(clientOfRecord(record(bare, { line: 'linked' }), OWN, linked)).toMatchObject({ address: linked });
  });

  it('is whom the user said it to be, whatever the page shows', () => {
    const said = { name: 'Nora', email: 'nora@elsewhere.example' };
    expect(clientOfRecord(record([TED]), OWN, said)).toMatchObject({
      found: 'client',
      address: said,
      others: [{ email: 'ted@lo.example' }],
    });
  });
});
