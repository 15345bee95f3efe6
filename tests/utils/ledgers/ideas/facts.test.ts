import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf, type Known } from '../../../../utils/ledgers/ideas/facts.ts';
import { SLOTS, type Slot } from '../../../../utils/ledgers/ideas/idea.ts';
import type { Told } from '../../../../utils/ledgers/ideas/told.ts';
import { newWish } from '../../../../utils/ledgers/wish.ts';
import { sampleOccasion } from '../sample-extra.ts';

/** Sunday, 3 May 2026, noon. */
const NOW = Date.UTC(2026, 4, 3, 12);
const DAY = 86_400_000;

const NOTHING: Known = {
  name: 'Dana Ruiz',
  company: 'Acme',
  serves: null,
  told: [],
  wishes: [],
  occasions: [],
  first: null,
  today: '2026-05-03',
  timeZone: 'Europe/Berlin',
};
const said = (text: string, part: Partial<Told> = {}): Told => ({
  text,
  where: 'mail',
  by: 'client',
  at: NOW - DAY,
  ...part,
});
const found = (slot: Slot, known: Partial<Known>) => factsOf({ ...NOTHING, ...known }).get(slot)?.words;
const inMail = (slot: Slot, text: string, part?: Partial<Told>) => found(slot, { told: [said(text, part)] });

describe('C2 what an idea can be made of', () => {
  it.each<[Slot, string, string]>([
    ['team', 'It is for all fourteen account managers.', 'fourteen account managers'],
    ['team', 'Our 9 new drivers start at five.', '9 new drivers'],
    ['team', 'We are a small team of six.', 'team of six'],
    ['place', 'In April we open a second site in Ghent with 35 people.', 'Ghent'],
    ['place', 'Could we meet at our Perth practice?', 'Perth'],
    ['language', 'Pity that the labels only come in English, half of my night shift reads Polish.', 'Polish'],
    ['language', 'If only the handbook were in Turkish.', 'Turkish'],
    ['sheet', 'We keep the whole list in Excel.', 'Excel'],
    ['tool', 'Everything of ours lies on the SharePoint.', 'SharePoint'],
    ['busy', 'We are running off our feet in the Christmas trade.', 'the Christmas trade'],
    ['busy', 'Nothing moves here during the harvest.', 'the harvest'],
    ['newcomer', 'Our new trainee starts on Monday.', 'new trainee'],
    ['judge', 'I must have it before our board sits down.', 'board'],
    ['judge', 'Our CFO wants to see a figure.', 'CFO'],
    [
      'problem',
      'We type each customs declaration three times: in our system, in theirs and by post.',
      'We type each customs declaration three times',
    ],
    ['problem', 'Nobody reads the manual.', 'Nobody reads the manual'],
    ['asked', 'Our guests keep asking how long the oven needs.', 'how long the oven needs'],
    ['praise', 'Thank you, that saved our Saturday.', 'Thank you, that saved our Saturday'],
    ['event', 'Our office move is on 12 June.', 'office move'],
    ['event', 'Everything must be ready for the opening on 29 May.', 'opening'],
    ['gathering', 'Our open day in August is in the parish magazine.', 'open day'],
  ])('finds the %s in “%s”', (slot, text, words) => {
    expect(inMail(slot, text)).toBe(words);
  });

  it.each<[Slot, string]>([
    ['team', 'Your three consultants were late.'],
    ['team', 'We sold 12 people a coffee.'],
    ['team', 'Our 400 drivers are on strike.'],
    ['place', 'The manual is in German.'],
    ['place', 'See you in May.'],
    ['place', 'The factory in Montijo closes, as I told our second site in Montijo.'],
    ['language', '1,200 devices are in French hospitals.'],
    ['tool', 'Sent from Outlook for iOS'],
    ['busy', 'Hiya, how was the harvest?'],
    ['newcomer', 'We are looking for a new trainee who starts in May.'],
    ['judge', 'Clerk to the Trustees'],
    ['judge', 'The kanban board is full.'],
    ['problem', 'Your invoice keeps failing and we are losing hours.'],
    ['problem', 'Please send the waste report, we lose hours.'],
    ['problem', 'Nobody knows it now, but it was fixed yesterday.'],
    ['praise', 'It would be brilliant if you could send it.'],
    ['praise', 'Thank you in advance.'],
    ['praise', 'My planners are delighted to retype 340 dates by hand, thank you.'],
    ['event', 'The audit was last week.'],
    ['event', 'What are the opening hours on 29 May?'],
    ['event', 'The opening was on 2 May.'],
    ['event', 'Prices went to the rugby club, who decide at their AGM on 12 June.'],
  ])('finds no %s in “%s”', (slot, text) => {
    expect(inMail(slot, text)).toBe(undefined);
  });

  it('finds what came of the work in our words and in notes, never in a want of theirs', () => {
    const words = '31 families called, 12 second visits, 5 orders';
    expect(inMail('result', `The six weeks are over: ${words}.`, { by: 'us' })).toBe(words);
    expect(inMail('result', words, { by: 'us', where: 'note' })).toBe(words);
    expect(inMail('result', words)).toBe(undefined);
    expect(inMail('result', 'We want 40 seats by Friday and 20% off.', { by: 'us' })).toBe(undefined);
  });

  it('lets notes speak of them, and mails of ours say nothing about them', () => {
    expect(inMail('judge', 'Her board meets in June.', { where: 'note', by: 'us' })).toBe('board');
    expect(inMail('judge', 'Our board meets in June.', { by: 'us' })).toBe(undefined);
  });

  it('takes kept praise for praise, whatever its words (K5)', () => {
    expect(inMail('praise', 'Well. You did it again!', { where: 'praise' })).toBe('You did it again');
  });

  it('takes the newest words first, and none that have grown too old', () => {
    const told = [said('Our 9 bakers start early.'), said('Our 14 bakers start early.')];
    expect(found('team', { told })).toBe('9 bakers');
    expect(inMail('problem', 'Nobody reads the manual.', { at: NOW - 200 * DAY })).toBe(undefined);
    expect(inMail('team', 'Our 9 bakers start early.', { at: NOW - 200 * DAY })).toBe('9 bakers');
    expect(inMail('team', 'Our 9 bakers start early.', { at: null })).toBe(undefined);
  });

  it('forgets an event once its day is past, and one without a day after two months', () => {
    const event = 'Our trade fair is on 12 June.';
    expect(inMail('gathering', event)).toBe('trade fair');
    expect(factsOf({ ...NOTHING, today: '2026-06-13', told: [said(event)] }).has('event')).toBe(false);
    const without = 'We are getting ready for the trade fair.';
    expect(inMail('event', without)).toBe('trade fair');
    expect(inMail('event', without, { at: NOW - 70 * DAY })).toBe(undefined);
  });

  it('passes over body, family, faith and money, loss and mishap (D6)', () => {
    expect(inMail('team', 'Our 9 bakers were in hospital.')).toBe(undefined);
    expect(inMail('pastime', 'Since her divorce she sings in a choir.', { where: 'note' })).toBe(undefined);
    expect(inMail('pastime', 'She sings in a choir.', { where: 'fact', by: 'us' })).toBe('the choir');
    expect(inMail('problem', 'The workshop flooded and nobody finds anything.')).toBe(undefined);
  });
});

describe('C2 what the ledgers tell', () => {
  const wish = newWish(
    {
      id: 'w1',
      account: 'kim@ourhouse.example',
      person: 'dana',
      origin: 'w1',
      text: 'labels in Polish.',
      evidence: null,
      source: 'mail',
    },
    NOW - DAY,
  );
  const grant = { route: 'ours', effort: null, cost: null, reaction: 'pleased', on: '2026-05-01' } as const;

  it('is an open wish, or one that was granted, and never what we said no to (D1, D2)', () => {
    expect(found('wish', { wishes: [wish] })).toBe('labels in Polish');
    expect(found('granted', { wishes: [{ ...wish, state: 'granted', grant }] })).toBe('labels in Polish');
    expect(found('wish', { wishes: [{ ...wish, source: 'draft' }] })).toBe(undefined);
    expect(found('wish', { wishes: [{ ...wish, text: 'a “quoted” thing' }] })).toBe(undefined);
  });

  it('is whom they serve, a go-live day, and how long one has written (C3, C7)', () => {
    expect(found('served', { serves: { words: 'dentists', at: NOW } })).toBe('dentists');
    const start = sampleOccasion({ kind: 'go-live', every: 'once', monthDay: '06-01', year: 2026 });
    expect(found('event', { occasions: [start] })).toBe('go-live');
    const since = (years: number) => ({ line: 'Where would you start?', at: NOW - years * 366 * DAY });
    expect(found('years', { first: since(3) })).toBe('3 years');
    expect(found('years', { first: since(1) })).toBe('a year');
    expect(found('years', { first: since(0) })).toBe(undefined);
  });

  it('is how long one has written by the calendar: a year on its very day, over a leap day too', () => {
    const first = (day: string, today: string) =>
      found('years', { first: { line: 'Where would you start?', at: Date.parse(`${day}T10:00Z`) }, today });
    expect(first('2025-05-03', '2026-05-03')).toBe('a year');
    expect(first('2025-05-04', '2026-05-03')).toBe(undefined);
    expect(first('2024-05-03', '2026-05-03')).toBe('2 years');
    expect(first('2024-02-29', '2027-02-28')).toBe('3 years');
    expect(first('2024-02-29', '2027-02-27')).toBe('2 years');
  });

  it('is what comes as long as it was told lately, by the day where the user is', () => {
    const told = (timeZone: string) => {
      // One minute past the midnight that ended the 3rd of March in Berlin.
      const at = Date.parse('2026-03-03T23:01:00Z');
      return found('gathering', {
        told: [said('Our open day is coming.', { at })],
        today: '2026-05-03',
        timeZone,
      });
    };
    expect(told('Europe/Berlin')).toBe('open day');
    expect(told('Europe/London')).toBe(undefined);
  });

  it('is a first name, where the name holds one', () => {
    expect(found('name', {})).toBe('Dana');
    expect(found('name', { name: 'dana@acme.example' })).toBe(undefined);
    expect(found('name', { name: 'Dr. Ruiz' })).toBe(undefined);
    expect(found('name', { name: 'accounts' })).toBe(undefined);
  });
});

describe('C2 whatever anybody writes', () => {
  it('fills slots with words of the text alone, and soon', { timeout: 60_000 }, () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.constantFrom(
        'our 14 bakers ',
        'the audit on 12 June ',
        'asks us how ',
        'by hand ',
        'in '.repeat(60),
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const facts = factsOf({ ...NOTHING, told: [said(pieces.join(''))] });
        for (const slot of SLOTS) {
          const filled = facts.get(slot);
          if (filled?.told) expect(pieces.join('')).toContain(filled.told.text.slice(0, 20));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads ten thousand characters in a moment', () => {
    const started = performance.now();
    factsOf({ ...NOTHING, told: [said('our the in to '.repeat(2_000)), said('a'.repeat(20_000))] });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
