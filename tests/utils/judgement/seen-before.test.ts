import { describe, expect, it } from 'vitest';
import { seenBefore } from '../../../utils/judgement/seen-before.ts';
import { sampleAsk } from './sample-ask.ts';

const ask = { quote: 'Could you do the export with a 20% discount?', kind: 'discount' } as const;
const NOTHING = { client: [], company: [], others: [] };
const told = sampleAsk({ needed: 'a total under 18k' });

describe('S5 seen before', () => {
  it('cites the client first, then the company, then others in much the same words', () => {
    const known = { client: [told], company: [told], others: [told] };
    expect(seenBefore(ask, known)).toEqual({ ask: told, whose: 'client' });
    expect(seenBefore(ask, { ...known, client: [] })).toEqual({ ask: told, whose: 'company' });
    expect(seenBefore(ask, { ...NOTHING, others: [told] })).toEqual({ ask: told, whose: 'others' });
  });

  it('stays empty where nothing is on record, or where the record tells nothing', () => {
    expect(seenBefore(ask, NOTHING)).toBeNull();
    expect(seenBefore(ask, { ...NOTHING, client: [sampleAsk()] })).toBeNull();
  });

  it('does not cite another kind, nor another client’s ask in other words', () => {
    expect(seenBefore(ask, { ...NOTHING, client: [{ ...told, kind: 'scope' }] })).toBeNull();
    const other = { ...told, quote: 'Anything you can shave off the printed labels?' };
    expect(seenBefore(ask, { ...NOTHING, others: [other] })).toBeNull();
    expect(seenBefore(ask, { ...NOTHING, client: [other] })).toMatchObject({ whose: 'client' });
  });

  it('cites the newest that tells something', () => {
    const newer = sampleAsk({ id: 'a2' });
    expect(seenBefore(ask, { ...NOTHING, client: [newer, told] })).toMatchObject({ ask: { id: 'a1' } });
  });
});
