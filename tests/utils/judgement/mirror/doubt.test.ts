import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../../utils/judgement/judgement.ts';
import { isDoubtful } from '../../../../utils/judgement/mirror/doubt.ts';
import { readMail } from '../../../../utils/mail/read-mail.ts';
import type { Reading } from '../../../../utils/mail/reading.ts';

/** A mail of the client's as the reader without the network reads it. */
function read(text: string): Reading {
  const mail = { from: null, to: [], at: Date.UTC(2026, 4, 4, 9), subject: '', text };
  return readMail(mail, { timeZone: 'Europe/Berlin', by: 'client' });
}

const CURT = read('Maureen, please add a third evening from June, Wednesdays. Curtis');
const CLOSED: Pick<Judgement, 'mode' | 'stop' | 'deciding'> = {
  mode: 'comply',
  stop: 'closed by the client',
  deciding: 'scope',
};

describe('S4 · when it is doubtful whether a question is due', () => {
  it('doubts that a curt request was closed where no word in it says so', () => {
    expect(isDoubtful(CLOSED, CURT, CURT)).toBe(true);
  });

  it('doubts it of a kind that is always questioned, though the reader without the network hears another', () => {
    const orderly = read('Please fit automatic vents on house 3. Henk');
    expect(isDoubtful(CLOSED, orderly, orderly)).toBe(true);
    expect(isDoubtful({ ...CLOSED, deciding: 'admin' }, orderly, orderly)).toBe(false);
  });

  it('doubts that a curt request which turns an amount is plain admin', () => {
    const more = read('2 more pallets to the yard pls. Henk');
    const plainAdmin = { mode: 'comply', stop: 'plain admin', deciding: 'admin' } as const;
    expect(isDoubtful(plainAdmin, more, more)).toBe(true);
    const again = read('Please resend the plan. Henk');
    expect(isDoubtful(plainAdmin, again, again)).toBe(false);
  });

  it('takes the client at their word where they closed it', () => {
    const closed = read('Maureen, please add a third evening, as agreed. No need to discuss it. Curtis');
    expect(isDoubtful(CLOSED, closed, closed)).toBe(false);
  });

  it('takes words that close the matter for no impression, whatever kind the ask is taken for', () => {
    const agreed = read('Maureen, please add a third evening from June, as agreed. Curtis');
    expect(isDoubtful({ ...CLOSED, deciding: 'deliverable' }, agreed, CURT)).toBe(false);
  });

  it('never doubts an outage, a decision or somebody who reads along', () => {
    expect(isDoubtful({ mode: 'comply', stop: 'outage', deciding: 'outage' }, CURT, CURT)).toBe(false);
    expect(
      isDoubtful({ mode: 'comply', stop: 'decided with reasons', deciding: 'decided' }, CURT, CURT),
    ).toBe(false);
    expect(
      isDoubtful({ mode: 'answer', stop: 'third party reads along', deciding: 'scope' }, CURT, CURT),
    ).toBe(false);
  });

  it('doubts a question that the network hardly sees due', () => {
    const challenge = { mode: 'challenge', stop: null, deciding: 'scope' } as const;
    expect(isDoubtful(challenge, { ...CURT, due: -0.8 }, CURT)).toBe(true);
    expect(isDoubtful(challenge, { ...CURT, due: 0.4 }, CURT)).toBe(false);
  });
});
