import { describe, expect, it } from 'vitest';
import { isAwayIn } from '../../../../utils/mail/replies/away-in.ts';
import { holdingIn } from '../../../../utils/mail/replies/holding-in.ts';
import { looksAutomatic } from '../../../../utils/mail/replies/looks-automatic.ts';

const HOUR = 3_600_000;

describe('X5 an automatic reply in another language', () => {
  it('is none where something is asked, decided or sent beside it, or in a letter', () => {
    const away = 'Ich bin bis Freitag nicht im Büro, in dringenden Fällen hilft Tom.';
    expect(isAwayIn(away)).toBe(true);
    expect(isAwayIn(`${away} Passt Ihnen Montag?`)).toBe(false);
    expect(isAwayIn(`${away} Anbei das Angebot.`)).toBe(false);
    expect(isAwayIn(`${away} ${'Wir kommen wie besprochen. '.repeat(50)}`)).toBe(false);
  });

  it('is guessed by what it says of itself, by how fast it came, or by two signs', () => {
    const guess = (text: string, after = HOUR, subject = 'Re: Training') =>
      looksAutomatic(subject, text, 'und', after);
    expect(guess('Tak, modtaget.', HOUR, 'Automatisk svar: Training')).toBe(true);
    expect(guess('Jeg er på ferie og svarer på din mail når jeg er tilbage igen.', 20_000)).toBe(true);
    expect(guess('Jeg er på ferie til 20. december.')).toBe(true);
    expect(guess('Torsdag passer fint.')).toBe(false);
    expect(guess('Kan vi tales ved den 20. december, eller er du på ferie?')).toBe(false);
  });

  it('answers at once, however long or hostile the text', () => {
    for (const text of ['ich bin '.repeat(5_000), 'je suis absente '.repeat(5_000), 'a.'.repeat(20_000)]) {
      const began = performance.now();
      isAwayIn(text.slice(0, 890));
      holdingIn([text.slice(0, 150)]);
      looksAutomatic('', text.slice(0, 890), 'und', HOUR);
      expect(performance.now() - began).toBeLessThan(300);
    }
  });
});
