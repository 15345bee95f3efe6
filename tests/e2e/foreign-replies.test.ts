import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../playground/seed.ts';
import { type Letter, ME, NORA, startToldStory, type ToldStory, thread } from './told-inbox.ts';
import { press, reads } from './world.ts';

/*
 * X5, as a rep with clients abroad tells it: I asked a question. A program answers in German that Nora is away, and the
 * reminder waits until she is back. One answers in a language that nobody here reads: it does not end the wait, and says
 * what it looks like. Her own answer ends it.
 */
const DOORS = 'Doors for the hall';
const GATES = 'Gates for the yard';
const asked = (subject: string, ...replies: readonly Letter[]) =>
  thread(subject, [
    [NORA, subject === DOORS ? 3 : 4, `Hello Robin, here is what you need for the ${subject}. Nora`],
    [ME, subject === DOORS ? 1 : 1.5, `Hello Nora, which of the ${subject} do you prefer? Robin`],
    ...replies,
  ]);
/** A day within the year to come, as a German writes it. */
const BACK = new Date(Date.now() + 9 * 86_400_000);
const AWAY = `Vielen Dank für Ihre Nachricht. Ich bin bis zum ${BACK.getDate()}.${BACK.getMonth() + 1}.${BACK.getFullYear()} im Urlaub.`;
const UNREAD =
  'Tack för ditt mejl. Jag är på semester och läser inte min e-post. Kontakta Anna på anna@quistlogistics.example.';

let inbox: ToldStory;
beforeAll(async () => {
  inbox = await startToldStory([asked(DOORS), asked(GATES)]);
});
afterAll(() => inbox?.close());

/** Opens the thread with what came since, and what stands in the list of her reminders. */
async function reminders(subject: string, words: string): Promise<string> {
  const { sidebar } = await inbox.open(subject);
  await press(sidebar, 'Reminders');
  return reads(sidebar, words);
}

describe('a wait for an answer from abroad (X5)', { timeout: 180_000 }, () => {
  it('begins with one key in each thread', async () => {
    for (const subject of [DOORS, GATES]) {
      const { sidebar } = await inbox.open(subject);
      await reads(sidebar, 'Remind me if no answer by');
      await inbox.key('A');
      await reads(sidebar, 'You are reminded on');
    }
  });

  it('waits for the return that a German out-of-office names', async () => {
    inbox.tell([asked(DOORS, [NORA, 0.5, AWAY]), asked(GATES)]);
    expect(await reminders(DOORS, 'away, back')).toContain(`which of the ${DOORS} do you prefer?`);
  });

  it('is not ended by what looks automatic in a language that is not read, and says so', async () => {
    inbox.tell([asked(DOORS, [NORA, 0.5, AWAY]), asked(GATES, [NORA, 0.4, UNREAD])]);
    await reminders(GATES, 'looks like an automatic reply');
    await inbox.pictures('looks-automatic');
  });

  it('is ended by her own answer', async () => {
    inbox.tell([asked(GATES, [NORA, 0.4, UNREAD], [NORA, 0.2, 'Den andra, tack. Vi beställer den.'])]);
    await inbox.open(GATES);
    const done = () => ask(inbox.own, 'nudges.list', { person: null, states: ['done'], limit: 10 });
    await expect
      .poll(done, { timeout: 15_000 })
      .toMatchObject([{ reason: expect.stringContaining(GATES), endedBy: { by: 'answer' } }]);
  });
});
