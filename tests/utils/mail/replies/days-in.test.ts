import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, returnDayIn } from '../../../../utils/mail/replies/days-in.ts';

/** Thursday, 10 December 2026. */
const AT = Date.UTC(2026, 11, 10, 9);
const ZONE = 'Europe/Berlin';
const back = (text: string) => returnDayIn(AT, [text], ZONE);

describe('X5 the day back in other languages', () => {
  it.each([
    ['Ab Montag, 21. Dezember, bin ich wieder erreichbar.', '2026-12-21'],
    ['Ich bin am 4.1.2027 zurück.', '2027-01-04'],
    ['Ich bin bis zum 4. Januar nicht da.', '2027-01-05'],
    ['De retour le 1er février.', '2027-02-01'],
    ['Absent du 24 décembre au 3 janvier.', '2027-01-04'],
    ['Regreso el lunes.', '2026-12-14'],
    ['Rientro giovedì.', '2026-12-17'],
    ['Ik ben afwezig t/m 31/12.', '2027-01-01'],
    ['Regresso no dia 21 de dezembro.', '2026-12-21'],
  ])('is read: %s', (text, day) => {
    expect(back(text)).toBe(day);
  });

  it.each([
    'Ich bin am 31. Februar zurück.',
    'Ich war bis zum 9. Dezember weg.',
    'Bis bald.',
    'Rufen Sie 040 12 34 an.',
  ])('is not invented: %s', (text) => {
    expect(back(text)).toBeNull();
  });

  it('of a promise is the first day that is named', () => {
    expect(dayIn(AT, 'Ich melde mich am Freitag.', ZONE)).toBe('2026-12-11');
    expect(dayIn(AT, 'Ich melde mich.', ZONE)).toBeNull();
  });

  it('is never past, whatever stands there, and comes at once', () => {
    const part = fc.constantFrom(
      'bis',
      'zurück',
      'am',
      '31.',
      '2.',
      'Dezember',
      'du',
      '14',
      'au',
      'janvier',
      '9.12.',
      'lunes',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        expect((back(parts.join(' ')) ?? '9') >= '2026-12-10').toBe(true);
      }),
      { numRuns: 500 },
    );
    const began = performance.now();
    back('bis zum 1. 2. 3. '.repeat(3000));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
