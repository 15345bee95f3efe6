import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyName } from '../../../utils/clients/company-name.ts';

const VOSSBERG = 'vossberg-logistik.example';

describe('what a company is called (P1)', () => {
  it.each([
    [VOSSBERG, 'Vossberg Logistik'],
    ['acme-corp.co.uk', 'Acme Corp'],
    ['brightbakery.example', 'Brightbakery'],
  ])('reads it from the domain %s', (domain, name) => expect(companyName(domain, '')).toBe(name));

  it.each([
    [VOSSBERG, 'Henrike Voss\n\nVossberg Logistik GmbH\nHead of Sales', 'Vossberg Logistik GmbH'],
    ['brightbakery.example', 'Dana Whitfield\nShop lead, Bright Bakery', 'Bright Bakery'],
    ['faehrmann.example', 'Fährmann & Söhne\n+49 40 1234', 'Fährmann & Söhne'],
  ])('believes the signature where it spells %s out', (domain, signature, name) => {
    expect(companyName(domain, signature)).toBe(name);
  });

  it.each([
    'Deutsche Bank AG',
    'www.vossberg-logistik.example',
    'h.voss@vossberg-logistik.example',
    'vossberg-logistik',
    'Vossberg Logistik is the best of all companies of this whole coast',
  ])('does not take "%s" for the name', (line) => {
    expect(companyName(VOSSBERG, line)).toBe('Vossberg Logistik');
  });

  it('always names the domain, whatever a signature says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (signature) => {
        const name = companyName(VOSSBERG, signature);
        expect(name.toLowerCase().replace(/[^a-z]/g, '')).toContain('vossberglogistik');
      }),
    );
  });
});
