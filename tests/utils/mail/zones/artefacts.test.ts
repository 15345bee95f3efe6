import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unmangled, withoutArtefacts } from '../../../../utils/mail/zones/artefacts.ts';

describe('S1 · broken encodings', () => {
  it('reads UTF-8 that was taken for Windows-1252', () => {
    expect(unmangled('EnvoyÃ©')).toBe('Envoyé');
    expect(unmangled('donâ€™t')).toBe('don’t');
    expect(unmangled('Betreff: GrÃ¼ÃŸe')).toBe('Betreff: Grüße');
  });

  it('leaves alone what is right as it is', () => {
    for (const text of ['Envoyé', 'Ångström', 'À demain', 'Ã', 'plain', '件名'])
      expect(unmangled(text)).toBe(text);
  });

  it('takes leftovers of quoted-printable for white space, place for place', () => {
    const line = { start: 0, end: 12, text: '=09Nora=20=' };
    expect(withoutArtefacts(line).text).toBe('   Nora    ');
  });

  it('never changes how long a line is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('=20', '=09', '=', 'a', ' ', '\u202e', '🎉')), (pieces) => {
        const text = pieces.join('');
        expect(withoutArtefacts({ start: 0, end: text.length, text }).text).toHaveLength(text.length);
      }),
    );
  });
});
