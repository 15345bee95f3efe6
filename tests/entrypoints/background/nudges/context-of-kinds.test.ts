import { beforeEach, describe, expect, it } from 'vitest';
import { contextOf } from '../../../../entrypoints/background/nudges/context-of.ts';
import { NUDGE_KINDS } from '../../../../utils/nudges/nudge.ts';
import { added, type NewNudge } from '../../../../utils/nudges/transitions.ts';
import { newWait } from '../../../../utils/nudges/wait.ts';
import type { Database } from '../../../../utils/storage/database.ts';
import { samplePromise, sampleWish } from '../../../utils/ledgers/sample-entries.ts';
import { sampleOccasion } from '../../../utils/ledgers/sample-extra.ts';
import { freshDatabase } from '../../../utils/storage/fresh-database.ts';
import { samplePerson } from '../../../utils/storage/sample-person.ts';

/*
 * X5, as a rep reads it: whatever brings a client back, there is something to know and something to begin with. Each of
 * these openers was read aloud.
 */
const DAY = 86_400_000;
const NOW = Date.parse('2026-11-27T10:00:00Z');
const WHERE = { now: NOW, timeZone: 'Europe/Berlin', locale: 'en-GB' };
const QUESTION = 'Which of the two doors is it to be?';
const THREAD = { id: 't', subject: 'Re: Northern site', url: 'https://mail.google.com/mail/u/0/#all/t' };
/** Nobody writes these who has something to say. */
const STOCK =
  /check(?:ing)?[- ]in|touch(?:ing)? base|follow(?:ing)?[- ]up|circl(?:e|ing) back|any (?:updates?|news)\b|bump|reach(?:ing)? out|per my last|gentle reminder|hope (?:this|you)/i;

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});

interface Told {
  readonly name?: string;
  readonly subject?: string;
  readonly nudge: Partial<NewNudge>;
  readonly promises?: readonly Parameters<typeof samplePromise>[0][];
  readonly wish?: string;
  readonly occasion?: Parameters<typeof sampleOccasion>[0];
  /** Another nudge waits for the answer to our question. */
  readonly isAsked?: boolean;
  readonly isNew?: boolean;
}

/** What stands beside the nudge of a client with whom one mail has passed, unless it says otherwise. */
async function contextFor(told: Told) {
  const { name = 'Dana Okafor', subject = THREAD.subject, nudge, promises = [], isAsked, isNew } = told;
  await db.persons.add({ ...samplePerson('dana', 'dana@client.example'), name });
  if (!isNew) {
    await db.moments.add({
      id: 'm',
      account: 'me@ours.example',
      person: 'dana',
      at: NOW - 9 * DAY,
      direction: 'from-client',
      channel: 'mail',
      subject,
      line: 'The northern site opens in May.',
      thread: { ...THREAD, subject },
      siteKey: 's',
      fingerprint: 'f',
      to: [],
      createdAt: 1,
      updatedAt: 1,
      source: 'page',
    } as never);
  }
  for (const [at, one] of promises.entries()) {
    await db.promises.add(samplePromise({ id: `p${at}`, origin: `o${at}`, ...one }));
  }
  if (told.wish)
    await db.wishes.add(sampleWish({ text: told.wish, evidence: null, createdAt: NOW - 20 * DAY }));
  if (told.occasion) {
    const day = `2026-${told.occasion.monthDay}`;
    await db.occasions.add(sampleOccasion({ id: 'o', person: 'dana', day, ...told.occasion }));
  }
  const given = { account: 'me@ours.example', person: 'dana', reason: 'call', dueAt: NOW, thread: null };
  const wait = newWait({ since: NOW - 4 * DAY, stem: 'northern site', question: QUESTION });
  if (isAsked) await db.nudges.add(added({ ...given, id: 'w', kind: 'no-reply', wait }, 1));
  await db.nudges.add(added({ ...given, id: 'n', ...nudge }, 1));
  return contextOf(db, 'n', WHERE);
}

const about = (ledger: 'promises' | 'occasions' | 'deliveries', entry: string) => ({ ledger, entry });
const WAIT = newWait({ since: NOW - 4 * DAY, stem: 'northern site', question: QUESTION });

const TABLE: readonly (readonly [string, Told, readonly string[], string | null])[] = [
  [
    'date',
    { nudge: { reason: 'Send Dana the seating plan' } },
    [
      '[Send Dana the seating plan: in a line or two that they can use.]',
      'On 18 November you wrote to me about “Northern site”. What has come of it on your side?',
    ],
    'What has come of “Northern site” on your side?',
  ],
  [
    'date, while our question waits',
    { nudge: { reason: 'Send Dana the seating plan' }, isAsked: true },
    [
      '[Send Dana the seating plan: in a line or two that they can use.]',
      'On 23 November I asked you: “Which of the two doors is it to be?” A line is enough, and a guess is welcome.',
      'Since then: [one thing that has changed, or that makes it easier to say].',
      'If it is no longer on your list, tell me, and I will close it on my side.',
    ],
    'Which of the two doors is it to be?',
  ],
  [
    'date, with nothing but a day',
    { nudge: { reason: 'Write to Dana Okafor' } },
    [
      'On 18 November you wrote to me about “Northern site”. What has come of it on your side?',
      '[One thing you came across that they can use.]',
    ],
    'What has come of “Northern site” on your side?',
  ],
  [
    'date, first contact',
    { nudge: { reason: 'Write to Dana Okafor' }, isNew: true },
    ['[One thing you came across that they can use.]'],
    null,
  ],
  [
    'no-reply',
    { nudge: { kind: 'no-reply', wait: WAIT, thread: THREAD } },
    [
      'On 23 November I asked you: “Which of the two doors is it to be?” A line is enough, and a guess is welcome.',
      'Since then: [one thing that has changed, or that makes it easier to say].',
      'If it is no longer on your list, tell me, and I will close it on my side.',
    ],
    'Which of the two doors is it to be?',
  ],
  [
    'repeating',
    { nudge: { kind: 'repeating', reason: 'ask for the forecast' } },
    [
      '[Ask for the forecast: in a line or two that they can use.]',
      'On 18 November you wrote to me about “Northern site”. What has come of it on your side?',
    ],
    'What has come of “Northern site” on your side?',
  ],
  [
    'promise of ours',
    {
      nudge: { kind: 'promise', about: about('promises', 'p0') },
      promises: [{ by: 'us', text: 'Send the floor plan', evidence: null, day: '2026-11-30' }],
    },
    [
      'There is one thing I owe you: “Send the floor plan”.',
      '[Here it is / It is not ready, and will be with you on [date], because [reason].]',
      'Is there anything about it that has changed for you in the meantime?',
    ],
    'What has come of “Northern site” on your side?',
  ],
  [
    'promise of ours, in a mail',
    {
      nudge: { kind: 'promise', about: about('promises', 'p0') },
      promises: [{ by: 'us', text: 'I will send you the floor plan by Monday.', day: '2026-11-30' }],
    },
    [
      'In May 2026 I wrote: “I will send you the floor plan by Monday.”',
      '[Here it is / It is not ready, and will be with you on [date], because [reason].]',
      'Is there anything about it that has changed for you in the meantime?',
    ],
    'What has come of “Northern site” on your side?',
  ],
  [
    'promise of theirs',
    {
      nudge: { kind: 'promise', about: about('promises', 'p0') },
      promises: [{ by: 'client', text: 'We will let you know who signs', day: '2026-11-26' }],
    },
    [
      'In May 2026 you wrote: “We will let you know who signs”. Does that still stand, or has something come up?',
      'So that you are not held up, I can go on without it as far as [what can be done meanwhile].',
    ],
    'What has come of “Northern site” on your side?',
  ],
  [
    'promise of theirs, typed',
    {
      nudge: { kind: 'promise', about: about('promises', 'p0') },
      promises: [{ by: 'client', text: 'the list of names', evidence: null, day: '2026-11-26' }],
    },
    [
      'My notes say that this one is with you: “the list of names”. Does that still stand, or has something come up?',
      'So that you are not held up, I can go on without it as far as [what can be done meanwhile].',
    ],
    'What has come of “Northern site” on your side?',
  ],
  [
    'keep-in-touch',
    { nudge: { kind: 'keep-in-touch', reason: 'It has been 7 weeks since you last heard from Dana' } },
    [
      'On 18 November you wrote to me about “Northern site”. What has come of it on your side?',
      '[One thing you came across that they can use.]',
    ],
    'What has come of “Northern site” on your side?',
  ],
  [
    'keep-in-touch, with a wish',
    { nudge: { kind: 'keep-in-touch' }, wish: 'labels in Polish' },
    [
      'On 7 November I made a note of something you would like: labels in Polish. I have been thinking about it since.',
      '[What you found for it, or an honest no.]',
    ],
    'What has come of “Northern site” on your side?',
  ],
  [
    'keep-in-touch, never heard',
    { nudge: { kind: 'keep-in-touch' }, isNew: true },
    ['[One thing you came across that they can use.]'],
    null,
  ],
  [
    'occasion',
    {
      nudge: { kind: 'occasion', about: about('occasions', 'o') },
      occasion: { kind: 'event', monthDay: '12-03', text: 'trade fair in Lyon' },
    },
    [
      '“Trade fair in Lyon” is on Thursday 3 December. What would help you most between now and then?',
      '[One thing you can offer towards it.]',
    ],
    'What would help you most between now and then?',
  ],
  [
    'occasion, birthday',
    {
      nudge: { kind: 'occasion', about: about('occasions', 'o') },
      occasion: { kind: 'birthday', monthDay: '12-03', text: null },
    },
    ['[What you wish them for their birthday on Thursday 3 December, in your own words.]'],
    'How will you celebrate?',
  ],
  [
    'occasion, anniversary',
    {
      nudge: { kind: 'occasion', about: about('occasions', 'o') },
      occasion: { kind: 'anniversary', monthDay: '11-27', text: null },
    },
    ['[What you value in working with them, for their anniversary today.]'],
    'What would you like to be different in the next year?',
  ],
  [
    'occasion, go-live just past',
    {
      nudge: { kind: 'occasion', about: about('occasions', 'o') },
      occasion: { kind: 'go-live', monthDay: '11-26', text: null },
    },
    [
      'Your go-live was on Thursday 26 November. How did it go, and what would have made it easier?',
      '[One thing you can do with what they tell you.]',
    ],
    'How did it go, and what would have made it easier?',
  ],
  [
    'occasion, other',
    {
      nudge: { kind: 'occasion', about: about('occasions', 'o') },
      occasion: { kind: 'other', monthDay: '12-03', text: null },
    },
    [
      '[The day they told you of] is on Thursday 3 December. What would help you most between now and then?',
      '[One thing you can offer towards it.]',
    ],
    'What has come of “Northern site” on your side?',
  ],
  [
    'layer',
    {
      nudge: {
        kind: 'layer',
        reason: 'A tip for the label printer, planned for 29 November',
        about: about('deliveries', 'd'),
      },
    },
    ['[A tip for the label printer: in a line or two that they can use.]'],
    'What has come of “Northern site” on your side?',
  ],
  [
    'odd name',
    { name: 'OKAFOR, DANA', nudge: { kind: 'keep-in-touch' } },
    [
      'On 18 November you wrote to me about “Northern site”. What has come of it on your side?',
      '[One thing you came across that they can use.]',
    ],
    'What has come of “Northern site” on your side?',
  ],
  [
    'no name',
    { name: 'dana@client.example', nudge: { kind: 'no-reply', wait: WAIT } },
    [
      'On 23 November I asked you: “Which of the two doors is it to be?” A line is enough, and a guess is welcome.',
      'Since then: [one thing that has changed, or that makes it easier to say].',
      'If it is no longer on your list, tell me, and I will close it on my side.',
    ],
    'Which of the two doors is it to be?',
  ],
  [
    'long subject',
    {
      subject: `Re: FW: ${'Doors for the northern site and the hall '.repeat(8)}`,
      nudge: { kind: 'keep-in-touch' },
    },
    [
      'On 18 November you wrote to me about “Doors for the northern site and the hall Doors for the northern site and the hall Doors for the northern site and the…”. What has come of it on your side?',
      '[One thing you came across that they can use.]',
    ],
    'What has come of “Doors for the northern site and the hall Doors for the northern site and the hall Doors for the northern site and the…” on your side?',
  ],
];

describe('X5 the context of every kind of nudge', () => {
  it('is in the table for each kind', () => {
    const told = new Set(TABLE.map(([, { nudge }]) => nudge.kind ?? 'date'));
    expect([...told].sort()).toEqual([...NUDGE_KINDS].sort());
  });

  it.each(TABLE)('says what to know and begins well: %s', async (_, told, opener, question) => {
    const context = await contextFor(told);
    const [greeting, ...body] = context.opener.split('\n\n');
    expect(greeting).toBe(told.name?.includes('@') ? 'Hello,' : 'Hi Dana,');
    expect(body).toEqual(opener);
    expect(context.question).toBe(question);
    expect(context.last?.line ?? null).toBe(told.isNew ? null : 'The northern site opens in May.');
    const owed = told.promises?.[0]?.text ?? told.wish;
    expect(context.open?.text).toBe(owed);
    const itsDay = told.occasion && { what: 'their-day', kind: told.occasion.kind };
    expect(context.useful).toEqual(
      itsDay ? expect.objectContaining(itsDay) : owed ? expect.objectContaining({ text: owed }) : null,
    );
    expect(STOCK.exec(`${context.opener} ${context.question}`)).toBeNull();
  });
});
