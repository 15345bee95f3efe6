import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Contact,
  shortNames,
  type TheirPerson,
  touchMap,
  wroteToo,
} from '../../../utils/clients/touchpoints.ts';

const ME = 'kim@ourhouse.example';
const BILLING = 'billing@ourhouse.example';
const dana: TheirPerson = {
  person: 'p1',
  name: 'Dana',
  addresses: ['dana@acme.example', 'd.r@acme.example'],
};
const tom: TheirPerson = { person: 'p2', name: 'Tom', addresses: ['tom@acme.example'] };
const ada: TheirPerson = { person: null, name: 'ada@acme.example', addresses: ['ada@acme.example'] };
const contact = (
  at: number,
  our: string,
  their: string,
  direction: Contact['direction'] = 'from-us',
): Contact => ({
  at,
  direction,
  ours: [our],
  theirs: [their],
});
const contacts = fc.array(
  fc.record({
    at: fc.nat(100),
    direction: fc.constantFrom('from-us' as const, 'from-client' as const),
    ours: fc.subarray([ME, BILLING, 'jo@ourhouse.example']),
    theirs: fc.subarray(['dana@acme.example', 'd.r@acme.example', 'tom@acme.example', 'x@else.example']),
  }),
  { maxLength: 30 },
);

describe('P2 who knows whom', () => {
  it('holds the last contact of each two, and a blank where there was none', () => {
    const map = touchMap(
      [
        contact(1, ME, 'dana@acme.example'),
        contact(5, ME, 'd.r@acme.example', 'from-client'),
        contact(3, BILLING, 'tom@acme.example'),
      ],
      [tom, dana, ada],
      ME,
    );
    expect(map.ours).toEqual([ME, BILLING]);
    expect(map.rows.map(({ who, cells }) => [who.name, cells])).toEqual([
      ['Dana', [{ at: 5, direction: 'from-client' }, null]],
      ['Tom', [null, { at: 3, direction: 'from-us' }]],
      ['ada@acme.example', [null, null]],
    ]);
  });

  it('shows the user a column of their own, also where it is blank', () => {
    expect(touchMap([contact(3, BILLING, 'tom@acme.example')], [tom], ME).ours).toEqual([ME, BILLING]);
  });

  it('comes to the same in whatever order the contacts come', () => {
    fc.assert(
      fc.property(contacts, (some) => {
        const turned = touchMap([...some].reverse(), [dana, tom], ME);
        const map = touchMap(some, [dana, tom], ME);
        const last = (of: typeof map) =>
          of.rows
            .flatMap(({ who, cells }) => cells.map((cell, n) => `${who.name} ${of.ours[n]} ${cell?.at}`))
            .sort();
        expect(last(turned)).toEqual(last(map));
      }),
    );
  });

  it('has a cell for each column in each row, and none of them is older than a contact of the two', () => {
    fc.assert(
      fc.property(contacts, (some) => {
        const { ours, rows } = touchMap(some, [dana, tom], ME);
        for (const { who, cells } of rows) {
          expect(cells).toHaveLength(ours.length);
          for (const [place, cell] of cells.entries()) {
            const both = some.filter(
              (one) =>
                one.ours.includes(ours[place] ?? '') &&
                one.theirs.some((their) => who.addresses.includes(their)),
            );
            expect(cell?.at).toBe(both.length === 0 ? undefined : Math.max(...both.map(({ at }) => at)));
          }
        }
      }),
    );
  });

  it('leaves out what nobody reads, and says how many', () => {
    const many = Array.from({ length: 50 }, (_, n) => ({
      ...tom,
      person: `p${n}`,
      addresses: [`${n}@acme.example`],
    }));
    const busy = Array.from({ length: 12 }, (_, n) => contact(n, `${n}@ourhouse.example`, '0@acme.example'));
    const { ours, rows, more } = touchMap(busy, many, ME);
    expect([ours.length, rows.length, more]).toEqual([8, 40, { ours: 5, theirs: 10 }]);
  });
});

describe('P2 what somebody else of ours wrote', () => {
  const isUser = (address: string) => address === ME;

  it('is the newest mail of a colleague to one of theirs', () => {
    const found = wroteToo(
      [contact(3, BILLING, 'tom@acme.example'), contact(2, 'jo@ourhouse.example', 'dana@acme.example')],
      [dana, tom],
      isUser,
      0,
    );
    expect(found).toEqual({ by: BILLING, to: tom, at: 3 });
  });

  it.each<[string, Contact]>([
    ['what the user wrote', contact(3, ME, 'tom@acme.example')],
    ['what they wrote', contact(3, BILLING, 'tom@acme.example', 'from-client')],
    ['what is older than a week', contact(0, BILLING, 'tom@acme.example')],
    ['what went to another house', contact(3, BILLING, 'x@else.example')],
  ])('is not %s', (_, one) => {
    expect(wroteToo([one], [dana, tom], isUser, 1)).toBeNull();
  });
});

describe('P2 the short names of ours', () => {
  it('are whole addresses where two would be called the same', () => {
    const names = shortNames([BILLING, 'billing@shop.example', ME]);
    expect([...names.values()]).toEqual([BILLING, 'billing@shop.example', 'kim']);
  });

  it('tell everybody apart', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.emailAddress(), { maxLength: 8 }), (addresses) => {
        const names = [...shortNames(addresses).values()];
        expect(new Set(names).size).toBe(addresses.length);
      }),
    );
  });
});
