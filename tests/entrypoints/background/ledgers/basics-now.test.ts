import { describe, expect, it } from 'vitest';
import { type BasicsPage, basicsNow } from '../../../../entrypoints/background/ledgers/basics-now.ts';
import type { Moment } from '../../../../utils/clients/person.ts';
import type { AskRecord } from '../../../../utils/judgement/ask-record.ts';
import type { EndingEntry } from '../../../../utils/ledgers/ending.ts';
import { readMail } from '../../../../utils/mail/read-mail.ts';
import { DANA, ME } from '../../../utils/clients/make-view.ts';
import { sampleAsk } from '../../../utils/judgement/sample-ask.ts';

/** Sunday, 3 May 2026, noon. */
const NOW = Date.UTC(2026, 4, 3, 12);
const DAY = 86_400_000;
const NO_ENDING: BasicsPage['ending'] = { last: null, sore: [], here: null, seemRepaired: [] };
const RIGHT: BasicsPage = {
  reading: null,
  awaitsUs: false,
  thread: 't1',
  thirdParty: null,
  asks: [],
  promises: [],
  ending: NO_ENDING,
  moments: [],
  today: '2026-05-03',
  timeZone: 'Europe/Berlin',
};
const open = (part: Partial<BasicsPage>) =>
  basicsNow({ ...RIGHT, ...part }).map(({ kind, words }) => [kind, words]);
const read = (text: string) =>
  readMail({ from: DANA, to: [ME], at: NOW, subject: '', text }, { by: 'client', timeZone: 'Europe/Berlin' });

const moment = (
  thread: string | null,
  direction: Moment['direction'],
  line: string,
  ago: number,
): Moment => ({
  id: `${thread}${ago}`,
  account: ME.email,
  person: 'dana',
  at: NOW - ago * DAY,
  direction,
  channel: 'mail',
  line,
  subject: '',
  thread: thread === null ? null : { id: thread, url: `https://mail.example/${thread}` },
  site: 'gmail',
  siteKey: null,
  fingerprint: `${thread}${ago}`,
  createdAt: NOW,
  source: 'page',
});

describe('C1 a question of theirs', () => {
  const asked = { reading: read('Could you send us the plan for June?') };

  it('waits in the open mail as long as we have not answered', () => {
    expect(open({ ...asked, awaitsUs: true })).toEqual([
      ['question', expect.stringContaining('plan for June')],
    ]);
    expect(open(asked)).toEqual([]);
  });

  it('is none in an out-of-office, whatever it asks', () => {
    const away = { ...asked.reading, automatic: 'out-of-office' } as const;
    expect(open({ reading: away, awaitsUs: true })).toEqual([]);
  });

  it('is none where they thank or tell', () => {
    expect(open({ reading: read('Thank you, that saved our Saturday.'), awaitsUs: true })).toEqual([]);
  });

  it('waits in another thread, until somebody wrote after it or a month has passed', () => {
    const question = moment('t2', 'from-client', 'Can you do 40 seats?', 5);
    expect(open({ moments: [question] })).toEqual([['question', 'Can you do 40 seats?']]);
    expect(open({ moments: [moment('t2', 'from-us', 'We can.', 4), question] })).toEqual([]);
    expect(open({ moments: [moment('t3', 'from-us', 'Hello.', 4), question] })).toHaveLength(1);
    expect(open({ moments: [question], thread: 't2' })).toEqual([]);
    expect(open({ moments: [moment('t2', 'from-client', 'Can you do 40 seats?', 40)] })).toEqual([]);
    expect(open({ moments: [moment(null, 'from-client', 'Can you do 40 seats?', 5)] })).toEqual([]);
  });
});

describe('C1 something wrong between us', () => {
  const ask = (part: Partial<AskRecord>) =>
    sampleAsk({ kind: 'complaint', createdAt: NOW - 9 * DAY, ...part });
  const sore = {
    text: null,
    evidence: { quote: 'Third time the sync failed', by: DANA.email, at: NOW, thread: null },
  } as EndingEntry;

  it('is a sore moment whose repair is not recorded, in its words (P4)', () => {
    const ending = { ...NO_ENDING, sore: [sore] };
    expect(open({ ending })).toEqual([['complaint', 'Third time the sync failed']]);
    expect(open({ ending: { ...ending, sore: [{ ...sore, evidence: null }] } })).toEqual([
      ['complaint', null],
    ]);
  });

  it('is this mail, unless the user said how it ended', () => {
    const reading = read(
      'This is the third time the sync failed. We are very disappointed, this is unacceptable.',
    );
    expect(open({ reading }).map(([kind]) => kind)).toEqual(['complaint']);
    const here = { origin: 'm1', set: { ...sore, state: 'good' } as EndingEntry, proposed: null };
    expect(open({ reading, ending: { ...NO_ENDING, here } })).toEqual([]);
  });

  it('is an earlier complaint that nobody closed, for two months', () => {
    expect(open({ asks: [ask({})] }).map(([kind]) => kind)).toEqual(['complaint']);
    expect(open({ asks: [ask({ result: 'mended' })] })).toEqual([]);
    expect(open({ asks: [ask({ createdAt: NOW - 90 * DAY })] })).toEqual([]);
  });

  it('is no hard time of theirs, which comes first all the same', () => {
    const hard = [ask({ kind: 'hardship' })];
    expect(open({ asks: hard })).toEqual([['hardship', null]]);
    expect(open({ asks: [ask({ kind: 'hardship', createdAt: NOW - 60 * DAY })] })).toEqual([]);
  });
});
