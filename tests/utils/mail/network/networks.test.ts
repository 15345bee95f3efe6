import { describe, expect, it } from 'vitest';
import { readTogether } from '../../../../utils/mail/network/networks.ts';
import { readWithNetwork } from '../../../../utils/mail/network/read-network.ts';
import { shippedNetworks } from '../../../command-line/shipped-reader.ts';

const MAIL = [
  'We open in March and the doors are still not here.',
  'Could you send me a price for two more?',
  'I will ring the builder on Friday.',
];
const read = (networks: Parameters<typeof readTogether>[0]) => readTogether(networks, 'Doors', MAIL);

describe('S1 · reading with two networks', () => {
  it('lies in the middle of what each of them makes of the message', () => {
    const [first, second] = [shippedNetworks.first, shippedNetworks.second].map((network) =>
      readWithNetwork(network, 'Doors', MAIL),
    );
    const both = read(shippedNetworks);
    for (const [kind, share] of both.deciding)
      expect(share).toBeCloseTo(((first?.deciding.get(kind) ?? 9) + (second?.deciding.get(kind) ?? 9)) / 2);
    expect(both.due).toBeCloseTo(((first?.due ?? 9) + (second?.due ?? 9)) / 2);
  });

  it('takes the word of the first alone for promises and wishes', () => {
    const own = readWithNetwork(shippedNetworks.first, 'Doors', MAIL);
    const both = read(shippedNetworks);
    expect(both.sentences.map(({ promise, wish }) => [promise, wish])).toEqual(
      own.sentences.map(({ promise, wish }) => [promise, wish]),
    );
  });

  it('is what the first makes of it where there is no second', () => {
    expect(read({ ...shippedNetworks, second: null })).toEqual(
      readWithNetwork(shippedNetworks.first, 'Doors', MAIL),
    );
  });
});
