import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, cutText, hasHiddenCharacters, nameKey } from '../../../utils/clients/clean-name.ts';
import { displayName, trustedName } from '../../../utils/clients/display-name.ts';

describe('P1 a display name', () => {
  it('shows a turned reading direction instead of obeying it', () => {
    expect(cleanName('Dana\u202egpj.exe')).toBe('Dana⟦RLO⟧gpj.exe');
    expect(hasHiddenCharacters('Dana\u202e')).toBe(true);
  });

  it('loses what nobody can see, and line breaks', () => {
    expect(cleanName('  Da\u200bna\r\n\tRu\u00adiz \u0000')).toBe('Dana Ruiz');
    expect(hasHiddenCharacters('Da\u200bna')).toBe(true);
  });

  it('does not suspect names that need a joiner or a direction mark', () => {
    expect(hasHiddenCharacters('می\u200cخواهم')).toBe(false);
    expect(hasHiddenCharacters('דנה\u200f')).toBe(false);
  });

  it('is composed, so that two spellings of é are one', () => {
    expect(cleanName('Rene\u0301')).toBe('René');
    expect(nameKey('RENÉ')).toBe(nameKey('rene\u0301'));
  });

  it('holds no control or turning character, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const clean = cleanName(text);
        expect(clean).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u);
        expect(clean.length).toBeLessThanOrEqual(120);
      }),
    );
  });

  it('never cuts a pair of surrogates in two', () => {
    expect(cutText('ab😀', 3)).toBe('ab');
  });
});

describe('P1 what a person is called', () => {
  it.each([
    ['Dana Ruiz', 'd.ruiz@acme.example', 'Dana Ruiz'],
    [null, 'dana.ruiz@acme.example', 'Dana Ruiz'],
    [null, 'dana_ruiz-lopez@acme.example', 'Dana Ruiz Lopez'],
    [null, 'druiz7@acme.example', 'druiz7@acme.example'],
    ['boss@bank.example', 'x@evil.example', 'x@evil.example'],
    ['Dana <boss@bank.example>', 'x@evil.example', 'x@evil.example'],
    ['Da\u200bna', 'dana.ruiz@acme.example', 'Dana Ruiz'],
  ])('takes from %s <%s> the name %s', (name, email, shown) => {
    expect(displayName({ name, email })).toBe(shown);
  });

  it('trusts no name that holds an address', () => {
    expect(trustedName({ name: 'Tom via dana@acme.example', email: 'x@evil.example' })).toBeNull();
  });
});
