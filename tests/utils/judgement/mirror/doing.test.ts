import { describe, expect, it } from 'vitest';
import { isDoing } from '../../../../utils/judgement/mirror/doing.ts';
import type { DraftLine } from '../../../../utils/judgement/mirror/draft-scene.ts';
import { mirrorDraft } from '../../../../utils/judgement/mirror/mirror-draft.ts';
import { shippedNetworks } from '../../../command-line/shipped-reader.ts';
import { draftContext } from './draft-context.ts';

const line = (does?: Record<string, number>): DraftLine => ({
  start: 0,
  end: 4,
  plain: 'text',
  asked: false,
  ...(does === undefined ? {} : { does: new Map(Object.entries(does)) }),
});

describe('S4 · what a sentence of a draft does', () => {
  it('is told by its words alone where no network read it', () => {
    expect(isDoing(line(), 'refusal', true)).toBe(true);
    expect(isDoing(line(), 'refusal', false)).toBe(false);
  });

  it('is told by the network alone where it is sure', () => {
    expect(isDoing(line({ refusal: 0.95 }), 'refusal', false)).toBe(true);
    expect(isDoing(line({ refusal: 0.5 }), 'refusal', false)).toBe(false);
  });

  it('is not what its words seem where the network rules it out', () => {
    expect(isDoing(line({ refusal: 0.0001 }), 'refusal', true)).toBe(false);
    expect(isDoing(line({ refusal: 0.2 }), 'refusal', true)).toBe(true);
  });

  it('may make an order taken likelier, never undo it: that needs the whole draft', () => {
    expect(isDoing(line({ complies: 0 }), 'complies', true)).toBe(true);
  });

  it('finds a no that no pattern knows', () => {
    const draft = 'Hi Nora,\n\nEvening deliveries are a thing we have to pass on this year.\n\nAda';
    const found = (network: typeof shippedNetworks.first | null) =>
      mirrorDraft(draft, draftContext(), network).flags.map(({ flag }) => flag);
    expect(found(shippedNetworks.first)).toContain('refusal');
  });
});
