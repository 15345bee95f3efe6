import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heardInContext, readWithNetwork } from '../../../../utils/mail/network/read-network.ts';
import type { Network } from '../../../../utils/mail/network/weights.ts';
import { shippedNetworks } from '../../../command-line/shipped-reader.ts';

interface Expected {
  readonly subject: string;
  readonly sentences: readonly string[];
  readonly kinds: readonly (readonly number[])[];
  readonly deciding: readonly number[];
  readonly due: number;
}

const top = (shares: ReadonlyMap<string, number>): string =>
  [...shares].reduce((best, next) => (next[1] > best[1] ? next : best))[0];

describe('S1 · reading with the network', () => {
  it.each<[string, string, Network]>([
    ['the first', 'network-expected', shippedNetworks.first],
    ['the second', 'second-network-expected', shippedNetworks.second],
  ])('works out what PyTorch worked out when the weights of %s were written', (_, name, network) => {
    const file = new URL(`../../../fixtures/${name}.json`, import.meta.url);
    for (const one of JSON.parse(readFileSync(file, 'utf8')) as Expected[]) {
      const { sentences, deciding, due } = readWithNetwork(network, one.subject, one.sentences);
      // Weights are rounded to a byte, hence the tolerance.
      const near = (found: Iterable<number>, expected: readonly number[]) => {
        for (const [at, share] of [...found].entries())
          expect(Math.abs(share - (expected[at] ?? 9))).toBeLessThan(0.08);
      };
      for (const [at, { kinds }] of sentences.entries()) near(kinds.values(), one.kinds[at] ?? []);
      near(deciding.values(), one.deciding);
      near([due], [one.due]);
    }
  });

  it('tells plain asks apart by their sense', () => {
    const kindOf = (text: string) =>
      top(readWithNetwork(shippedNetworks.first, '', [text]).sentences[0]?.kinds ?? new Map([['?', 1]]));
    expect(kindOf('Could you send me a price for forty desks?')).toBe('quote');
    expect(kindOf('Any chance of ten per cent off?')).toBe('discount');
    expect(kindOf('Nobody in the warehouse can log in since seven.')).toBe('outage');
    expect(kindOf('My husband died on Sunday.')).toBe('hardship');
    expect(kindOf('The canteen is closed this week.')).toBe('none');
  });

  it('reads whatever it is given: shares add up to 1, and the same text gives the same', () => {
    const sentences = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), sentences, (subject, texts) => {
        const view = readWithNetwork(shippedNetworks.first, subject, texts);
        for (const shares of [view.deciding, view.mode, view.stop, ...view.sentences.map((one) => one.kinds)])
          expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4);
        expect(view.sentences).toHaveLength(texts.length);
        expect(readWithNetwork(shippedNetworks.first, subject, texts)).toEqual(view);
      }),
      { numRuns: 20 },
    );
  });

  it('hears what a sentence tells beside the ask, by the first network alone', () => {
    const mail = [
      'Thanks for the biscuits.',
      'The queue at the desk reaches the stairs every evening, and people walk out.',
      'We need a second ticket machine.',
      'The festival opens on 4 June.',
      'Could it be there by then?',
    ];
    const { sentences } = readWithNetwork(shippedNetworks.first, 'Machine', mail);
    const by = (what: 'matter' | 'day') => sentences.map(({ tells }) => tells?.[what] ?? -1);
    expect(by('matter').indexOf(Math.max(...by('matter')))).toBe(1);
    expect(by('day').indexOf(Math.max(...by('day')))).toBe(3);
    expect(readWithNetwork(shippedNetworks.second, 'Machine', mail).sentences[1]?.tells).toBeUndefined();
  });

  it('hands out what it hears in each sentence, beside the others', () => {
    const heard = (texts: readonly string[]) => heardInContext(shippedNetworks.first, 'Doors', texts);
    const [alone, both] = [heard(['The doors are late.']), heard(['The doors are late.', 'Thanks!'])];
    expect([alone.length, both.length]).toEqual([1, 2]);
    expect(both[0]).toHaveLength(alone[0]?.length ?? 0);
    expect(both[0]).not.toEqual(alone[0]);
  });

  it('reads the first forty sentences of a book', () => {
    const book = Array.from({ length: 400 }, (_, at) => `Line ${at} of a log nobody wrote by hand.`);
    expect(readWithNetwork(shippedNetworks.first, 'Log', book).sentences).toHaveLength(40);
  });
});
