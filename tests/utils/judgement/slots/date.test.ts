import { describe, expect, it } from 'vitest';
import { findDate } from '../../../../utils/judgement/slots/date.ts';
import type { AskKind } from '../../../../utils/mail/reading.ts';
import { historyOf, readingOf } from '../reading-of.ts';

function day(text: string, quote: string, ours = '', kind: AskKind = 'deadline'): string | null {
  const reading = readingOf(text, [[kind, quote]]);
  const [ask] = reading.asks;
  const history = historyOf({ thread: ours ? [{ from: 'us', at: 0, text: ours }] : [] });
  return ask ? (findDate(reading, ask, text, history)?.day.text ?? null) : null;
}

describe('S2 slots: the day it is wanted by', () => {
  it('is where it moves to and not where it comes from', () => {
    const text = 'The inspection has moved from September to 2 June, so we need the papers.';
    expect(day(text, 'we need the papers')).toBe('2 June');
  });

  it('is not the day of our own plan', () => {
    const text = 'You have the report down for 28 August. Our investors fly in on 3 August. Can it be done?';
    expect(day(text, 'Can it be done?', 'Timetable: final report 28 August.')).toBe('3 August');
  });

  it('is not a day that is said to be no use', () => {
    const text = 'The magazines close on 12 March. A kit on 20 April will be no use to us.';
    expect(day(text, 'A kit on 20 April will be no use to us')).toBe('12 March');
  });

  it('is the day in the line beside the ask, where that wants it by a day', () => {
    const text = 'On 1 December the new fares come. I would have it tested by 20 November.';
    const reading = readingOf(text, [['deadline', 'On 1 December the new fares come']]);
    const [ask] = reading.asks;
    const asked = reading.sentences[0]?.text ?? '';
    expect(ask && findDate(reading, ask, asked)?.day.text).toBe('20 November');
  });

  it('is no day of what they did, nor one by which somebody else answers', () => {
    const ask = 'The fence should be up soon';
    expect(day(`I drove up on Saturday and counted forty. ${ask}.`, ask)).toBeNull();
    const before = "we'd like it done before the 17th";
    expect(day(`Heads have until Friday to say how many, and ${before}.`, before)).toBe('the 17th');
  });

  it('writes a weekday as one does', () => {
    expect(day('Is the vault ready by friday night?', 'Is the vault ready by friday night?')).toBe(
      'Friday night',
    );
  });

  it('is the day they name with the ask, though our plan has that day for something else', () => {
    const ask = 'we need the report by 14 August';
    expect(day(`The keys come on 24 August, so ${ask}.`, ask, 'Holidays 20 July to 14 August.')).toBe(
      '14 August',
    );
  });

  it('is what the deadline itself names, and a day before a month', () => {
    const text = 'She could name it on Sunday 14 June and on no other day before October.';
    expect(day(text, text)).toBe('Sunday 14 June');
  });

  it('is found beside the day that our own confirmation says', () => {
    const text = 'The sensors have to be on site by 8 June, your confirmation says the 22nd.';
    expect(day(text, text)).toBe('8 June');
  });

  it.each(['You looked at them in January.', 'The text was finalised on Sunday.'])(
    'is no month and no day behind them where a yes is wanted: %s',
    (story) => {
      const reading = readingOf(`${story} Is it okay?`, [['approval', 'Is it okay?']]);
      const [ask] = reading.asks;
      expect(ask ? findDate(reading, ask, 'Is it okay?', historyOf()) : undefined).toBeNull();
    },
  );
});
