import { describe, expect, it } from 'vitest';
import { withLikelihood } from '../../../../utils/mail/model/likely-asks.ts';
import type { Weighed } from '../../../../utils/mail/model/settle-asks.ts';
import type { AskKind } from '../../../../utils/mail/reading.ts';
import { weighed } from './weighed.ts';

const likelihoods = (sentences: readonly Weighed[], deciding: AskKind): number[] =>
  withLikelihood(sentences, deciding).map(({ asks }) => asks ?? Number.NaN);

describe('S1 · how likely a sentence is one of the asks', () => {
  const faint = weighed('Divert it somewhere.', { outage: 0.3 });

  it('is more where it is of the kind that decides the message', () => {
    const [beside = 0] = likelihoods([faint], 'info');
    const [decides = 0] = likelihoods([faint], 'outage');
    expect(decides).toBeGreaterThan(beside);
  });

  it('is less where another sentence is likelier to tell the same', () => {
    const plain = weighed('The number has been ringing out since ten.', { outage: 0.8 });
    const other = weighed('Could you send the list?', { admin: 0.8 });
    const [besidePlain = 0] = likelihoods([faint, plain], 'outage');
    const [besideOther = 0] = likelihoods([faint, other], 'outage');
    expect(besidePlain).toBeLessThan(besideOther);
  });

  it('grows with what network and weights hear asked in it', () => {
    const sentence = weighed('Divert it somewhere.', { outage: 0.3 });
    const [low = 0] = likelihoods([{ ...sentence, silence: { network: 0.9, weights: 0.9 } }], 'none');
    const [network = 0] = likelihoods([{ ...sentence, silence: { network: 0.4, weights: 0.9 } }], 'none');
    const [weights = 0] = likelihoods([{ ...sentence, silence: { network: 0.9, weights: 0.4 } }], 'none');
    expect(network).toBeGreaterThan(weights);
    expect(weights).toBeGreaterThan(low);
  });

  it('stays between 0 and 1 and numbers stay numbers, however sure the shares are', () => {
    for (const share of [0, 1]) {
      const [likely = Number.NaN] = likelihoods([weighed('Send it.', { admin: share })], 'admin');
      expect(likely).toBeGreaterThan(0);
      expect(likely).toBeLessThan(1);
    }
  });
});
