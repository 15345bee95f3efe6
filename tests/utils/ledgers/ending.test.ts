import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EndingEntry,
  endedAs,
  HOWS,
  lastEnding,
  newEnding,
  proposedEnding,
  repaired,
  seemsRepaired,
} from '../../../utils/ledgers/ending.ts';
import { NOON } from '../clients/make-view.ts';
import { readingOf } from '../judgement/reading-of.ts';
import { sampleEnding } from './sample-people.ts';

const LATER = NOON + 1;
const change: fc.Arbitrary<(ending: EndingEntry) => EndingEntry> = fc.oneof(
  fc.constantFrom(...HOWS).map((how) => (one: EndingEntry) => endedAs(one, how, LATER)),
  fc
    .record({ done: fc.string({ maxLength: 1_200 }), on: fc.constantFrom('2026-05-01', '2026-05-09') })
    .map((repair) => (one: EndingEntry) => repaired(one, repair, LATER)),
);

describe('P4 every change of an ending', () => {
  it('made twice is the same as once, and only a repaired one holds a repair', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), change, (before, apply) => {
        const lived = before.reduce((one, next) => next(one), sampleEnding());
        const once = apply(lived);
        expect(apply(once)).toBe(once);
        expect(once.repair !== null).toBe(once.state === 'repaired');
      }),
    );
  });

  it('begins as the user says it ended', () => {
    const { state: _, repair: __, createdAt: ___, updatedAt: ____, ...given } = sampleEnding();
    expect(newEnding(given, 'sore', NOON)).toEqual(sampleEnding());
    expect(newEnding(given, 'good', NOON)).toEqual(sampleEnding({ state: 'good' }));
  });
});

describe('P4 a sore moment', () => {
  it('stays until something was done about it', () => {
    expect(repaired(sampleEnding(), { done: '  ', on: '2026-05-04' }, LATER)).toEqual(sampleEnding());
    expect(repaired(sampleEnding(), { done: 'Called her', on: '2026-05-04' }, LATER)).toMatchObject({
      state: 'repaired',
      repair: { done: 'Called her', on: '2026-05-04' },
    });
  });

  it('is not repaired before it was sore', () => {
    const early = repaired(sampleEnding(), { done: 'Called her', on: '2026-04-01' }, LATER);
    expect(early.repair?.on).toBe('2026-05-03');
  });

  it('needs another repair when it is called sore again', () => {
    const mended = repaired(sampleEnding(), { done: 'Called her', on: '2026-05-04' }, LATER);
    expect(endedAs(mended, 'sore', LATER + 1)).toMatchObject({ state: 'sore', repair: null });
  });

  it('is the only kind that can be repaired', () => {
    const good = sampleEnding({ state: 'good' });
    expect(repaired(good, { done: 'Called her', on: '2026-05-04' }, LATER)).toBe(good);
  });
});

describe('P1 how a mail seems to end', () => {
  it.each([
    [
      'a complaint is sore, in its own words',
      'It failed. Unacceptable.',
      'complaint',
      'neutral',
      'sore',
      'Unacceptable.',
    ],
    ['an outage is sore', 'The site is down.', 'outage', 'neutral', 'sore', 'The site is down.'],
    [
      'praise is good',
      'The oven is here. It saved our Saturday.',
      'praise',
      'warm',
      'good',
      'It saved our Saturday.',
    ],
    [
      'a hard time of theirs is sad, not sore',
      'My father died.',
      'hardship',
      'sore',
      'neutral',
      'My father died.',
    ],
    [
      'a plain ask is neither',
      'Please send the quote.',
      'quote',
      'neutral',
      'neutral',
      'Please send the quote.',
    ],
  ] as const)('%s', (_, text, kind, mood, how, quote) => {
    expect(proposedEnding(readingOf(text, [[kind, quote]], { mood }))).toEqual({ how, quote });
  });

  it('goes by the mood where nothing says more', () => {
    expect(proposedEnding(readingOf('Lovely. Thanks.', [], { mood: 'warm' }))).toEqual({
      how: 'good',
      quote: 'Lovely.',
    });
    expect(proposedEnding(readingOf('Bad luck again.', [], { mood: 'sore' }))?.how).toBe('sore');
  });

  it('leaves what the reader is not sure of to the mood', () => {
    const reading = readingOf('Is it broken?', [['complaint', 'Is it broken?', 0.3]]);
    expect(proposedEnding(reading)?.how).toBe('neutral');
  });

  it('says nothing of automatic mail, and of a language that is not read', () => {
    expect(proposedEnding(readingOf('Away.', [], { automatic: 'out-of-office' }))).toBeNull();
    expect(proposedEnding(readingOf('Danke.', [], { readable: false }))).toBeNull();
  });
});

describe('P4 a later warm mail', () => {
  const warm = readingOf('Thanks. That was quick.', [['praise', 'That was quick.']], { mood: 'warm' });

  it('proposes that it is repaired, with its words', () => {
    expect(seemsRepaired(sampleEnding(), warm, NOON + 1)).toBe('That was quick.');
  });

  it('proposes nothing of a mail from before, and nothing where it is repaired already', () => {
    expect(seemsRepaired(sampleEnding(), warm, NOON)).toBeNull();
    expect(seemsRepaired(sampleEnding({ state: 'good' }), warm, NOON + 1)).toBeNull();
  });

  it('proposes nothing where the mail is sore again', () => {
    const sore = readingOf('Broken again.', [['complaint', 'Broken again.']], { mood: 'sore' });
    expect(seemsRepaired(sampleEnding(), sore, NOON + 1)).toBeNull();
  });
});

describe('P1 the last ending', () => {
  it('is that of the latest moment, whenever it was noted', () => {
    const endings = [
      sampleEnding({ id: 'noted last', at: 1, createdAt: 9 }),
      sampleEnding({ id: 'latest', at: 5, createdAt: 1 }),
    ];
    expect(lastEnding(endings)?.id).toBe('latest');
    expect(lastEnding([])).toBeNull();
  });
});
