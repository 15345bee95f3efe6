import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIKE, alike, alikeDomain } from '../../../utils/clients/resembles.ts';

describe('X2 a name and an address', () => {
  it.each([
    ['Dana Ruiz', 'dana.ruiz@ruizco.example'],
    ['Dana Ruiz', 'druiz@ruizco.example'],
    ['Dana Ruiz', 'ruiz.d@ruizco.example'],
    ['Dana Ruiz', 'danaruiz77@mail.example'],
    ['Ms. Dana Ruiz', 'd.ruiz+shop@ruizco.example'],
    ['Friederike Möllenhoff', 'f.moellenhoff@partner.example'],
    ['Marisol Etxeberria', 'marisol.etx@mail.example'],
  ])('are alike in full: %s, %s', (name, email) => {
    expect(alike(name, email)).toBe(ALIKE.full);
  });

  it('are alike in one part, or in initials', () => {
    expect(alike('Dana Ruiz', 'dana@ruizco.example')).toBe(ALIKE.one);
    expect(alike('Oona Virtanen', 'ov@design.example')).toBe(ALIKE.initials);
  });

  it.each([
    ['Dana Ruiz', 'ben.ruiz@ruizco.example'],
    ['Dana Ruiz', 'b.ruiz@ruizco.example'],
    ['Dana Ruiz', 'office@ruizco.example'],
    ['Dana Ruiz', 'dana.private@ruizco.example'],
    ['Contacts', 'dana@ruizco.example'],
    ['', 'dana@ruizco.example'],
  ])('are not: %s, %s', (name, email) => {
    expect(alike(name, email)).toBe(ALIKE.not);
  });

  it('share a company', () => {
    expect(alikeDomain('Maëlle Kervadec', 'contact@kervadecvoiles.example')).toBe(true);
    expect(alikeDomain('Dana Ruiz', 'contact@kervadecvoiles.example')).toBe(false);
  });

  it('stand whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), fc.string({ maxLength: 500 }), (name, local) => {
        expect(alike(name, `${local}@a.example`)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
