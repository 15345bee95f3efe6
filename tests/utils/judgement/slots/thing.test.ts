import { describe, expect, it } from 'vitest';
import { findLikelyThing, findThing } from '../../../../utils/judgement/slots/thing.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';
import type { AskKind } from '../../../../utils/mail/reading.ts';
import { historyOf, readingOf } from '../reading-of.ts';

function thing(kind: AskKind, text: string, quote = text): string | null {
  const reading = readingOf(text, [[kind, quote]]);
  const [ask] = reading.asks;
  const found = ask ? findThing(findLikelyThing(reading, historyOf(), ask), reading, ask) : null;
  return found ? plainText(found.definite) : null;
}

describe('S2 slots: what a price is asked for', () => {
  it.each([
    ['What would 2,000 letterheads cost, with and without the watermark?', 'the 2,000 letterheads'],
    ['Give us a price for running our staff canteen in Wexford.', 'your staff canteen'],
    ['What costs the maintenance contract for 18 units?', 'the maintenance contract'],
    ['Tell me what a dental unit with everything on it would set us back.', 'the dental unit'],
    ['What would you want for cabin cleaning on the night stops?', 'the cabin cleaning'],
    ['Please quote for the emptying of six septic tanks.', 'the six septic tanks'],
    ['Price for LED wall 6x3 m indoor, 4 days in March?', 'the LED wall'],
    ['Sixty drawing boards with clips: where does that land us?', 'the sixty drawing boards'],
    ['We need a price for a damp and timber survey.', 'the damp and timber survey'],
  ])('%s', (text, said) => {
    expect(thing('quote', text)).toBe(said);
  });

  it('is not the side that is printed on, nor what they offer themselves', () => {
    const ask = 'Could you let me have a price, printed on one side?';
    expect(thing('quote', `We need 500 tote bags with the logo. ${ask}`, ask)).toBe('the 500 tote bags');
    expect(thing('quote', 'We want to offer infusions in the sauna.')).not.toBe('the sauna');
  });

  it('is a model by its scale', () => {
    expect(thing('quote', 'May we know your rate for a 1:500 site model, 80 cm x 80 cm?')).toBe(
      'the site model',
    );
  });

  it('is no price, no list of prices, no table and none of a list', () => {
    expect(thing('quote', 'Can you send me the price list for 2027?')).toBeNull();
    expect(thing('quote', 'The board wants to have some numbers on the table.')).toBeNull();
    expect(thing('quote', 'Please send an offer for bed, cabinet and armchair.')).toBeNull();
  });
});

describe('S2 slots: what is there already, or only pointed at', () => {
  it('is what they ask to be added', () => {
    expect(thing('scope', 'We need a fourth van on the policy.')).toBe('the fourth van');
  });

  it('is no injury and no complaint, however many are counted', () => {
    const ask = 'we put everyone into your gloves, one pair a week';
    expect(thing('solution', `We had nine injuries since August. So ${ask}.`, ask) ?? '').not.toContain(
      'injuries',
    );
    const two = 'We need two.';
    expect(thing('solution', `We need nine mirrors. ${two}`, two) ?? '').not.toContain('injuries');
  });

  it('is a second door, where they say that there ought to be one', () => {
    expect(thing('scope', 'There ought to be a second door for the beekeepers.')).toBe('the second door');
  });

  it('is not what is made to do something', () => {
    expect(thing('solution', 'We must make the return to pay.')).toBeNull();
    expect(thing('solution', 'We must make a second return.')).not.toBeNull();
  });

  it('goes by its name without how long it lasts', () => {
    expect(thing('solution', 'We need a training of two days for the night staff.')).toBe('the training');
  });
});

describe('S2 slots: what else is meant', () => {
  it.each([
    ['solution', 'We want six of those car fridges off you.', 'the car fridges'],
    ['solution', 'There should be a second coach every day to follow the walkers.', 'the second coach'],
    ['vague', 'Any ideas for the yard?', 'the yard'],
    ['vague', 'What would you do with our poster session?', 'your poster session'],
    ['renewal', 'Kindly carry on with the stack tests.', 'the stack tests'],
    ['cancel', 'Please cancel the Saturday round from next month.', 'the Saturday round'],
    ['cancel', 'Take this letter as the end of the contract.', 'the contract'],
  ] as const)('of a %s: %s', (kind, text, said) => {
    expect(thing(kind, text)).toBe(said);
  });

  it('is nothing beside what ends', () => {
    expect(thing('cancel', "You'll see a transfer request come through for us.")).toBeNull();
    expect(thing('vague', 'I should be so glad of your guidance.')).toBeNull();
  });

  it('is no half of two', () => {
    expect(thing('solution', 'We would like two days of voice and presence training.')).not.toBe('the voice');
    expect(thing('renewal', 'We would like to extend the soil and leaf programme.')).not.toBe('the soil');
  });
});

describe('S2 slots: what is not the thing', () => {
  it.each([
    ['solution', 'We need someone to phone 500 warehouses for us.'],
    ['solution', 'All 600 loaders shall undergo it.'],
    ['deadline', 'Their papers are printed on 4 March.'],
  ] as const)('%s: %s', (kind, text) => {
    expect(thing(kind, text)).toBeNull();
  });

  it('is one like the other, and not the one of somebody else', () => {
    expect(thing('solution', 'We want a landing page of our competitor.')).toBe('the landing page');
  });
});

describe('S2 slots: what a remedy is not', () => {
  it.each([
    ['So we take out the drip and put sprinklers.', 'the drip'],
    ["We've had three bumps in a month.", 'the three bumps'],
    ['Everybody who drives a truck goes on a refresher.', 'the truck'],
    ['Could we move Mum over to that?', 'Mum'],
  ])('%s', (text, not) => {
    expect(thing('solution', text)).not.toBe(not);
  });
});
