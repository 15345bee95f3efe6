import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysSinceTwoWay } from '../../../utils/clients/contact.ts';
import { dayOf, daysBetween } from '../../../utils/clients/day.ts';
import { fingerprintOf, plainSubject } from '../../../utils/clients/fingerprint.ts';
import { mergeSightings } from '../../../utils/clients/merge-sightings.ts';
import { type Sighting, sightingOf } from '../../../utils/clients/moment-of-message.ts';
import { tellingLine } from '../../../utils/clients/telling-line.ts';
import { timelineDays } from '../../../utils/clients/timeline.ts';
import { makeMessage, makeView, NOON } from './make-view.ts';

const about = { account: 'kim@ourhouse.example', person: 'p1', direction: 'from-client' } as const;

describe('X6 the line of a moment', { timeout: 60_000 }, () => {
  it.each([
    ['Hi Kim,\n\nWe want two days of training.', 'We want two days of training.'],
    ['> quoted\n\nYes, please.', 'Yes, please.'],
    ['Hello', 'Hello'],
    ['Hi Kim, could you resend invoice 2231?', 'could you resend invoice 2231?'],
    ['Dear Mr Ashby, thank you for the workshop on Monday.', 'thank you for the workshop on Monday.'],
    ['Dear Mr. Ashby,\n\nI hope you and your family are well. The margin slipped.', 'The margin slipped.'],
    ['Hi Kim - I hope this finds you well. How are you? We moved.', 'We moved.'],
    ['Thanks for your quick reply.\n\nTwo days will do.', 'Two days will do.'],
    ['I hope you can send the plan by Friday.', 'I hope you can send the plan by Friday.'],
    ['Hi Kim,\n\nThank you!', 'Thank you!'],
    ['-----\nFrom: Dana\nSubject: x\nHere it is.', 'Here it is.'],
    ['On Mon, May 4 Dana wrote:\n> x\nAgreed.', 'Agreed.'],
    ['', ''],
    ['  …  \n\t', ''],
  ])('of %j is %j', (text, line) => {
    expect(tellingLine(text)).toBe(line);
  });

  it('is one line of at most 200 characters for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
        const line = tellingLine(text);
        expect(line.length).toBeLessThanOrEqual(200);
        expect(line).not.toMatch(/[\n\r]/);
      }),
    );
  });
});

describe('X6 the fingerprint of a message', { timeout: 60_000 }, () => {
  const open = makeMessage();
  const preview = makeMessage({ id: null, state: 'collapsed', text: 'Hi Kim, We want two days of sales' });

  it('is the same for the body, the preview and an answered subject', () => {
    const print = fingerprintOf(open, 'Training');
    expect(fingerprintOf(preview, 'Re: AW: Training')).toBe(print);
    expect(fingerprintOf({ ...open, id: '7/99', to: [] }, 'FWD: training')).toBe(print);
  });

  it('differs between two messages of one minute', () => {
    expect(fingerprintOf({ ...open, text: 'One more thing.' }, 'Training')).not.toBe(
      fingerprintOf(open, 'Training'),
    );
  });

  it('is none where writer or time is hidden', () => {
    expect(fingerprintOf({ ...open, from: null }, '')).toBeNull();
    expect(fingerprintOf({ ...open, at: null }, '')).toBeNull();
  });

  it('takes every prefix off a subject', () => {
    expect(plainSubject('Re: Re[2]: Fwd:  AW: Offer')).toBe('Offer');
    expect(plainSubject('Report: Q3')).toBe('Report: Q3');
  });
});

describe('X6 the line of a mail that only a preview shows', () => {
  const lineOfPreview = (text: string) =>
    sightingOf(makeView([]), makeMessage({ state: 'collapsed', text }), about)?.line;

  it('says that the page cut it', () => {
    const cut = 'We want two days of sales training for our account managers in the spri';
    expect(lineOfPreview(cut)).toBe(`${cut}…`);
  });

  it('is left as it is where it is all there is', () => {
    const whole = 'We want two days of sales training for our account managers in the spring.';
    expect(lineOfPreview(whole)).toBe(whole);
    expect(lineOfPreview('That works for us')).toBe('That works for us');
  });
});

describe('X6 joining sightings', { timeout: 60_000 }, () => {
  const base = sightingOf(makeView([]), makeMessage(), about);
  if (!base) throw new Error('a message with writer and time is a sighting');
  const sighting: fc.Arbitrary<Sighting> = fc
    .record({
      at: fc.constantFrom(NOON, NOON + 1_234),
      line: fc.constantFrom('', 'We want', 'We want training', 'We need two'),
      whole: fc.boolean(),
      subject: fc.constantFrom('Training', 'Re: Training'),
      siteKey: fc.constantFrom(null, 'gmail:a:1', 'roundcube:a:2'),
      thread: fc.constantFrom(null, { id: null, url: 'u' }, { id: 't', url: 'v' }),
      fingerprint: fc.constantFrom('f1', 'f2'),
      to: fc.constantFrom([], ['dana@acme.example'], ['dana@acme.example', 'tom@acme.example']),
      addressed: fc.boolean(),
      // P2: rows from before do not know who of us took part.
      ours: fc.constantFrom(
        undefined,
        ['kim@ourhouse.example'],
        ['jo@ourhouse.example', 'kim@ourhouse.example'],
      ),
    })
    .map((part) => ({ ...base, ...part }));

  it('gives the same moment in every order, and nothing new the second time', () => {
    fc.assert(
      fc.property(
        fc.array(sighting, { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        (seen, luck) => {
          const shuffled = [...seen, ...seen]
            .map((one) => ({ one, at: luck.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
          expect(shuffled.reduce(mergeSightings)).toEqual(seen.reduce(mergeSightings));
        },
      ),
    );
  });

  it('lets the whole body replace a longer preview', () => {
    const preview = {
      ...base,
      whole: false,
      line: 'Hi Kim, We want two days of sales training in May. Dana',
    };
    expect(mergeSightings(preview, base).line).toBe('We want two days of sales training in May.');
  });
});

describe('X6 days', { timeout: 60_000 }, () => {
  it('are those of the user’s zone', () => {
    const late = Date.UTC(2026, 4, 3, 22, 30);
    expect(dayOf(late, 'Europe/Berlin')).toBe('2026-05-04');
    expect(dayOf(late, 'America/New_York')).toBe('2026-05-03');
    expect(daysBetween(NOON, late, 'Europe/Berlin')).toBe(1);
    expect(daysBetween(late, NOON, 'Europe/Berlin')).toBe(0);
  });

  it('count through a change to summer time', () => {
    expect(daysBetween(Date.UTC(2026, 2, 28, 12), Date.UTC(2026, 2, 30, 12), 'Europe/Berlin')).toBe(2);
  });

  it('since two-way contact count from the earlier side, and only when both wrote', () => {
    const days = (fromClient: number | null, fromUs: number | null) =>
      daysSinceTwoWay({ fromClient, fromUs }, NOON + 42 * 86_400_000, 'UTC');
    expect(days(NOON, null)).toBeNull();
    expect(days(NOON, NOON - 9 * 86_400_000)).toBe(51);
    expect(days(NOON - 9 * 86_400_000, NOON)).toBe(51);
  });

  it('tell of the silence that a client broke today', () => {
    const today = NOON + 203 * 86_400_000;
    expect(daysSinceTwoWay({ fromClient: today, fromUs: NOON }, today, 'UTC')).toBe(203);
  });

  it('hold the moments of a timeline, newest first', () => {
    const moment = { ...sightingOf(makeView([]), makeMessage(), about), id: 'x', createdAt: 0 } as never;
    const at = (time: number) => ({ ...(moment as object), at: time }) as never;
    expect(
      timelineDays([at(NOON + 1), at(NOON), at(NOON - 86_400_000)], 'UTC').map(({ day, moments }) => [
        day,
        moments.length,
      ]),
    ).toEqual([
      ['2026-05-03', 2],
      ['2026-05-02', 1],
    ]);
  });
});
