import type { LosingTouch, NudgeContext, NudgeRow, Today } from '../../../utils/messaging/calls/nudges.ts';
import { newWait } from '../../../utils/nudges/wait.ts';
import { CLIENT, DANA, DAY, NOW, NUDGE } from './dana.ts';

export const HOUR = 3_600_000;

export const TOM = { person: 'p-tom', personName: 'Tom Ilves', address: 'tom@brightbakery.example' };
export const SANNE = { person: 'p-sanne', personName: 'Sanne Vliet', address: 'sanne@vliet.example' };
export const OUR_DANA = { person: DANA.id, personName: DANA.name, address: CLIENT.address };

/** One row of the list; `days` from NOW. */
export function todayRow(id: string, days: number, changes: Partial<NudgeRow> = {}): NudgeRow {
  const dueAt = NOW + days * DAY;
  return { ...NUDGE, ...OUR_DANA, id, dueAt, state: days > 0 ? 'waiting' : 'due', ...changes };
}

export const LATE = todayRow('late', -2, { reason: 'Send Dana the ROI sheet' });
export const LATE_PROMISE = todayRow('late-promise', -1, {
  kind: 'promise',
  reason: 'Your promise: I will send you the plan for the second oven',
  about: { ledger: 'promises', entry: 'pr-1' },
  thread: null,
  source: 'followed',
});
export const DUE_TODAY = todayRow('today', 0, {
  ...SANNE,
  dueAt: NOW - 3 * HOUR,
  reason: 'Ask whether the tender is out',
});
export const OVER = todayRow('over', 0, {
  ...TOM,
  dueAt: NOW - 2 * HOUR,
  kind: 'no-reply',
  reason: 'No answer yet to “Would Thursday at ten work for a call?”',
  wait: {
    ...newWait({ since: NOW - 40 * DAY, stem: 'seats', question: 'Would Thursday at ten work for a call?' }),
    again: [NOW - 35 * DAY, NOW - 20 * DAY, NOW - 15 * DAY],
  },
});
export const LAYER_SOON = todayRow('soon-layer', 1, {
  kind: 'layer',
  reason: 'A tip for the second oven',
  about: { ledger: 'deliveries', entry: 'd-1' },
  thread: null,
  source: 'followed',
});
export const OCCASION_SOON = todayRow('soon-occasion', 3, {
  ...SANNE,
  kind: 'occasion',
  reason: 'Their birthday, on 28 November',
  about: { ledger: 'occasions', entry: 'o-1' },
  thread: null,
  source: 'followed',
});
export const ROUND_SOON = todayRow('soon-round', 4, {
  ...TOM,
  kind: 'repeating',
  reason: 'Look through the orders with Tom',
  repeats: 'DTSTART:20261126T090000\nRRULE:FREQ=WEEKLY;BYDAY=TH',
});
export const WAITS = todayRow('waits', 2, {
  kind: 'no-reply',
  reason: 'No answer yet to “Who else should see the numbers?”',
  wait: newWait({ since: NOW - DAY, stem: 'numbers', question: 'Who else should see the numbers?' }),
});
export const TOUCH = todayRow('touch', -1, {
  ...TOM,
  kind: 'keep-in-touch',
  reason: 'It has been 14 weeks since you last heard from Tom',
  thread: null,
  source: 'followed',
});

export const LOST_TOM: LosingTouch = {
  ...TOM,
  tier: 'regular',
  lastAt: NOW - 98 * DAY,
  days: 98,
  light: 'red',
};
export const LOST_SANNE: LosingTouch = {
  ...SANNE,
  tier: 'often',
  lastAt: NOW - 18 * DAY,
  days: 18,
  light: 'amber',
};

export const NO_TODAY: Today = { due: [], waiting: [], losing: [], later: 0 };
export const TODAY: Today = {
  due: [LATE, LATE_PROMISE, TOUCH, DUE_TODAY, OVER, LAYER_SOON, OCCASION_SOON, ROUND_SOON],
  waiting: [WAITS],
  losing: [LOST_TOM, LOST_SANNE],
  later: 12,
};

export const CONTEXT: NudgeContext = {
  last: {
    at: NOW - 12 * DAY,
    from: 'client',
    line: 'Could you send me the ROI sheet once the board has met?',
  },
  open: { what: 'promise', by: 'us', text: 'I will send you the plan for the second oven' },
  question: 'Who will be in it daily, and what should be quicker for them by June?',
  useful: {
    what: 'our-promise',
    text: 'I will send you the plan for the second oven',
    kind: null,
    day: '2026-11-24',
  },
  opener:
    'Hi Dana,\n\nOn 10 November I wrote: “I will send you the plan for the second oven.”\n\n[Here it is / It is not ready, and will be with you on [date], because [reason].]\n\nIs there anything about it that has changed for you in the meantime?',
  url: 'https://mail.google.com/mail/u/0/#inbox/7',
};

/** Several hundred, of many clients. */
export function busyToday(count: number): Today {
  const due = Array.from({ length: count }, (_, index) => {
    const client = index % 120;
    return todayRow(`busy-${index}`, Math.floor((index / count) * 30) - 23, {
      person: `p-${client}`,
      personName: `Client ${client}`,
      address: `client${client}@example.com`,
      reason: `Come back to matter ${index}`,
    });
  });
  return { ...NO_TODAY, due };
}
