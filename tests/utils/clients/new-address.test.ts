import { describe, expect, it } from 'vitest';
import { newAddress } from '../../../utils/clients/new-address.ts';
import { ownIdentity } from '../../../utils/clients/own-house.ts';
import type { PageRecord } from '../../../utils/clients/page-record.ts';

const OWN = ownIdentity('robin@ashbylowe.example', { emails: [], domains: [] });
const record = (emails: readonly string[], part: Partial<PageRecord> = {}): PageRecord => ({
  kind: 'contact',
  id: '7',
  url: 'https://crm.example/contact/7',
  name: 'Nora Quist',
  people: [{ name: 'Nora Quist', emails }],
  company: null,
  fields: [],
  certainty: 'sure',
  ...part,
});
const KNOWN = ['nora@quist.example'];

describe('X2 an address that a record gives and nobody knew', () => {
  it('is the first that is new', () => {
    expect(newAddress(record(['nora@quist.example', 'nora@new.example']), KNOWN, OWN)).toBe(
      'nora@new.example',
    );
  });

  it('is none of ours, of a machine, of a deal, or of a page that is not sure', () => {
    expect(newAddress(record(['kim@ashbylowe.example', 'no-reply@quist.example']), KNOWN, OWN)).toBeNull();
    expect(newAddress(record(['ted@lo.example'], { kind: 'deal' }), KNOWN, OWN)).toBeNull();
    expect(newAddress(record(['ted@lo.example'], { certainty: 'likely' }), KNOWN, OWN)).toBeNull();
    expect(newAddress(null, KNOWN, OWN)).toBeNull();
  });
});
