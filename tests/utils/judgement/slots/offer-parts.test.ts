import { describe, expect, it } from 'vitest';
import { findOfferParts, findWantedParts } from '../../../../utils/judgement/slots/offer-parts.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';
import { historyOf, readingOf } from '../reading-of.ts';

const ours = (text: string) =>
  findOfferParts(
    readingOf('Could you come down?', []),
    historyOf({ thread: [{ from: 'us', at: 0, text }] }),
  ).map(plainText);

describe('S2 slots: what a price is asked for in parts', () => {
  it('is three things and more', () => {
    const wanted = (text: string) => findWantedParts(text).map(plainText);
    expect(wanted('Please send an offer for bookkeeping, wages and year-end for our three labs.')).toEqual([
      'bookkeeping',
      'wages',
      'year-end',
    ]);
    expect(wanted('Please send an offer for a bed and a wardrobe.')).toEqual([]);
    expect(wanted('Send me the list for perennials, 9 cm and 2 litre.')).toEqual([]);
  });
});

describe('S2 slots: what our offer is made of', () => {
  it('takes no greeting for a part', () => {
    expect(ours('Dear Nadège, two rooms, a screen and lunch.')).toEqual(['two rooms', 'screen', 'lunch']);
    expect(ours('Morwenna, drawings attached. Cart, shaft and pony: 26,400.')).toEqual([
      'cart',
      'shaft',
      'pony',
    ]);
  });

  it('leaves the price out of a list behind a colon', () => {
    expect(
      ours('Mr Krajnc, offer 2026-118: weekly visit, water tests, lamps included, 420 a month.'),
    ).toEqual(['weekly visit', 'water tests', 'lamps']);
  });

  it('counts guests as no part that one could do without', () => {
    expect(ours('The price covers 80 guests, the fado evening and the rooftop.')).not.toContain('80 guests');
  });

  it('takes a list of theirs only where they speak of an offer', () => {
    const text = 'It starts with a six, a nought and a comma, or we all lose.';
    expect(findOfferParts(readingOf(text, []), historyOf())).toEqual([]);
  });
});
