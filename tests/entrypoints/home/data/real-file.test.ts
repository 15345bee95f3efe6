import { beforeEach, describe, expect, it } from 'vitest';
import { exportPieces, gather } from '../../../../entrypoints/home/data/export-file.ts';
import { checkFile, writeFile } from '../../../../entrypoints/home/data/import-file.ts';
import type { Caller } from '../../../../utils/messaging/call.ts';
import type { FromOurPages } from '../../../../utils/messaging/protocol.ts';
import { openDatabase } from '../../../../utils/storage/database.ts';
import { storePerson } from '../../../utils/storage/sample-person.ts';
import { ask, freshBrowser, sidePanel, startBackground } from '../../background/run-background.ts';

/** The background itself, over a database of its own. */
const call: Caller<FromOurPages> = (name, args) => ask(name, args as never, sidePanel()) as never;
const open = () => new AbortController().signal;
const idle = () => {};
const NOTE = 'Likes "numbers", \\ and\n\t– Müller 😀 \u2028 </script>';

/** What a user has after a while, as the file that the background and the page make of it. */
async function exported(): Promise<Blob> {
  const person = await storePerson(await openDatabase(), 'Dana Ruiz', 'dana@acme.example');
  for (const [at, view] of ['v', 'w'].entries()) {
    const from = { view, step: 1 };
    await call('notes.save', { id: `n${at}`, person, text: NOTE, base: 0, from });
  }
  await call('nudges.add', { id: 'g1', person, reason: 'Ask about the oven', dueAt: Date.UTC(2026, 11, 1) });
  return gather(exportPieces(call, Date.UTC(2026, 10, 22), open(), idle));
}

describe('X7 an export that was opened and saved by an editor', () => {
  beforeEach(() => {
    freshBrowser();
    startBackground();
  });

  it('brings everything into a fresh profile, once however often it is taken in', async () => {
    const file = JSON.parse(await (await exported()).text());
    const counts = await call('data.count', {});
    freshBrowser();
    startBackground();
    const edited = new Blob([JSON.stringify(file, null, 2).replaceAll('\n', '\r\n')]);
    expect(await checkFile(edited, open(), idle)).toMatchObject({
      faults: [],
      counts: { notes: 2, nudges: 1 },
    });
    expect(await writeFile(edited, call, open(), idle)).toMatchObject({ added: 4, refused: 0 });
    expect(await writeFile(edited, call, open(), idle)).toMatchObject({ added: 0, same: 4 });
    expect(await call('data.count', {})).toEqual(counts);
    const [client] = await call('client.list', { search: 'dana', limit: 1 });
    const notes = await call('notes.list', { person: client?.person.id ?? '' });
    expect(notes.map(({ text }) => text)).toEqual([NOTE, NOTE]);
  });
});
