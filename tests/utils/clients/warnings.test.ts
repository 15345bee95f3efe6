import { describe, expect, it } from 'vitest';
import { addressWarnings } from '../../../utils/clients/warnings.ts';

describe('P1 an address that deserves a second look', () => {
  it('is one whose name holds another address', () => {
    expect(addressWarnings({ name: 'boss@bank.example', email: 'x@evil.example' }, [])).toEqual([
      'name-holds-other-address',
    ]);
  });

  it('is one whose domain mixes scripts, and not an honest foreign domain', () => {
    expect(addressWarnings({ name: null, email: 'a@xn--pple-43d.com' }, [])).toEqual(['mixed-script-domain']);
    expect(addressWarnings({ name: null, email: 'a@xn--mller-kva.example' }, [])).toEqual([]);
  });

  it('is one whose name hides characters, also after cleaning', () => {
    expect(addressWarnings({ name: 'Dana\u202e', email: 'a@acme.example' }, [])).toEqual([
      'hidden-characters',
    ]);
    expect(addressWarnings({ name: 'Dana⟦RLO⟧', email: 'a@acme.example' }, [])).toEqual([
      'hidden-characters',
    ]);
  });

  it('is one that bears the name of a known client and is not theirs', () => {
    const dana = {
      addresses: ['dana@acme.example', 'dana@gmail.com'],
      createdAt: 1,
      source: 'page',
    } as const;
    const later = { addresses: ['dana@evil.example'], createdAt: 2, source: 'page' } as const;
    const warn = (email: string, ...known: Parameters<typeof addressWarnings>[1]) =>
      addressWarnings({ name: 'Dana', email }, known);
    expect(warn('dana@evil.example', dana)).toEqual(['known-name-new-address']);
    expect(warn('dana@evil.example', dana, later)).toEqual(['known-name-new-address']);
    expect(warn('dana@gmail.com', dana, later)).toEqual([]);
    expect(warn('dana@evil.example', dana, { ...later, source: 'typed' })).toEqual([]);
    expect(warn('dana@evil.example')).toEqual([]);
  });
});
