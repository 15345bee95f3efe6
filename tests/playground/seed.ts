import { randomUUID } from 'node:crypto';
import type { Now } from '../../utils/messaging/now.ts';
import type { FromOurPages } from '../../utils/messaging/protocol.ts';
import type { Tab, View } from '../browser/view.ts';
import { type StoryWorld, sidebarOf } from '../e2e/world.ts';

const DAY = 86_400_000;

/** What a rep might have written down by now, by the client's address. */
const NOTES: Readonly<Record<string, string>> = {
  'h.voss@vossberg-logistik.example':
    'Likes a number in the first line.\n\n- decides with **Ruth from finance**\n- never on Fridays',
  'dana.okafor@brightwaterkitchens.example':
    'Showroom in two halves: ovens left, *everything else* right. Couples come on Saturdays.',
  'gil@marchettibakery.example': 'Writes from his phone at five in the morning. Short answers.',
};
const NUDGES: readonly { readonly email: string; readonly reason: string; readonly inDays: number }[] = [
  {
    email: 'dana.okafor@brightwaterkitchens.example',
    reason: 'Send Dana the two follow-up letters',
    inDays: 2,
  },
  { email: 'priya.raman@lanterndental.example', reason: 'Ask Priya how the first practice went', inDays: 5 },
];

/**
 * Fills a fresh profile the way its user would: every thread of the inbox is opened once, which puts its messages on
 * the timeline, and a few notes and nudges are written.
 */
export async function seed(world: StoryWorld): Promise<void> {
  const gmail = await world.openGmail('#inbox');
  await openEveryThread(gmail);
  await gmail.close();
  const own = await world.openOwn('home.html');
  const clients = await ask(own, 'client.list', { search: '', limit: 100 });
  for (const { person } of clients) {
    const text = NOTES[person.addresses[0] ?? ''];
    if (text) await ask(own, 'notes.save', { id: randomUUID(), person: person.id, text, base: 0 });
    for (const { reason, inDays } of NUDGES.filter(({ email }) => person.addresses.includes(email))) {
      await ask(own, 'nudges.add', {
        id: randomUUID(),
        person: person.id,
        reason,
        dueAt: Date.now() + inDays * DAY,
      });
    }
  }
  await own.close();
}

async function openEveryThread(page: Tab): Promise<void> {
  await page.waitForSelector('tr.zA');
  const ids = await page.$$eval('tr.zA [data-legacy-thread-id]', (rows) =>
    rows.map((row) => row.getAttribute('data-legacy-thread-id') ?? ''),
  );
  for (const id of ids) {
    await page.evaluate((next) => location.assign(`#all/${next}`), id);
    await page.waitForSelector(`h2[data-legacy-thread-id="${id}"]`);
    await untilRecorded(await sidebarOf(page), id);
  }
}

/** The background answers with this thread, or says that it knows nobody there, once it has recorded what the page showed. */
async function untilRecorded(sidebar: View, thread: string): Promise<void> {
  await sidebar.waitForFunction(
    async (id) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<{ value: Now }> } };
      };
      const { value } = await chrome.runtime.sendMessage({ call: 'now.get', args: {} });
      return value.state === 'client' ? value.thread?.id === id : value.state === 'unknown';
    },
    { polling: 50 },
    thread,
  );
}

/** Makes one of our own calls from one of our own pages, as its views do. */
export async function ask<Name extends keyof FromOurPages & string>(
  page: Pick<View, 'evaluate'>,
  call: Name,
  args: Parameters<FromOurPages[Name]>[0],
): Promise<ReturnType<FromOurPages[Name]>> {
  const reply = await page.evaluate(
    (message) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(message),
    { call, args },
  );
  const { ok, value } = reply as { ok: boolean; value: ReturnType<FromOurPages[Name]> };
  if (!ok) throw new Error(`${call} failed: ${JSON.stringify(reply)}`);
  return value;
}
