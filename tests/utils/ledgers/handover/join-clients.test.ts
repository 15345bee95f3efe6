import { describe, expect, it } from 'vitest';
import type { Handed, HandedClient } from '../../../../utils/ledgers/handover/handover.ts';
import { joinClients } from '../../../../utils/ledgers/handover/join-clients.ts';

const entry = (name: string, updatedAt = 1): Handed => ({ name, createdAt: 1, updatedAt, what: {} });
const client = (addresses: readonly string[], part: Partial<HandedClient> = {}): HandedClient => ({
  name: addresses[0] ?? '',
  addresses,
  last: null,
  entries: {},
  ...part,
});

describe('D3 the clients of a hand-over', () => {
  it('are one where they share an address, also by way of a third', () => {
    const joined = joinClients([
      client(['a@x.example']),
      client(['b@x.example']),
      client(['z@x.example']),
      client(['b@x.example', 'a@x.example']),
    ]);
    expect(joined.map(({ name, addresses }) => [name, addresses])).toEqual([
      ['a@x.example', ['a@x.example', 'b@x.example']],
      ['z@x.example', ['z@x.example']],
    ]);
  });

  it('keep every entry of both, the newer version of one that both have', () => {
    const [joined] = joinClients([
      client(['a@x.example'], {
        entries: { wishes: [entry('w'), entry('w', 3)], promises: [entry('p', 5)] },
      }),
      client(['a@x.example'], { entries: { promises: [entry('p', 4), entry('q')] } }),
    ]);
    expect(joined?.entries).toEqual({ wishes: [entry('w', 3)], promises: [entry('p', 5), entry('q')] });
  });

  it('tell what passed last with either', () => {
    const last = (at: number) => ({ at, by: 'us', line: 'Hello' }) as const;
    const [joined] = joinClients([
      client(['a@x.example'], { last: last(1) }),
      client(['a@x.example'], { last: last(2) }),
      client(['a@x.example']),
    ]);
    expect(joined?.last).toEqual(last(2));
  });
});
