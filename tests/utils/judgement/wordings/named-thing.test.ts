import { describe, expect, it } from 'vitest';
import type { Thing } from '../../../../utils/judgement/slots/as-thing.ts';
import { fillSlots } from '../../../../utils/judgement/slots.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';
import { namedThing } from '../../../../utils/judgement/wordings/named-thing.ts';
import { historyOf, readingOf } from '../reading-of.ts';

function slotsOf(text: string) {
  const reading = readingOf(text, [['solution', text]]);
  const [ask] = reading.asks;
  if (!ask) throw new Error('a message without an ask');
  return fillSlots(reading, historyOf(), ask);
}

const slots = slotsOf('We need a second oven.');
const likely = slots.likelyThing;
if (!likely) throw new Error('a mail without a thing');

const named = (share: number, more: Partial<Thing> = {}) =>
  namedThing({ ...slots, likelyThing: { share, thing: { ...likely.thing, ...more } } });

describe('S2 wordings: the thing they want, as it is named', () => {
  it('is what they most likely asked for', () => {
    expect(plainText(namedThing(slots)?.definite ?? [])).toBe('the second oven');
    expect(namedThing(slots)).toBe(likely.thing);
  });

  it('is named from a fifth on, and not below', () => {
    expect(named(1)).not.toBeNull();
    expect(named(0.2)).not.toBeNull();
    expect(named(0.199)).toBeNull();
    expect(named(0)).toBeNull();
  });

  it('is nobody and no offer, however likely', () => {
    expect(named(0.9, { sort: 'people' })).toBeNull();
    expect(named(0.9, { sort: 'offer' })).toBeNull();
    expect(named(0.9, { sort: 'document' })).not.toBeNull();
  });

  it('is nothing where none is known', () => {
    expect(namedThing({ ...slots, likelyThing: null })).toBeNull();
    expect(namedThing(slotsOf('That too, please.'))).toBeNull();
  });
});
