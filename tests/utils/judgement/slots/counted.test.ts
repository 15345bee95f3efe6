import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCounted } from '../../../../utils/judgement/slots/counted.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';
import { ASK_KINDS } from '../../../../utils/mail/reading.ts';
import { readingOf } from '../reading-of.ts';

const ASK = 'Any thoughts?';

function counted(before: string, behind = ''): string[] {
  const reading = readingOf(`${before} ${ASK} ${behind}`, [['vague', ASK]]);
  const [ask] = reading.asks;
  return ask ? findCounted(reading, ask).map(({ definite }) => plainText(definite)) : [];
}

describe('S2 slots: what they number', () => {
  it.each([
    ['Three of the 14 containers came back damaged.', 'the 14 containers'],
    ['We have closed two of our nine shops.', 'your nine shops'],
    ['All 40 projects are late.', 'all 40 projects'],
    ['21 boats are in the harbour.', 'the 21 boats'],
    ['The dog sleeps in the three kennels.', 'the three kennels'],
  ])('%s', (told, said) => {
    expect(counted(told)).toEqual([said]);
  });

  it.each([
    ['one', 'We have 1 boat in the harbour.'],
    ['two, of which one does not ask which', 'We have two boats in the harbour.'],
    ['what no number stands before', 'The boats are in the harbour.'],
    ['days', 'We were closed for 12 days.'],
    ['money', 'It came to 400 euros.'],
    ['a measure', 'The hedge is 30 metres long.'],
    ['people without a name', 'We are 14 people.'],
  ])('is not %s', (_name, told) => {
    expect(counted(told)).toEqual([]);
  });

  it('goes from what stands nearest to the ask to what stands farther off', () => {
    expect(counted('The storm took the 14 tents. It left the 30 benches.')).toEqual([
      'the 30 benches',
      'the 14 tents',
    ]);
    expect(counted('The storm took the 14 tents. It rained. It hailed.', 'It left the 30 benches.')).toEqual([
      'the 30 benches',
      'the 14 tents',
    ]);
  });

  it('names the same things once', () => {
    expect(counted('The storm took the 14 tents. We dried the 14 tents.')).toEqual(['the 14 tents']);
  });

  it('looks six sentences back and three ahead, and no farther', () => {
    const rain = (times: number) => 'It rained. '.repeat(times).trim();
    expect(counted(`The storm took the 14 tents. ${rain(5)}`)).toEqual(['the 14 tents']);
    expect(counted(`The storm took the 14 tents. ${rain(6)}`)).toEqual([]);
    expect(counted('It rained.', `${rain(2)} The storm took the 14 tents.`)).toEqual(['the 14 tents']);
    expect(counted('It rained.', `${rain(3)} The storm took the 14 tents.`)).toEqual([]);
  });

  it('is found in anything at all, more than one and in words of theirs', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.constantFrom(...ASK_KINDS),
        (noise, kind) => {
          const text = `The storm took the 14 tents. ${noise} ${ASK}`;
          const reading = readingOf(text, [[kind, ASK]]);
          const [ask] = reading.asks;
          const things = ask ? findCounted(reading, ask) : [];
          expect(things.every((thing) => thing.counted && thing.plural)).toBe(true);
          const words = things.flatMap(({ definite }) => definite).filter((part) => part.kind === 'theirs');
          for (const part of words) expect(text.toLowerCase()).toContain(part.text.toLowerCase());
        },
      ),
    );
  });
});
