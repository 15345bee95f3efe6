import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Address } from '../../../utils/clients/address.ts';
import { judge } from '../../../utils/judgement/judge.ts';
import type { Judgement, Mode } from '../../../utils/judgement/judgement.ts';
import { readMail } from '../../../utils/mail/read-mail.ts';
import type { AskKind } from '../../../utils/mail/reading.ts';

interface Labelled {
  readonly id: string;
  readonly part: string;
  readonly trade: string;
  readonly from: Address;
  readonly to: Address;
  readonly date: string;
  readonly subject: string;
  readonly body: string;
  readonly deciding: AskKind;
  readonly mode: Mode;
  readonly families: readonly string[];
}

function messages(part: 'development' | 'held-out'): Labelled[] {
  const file = new URL(`../../fixtures/messages-${part}.jsonl`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Labelled);
}

/** Read and judged as a mail that arrives with no history behind it. */
function judged({ from, to, date, subject, body }: Labelled): Judgement {
  const mail = { from, to: [to], at: Date.parse(date), subject, text: body };
  const reading = readMail(mail, { timeZone: 'Europe/Berlin', by: 'client' });
  return judge(reading, {
    thread: [],
    facts: [],
    promises: [],
    asks: [],
    thirdParty: null,
    spentFamilies: [],
    forced: null,
    today: date.slice(0, 10),
    subject,
  });
}

const figures = (part: 'development' | 'held-out') => {
  const all = messages(part).map((message) => ({ message, found: judged(message) }));
  return {
    kinds: all.filter(({ message, found }) => message.deciding === found.deciding).length,
    modes: all.filter(({ message, found }) => message.mode === found.mode).length,
    falseChallenges: all.filter(
      ({ message, found }) => message.families.length === 0 && found.questions.length > 0,
    ).length,
  };
};

describe('S1, S2 · whole messages from trades apart, read and judged', () => {
  // Floors under what was measured. The held-out trades are looked at for totals only.
  it('meets the messages its clues were mended with', () => {
    const { kinds, modes, falseChallenges } = figures('development');
    expect(kinds).toBeGreaterThanOrEqual(17);
    expect(modes).toBeGreaterThanOrEqual(17);
    expect(falseChallenges).toBe(0);
  });

  it('meets a fair part of the messages it has never seen', () => {
    const { kinds, modes, falseChallenges } = figures('held-out');
    expect(kinds).toBeGreaterThanOrEqual(14);
    expect(modes).toBeGreaterThanOrEqual(14);
    expect(falseChallenges).toBeLessThanOrEqual(1);
  });

  it('keeps the trades of the two parts apart', () => {
    const known = new Set(messages('development').map(({ trade }) => trade));
    expect(messages('held-out').filter(({ trade }) => known.has(trade))).toEqual([]);
  });
});
