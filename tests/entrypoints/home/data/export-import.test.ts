import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportPieces, FILE_VERSION, gather } from '../../../../entrypoints/home/data/export-file.ts';
import { checkFile, writeFile } from '../../../../entrypoints/home/data/import-file.ts';
import { wholeRows } from '../../../../entrypoints/home/data/whole-rows.ts';
import type { Caller } from '../../../../utils/messaging/call.ts';
import { DATA_TABLES, type DataTable } from '../../../../utils/messaging/calls/data.ts';
import type { FromOurPages } from '../../../../utils/messaging/protocol.ts';

type Tables = Record<DataTable, { id: string }[]>;
const AT = Date.UTC(2026, 10, 22);
const idle = () => {};
const open = () => new AbortController().signal;

function emptyTables(): Tables {
  return Object.fromEntries(DATA_TABLES.map((table) => [table, []])) as unknown as Tables;
}

/** A background over plain arrays, giving two rows at a time. */
function store(tables: Tables): Caller<FromOurPages> {
  const call = async (
    name: string,
    args: { table: DataTable; after: string | null; rows: { id: string }[] },
  ) => {
    const table = tables[args.table];
    if (name === 'data.write') {
      const fresh = args.rows.filter(({ id }) => !table.some((row) => row.id === id));
      table.push(...fresh);
      return { added: fresh.length, same: args.rows.length - fresh.length, changed: 0, refused: 0 };
    }
    const from = args.after === null ? 0 : table.findIndex(({ id }) => id === args.after) + 1;
    const rows = table.slice(from, from + 2);
    return { rows, next: from + 2 < table.length ? (rows.at(-1)?.id ?? null) : null };
  };
  return call as unknown as Caller<FromOurPages>;
}

const fileOf = (tables: Tables) => gather(exportPieces(store(tables), AT, open(), idle));
const sample = (): Tables => ({
  ...emptyTables(),
  persons: [{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }],
  notes: [{ id: 'n1' }],
});
const faultsOf = async (text: string) => (await checkFile(new Blob([text]), open(), idle)).faults;

describe('X7 everything in one file, and back', { timeout: 60_000 }, () => {
  it('is plain JSON that any program can read', async () => {
    const file = JSON.parse(await (await fileOf(sample())).text());
    expect(file).toMatchObject({
      format: 'ovation',
      version: FILE_VERSION,
      counts: { persons: 3, notes: 1, moments: 0 },
    });
    expect(file.tables.persons).toEqual([{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }]);
  });

  it('counts before it writes, then brings back every row unchanged', async () => {
    const words = fc.string({ unit: 'binary' }).map((text) => text.toWellFormed());
    const rows = fc.uniqueArray(fc.record({ id: fc.uuid(), text: words, at: fc.integer() }), {
      selector: ({ id }) => id,
      maxLength: 9,
    });
    await fc.assert(
      fc.asyncProperty(fc.tuple(...DATA_TABLES.map(() => rows)), async (filled) => {
        const from = Object.fromEntries(
          DATA_TABLES.map((table, at) => [table, filled[at]]),
        ) as unknown as Tables;
        const file = await fileOf(from);
        const { counts, faults } = await checkFile(file, open(), idle);
        expect(faults).toEqual([]);
        expect(DATA_TABLES.map((table) => counts[table] ?? 0)).toEqual(
          DATA_TABLES.map((table) => from[table].length),
        );
        const to = emptyTables();
        await writeFile(file, store(to), open(), idle);
        expect(to).toEqual(from);
      }),
      { numRuns: 20 },
    );
  });

  it('adds nothing the second time', async () => {
    const tables = sample();
    expect(await writeFile(await fileOf(tables), store(tables), open(), idle)).toMatchObject({
      added: 0,
      same: 4,
    });
  });

  it('tells each fault with its line, and counts no part of such a row', async () => {
    const text = await (await fileOf(sample())).text();
    expect(await faultsOf('{"a":1}')).toEqual([{ fault: 'not-ours', line: 1 }]);
    expect(await faultsOf('')).toEqual([{ fault: 'not-ours', line: 1 }]);
    expect(
      await faultsOf(text.replace(`"version":${FILE_VERSION}`, `"version":${FILE_VERSION + 1}`)),
    ).toEqual([{ fault: 'newer', line: 1 }]);
    expect(await faultsOf(text.replace('{"id":"p2"}', '{"id":'))).toEqual([{ fault: 'bad-line', line: 4 }]);
    expect(await faultsOf(text.replace('"persons":[', '"people":['))).toContainEqual({
      fault: 'unknown-table',
      line: 2,
    });
    expect(await faultsOf(text.replace('{"id":"p2"}', '{"id":"p2","__proto__":{"x":1}}'))).toEqual([
      { fault: 'bad-line', line: 4 },
    ]);
  });

  it('reads a file of every earlier layout too', async () => {
    const text = await (await fileOf(sample())).text();
    expect(FILE_VERSION).toBe(7);
    for (let version = 1; version < FILE_VERSION; version++) {
      expect(await faultsOf(text.replace(`"version":${FILE_VERSION}`, `"version":${version}`))).toEqual([]);
    }
  });

  it('reads a file of taught pages alone, which is how they are handed on', async () => {
    const tables = { ...sample(), taught: [{ id: 'https://crm.example /people/*' }] };
    const file = await gather(exportPieces(store(tables), AT, open(), idle, ['taught']));
    expect(await checkFile(file, open(), idle)).toMatchObject({ counts: { taught: 1 }, faults: [] });
    expect(JSON.parse(await file.text()).tables).toEqual({ taught: tables.taught });
  });

  it('tells each thing that stands here otherwise once', async () => {
    const left = {
      what: 'one',
      person: { id: 'p1', name: 'Dana', address: 'd@a.example' },
      other: { id: 'p2', name: 'Tom', address: 't@a.example' },
    };
    const call = (async () => ({
      added: 0,
      same: 1,
      changed: 0,
      refused: 0,
      left: [left],
    })) as unknown as Caller<FromOurPages>;
    expect((await writeFile(await fileOf(sample()), call, open(), idle)).left).toEqual([left]);
  });

  it('notices a file that ends too early, wherever it was cut', async () => {
    const text = (await (await fileOf(sample())).text()).trimEnd();
    for (let cut = 0; cut < text.length; cut++) {
      expect(await faultsOf(text.slice(0, cut)), `cut after ${cut}`).not.toEqual([]);
    }
  });

  it('notices a line that is missing in the middle, by the numbers at the end', async () => {
    const text = await (await fileOf(sample())).text();
    const line = text.split('\n').length - 2;
    expect(await faultsOf(text.replace('{"id":"p2"},\n', ''))).toEqual([{ fault: 'miscounted', line }]);
  });

  describe('saved anew by another program', () => {
    const saved = async (write: (file: unknown) => string) =>
      write(JSON.parse(await (await fileOf(sample())).text()));
    const byName = (one: object) => Object.fromEntries(Object.entries(one).sort());

    it.each<[string, (file: unknown) => string]>([
      ['indented', (file) => JSON.stringify(file, null, 2)],
      [
        'indented by tabs, with the ends of lines of Windows',
        (file) => JSON.stringify(file, null, '\t').replaceAll('\n', '\r\n'),
      ],
      ['in one line', (file) => JSON.stringify(file)],
      ['with a mark of its encoding', (file) => `\uFEFF${JSON.stringify(file, null, 4)}\n`],
      [
        'with its parts in the order of their names',
        (file) =>
          JSON.stringify(
            byName({ ...(file as { tables: object }), tables: byName((file as { tables: object }).tables) }),
            null,
            2,
          ),
      ],
    ])('is taken: %s', async (_, write) => {
      const file = new Blob([await saved(write)]);
      expect(await checkFile(file, open(), idle)).toEqual({
        state: 'checked',
        counts: { persons: 3, notes: 1 },
        faults: [],
      });
      const to = emptyTables();
      await writeFile(file, store(to), open(), idle);
      expect(to).toEqual(sample());
    });

    it('is refused where it was cut, with its last line', async () => {
      const text = await saved((file) => JSON.stringify(file, null, 2));
      for (let cut = 0; cut < text.length; cut++) {
        expect(await faultsOf(text.slice(0, cut)), `cut after ${cut}`).not.toEqual([]);
      }
      expect(await faultsOf(text.slice(0, text.indexOf('"p2"')))).toEqual([{ fault: 'cut-off', line: 11 }]);
    });

    it('tells what is wrong with it, and where', async () => {
      const text = await saved((file) => JSON.stringify(file, null, 2));
      expect(await faultsOf(text.replace('"p2"', '"p2'))).toEqual([{ fault: 'bad-line', line: 11 }]);
      expect(await faultsOf(text.replace('"id": "p2"', '"name": "p2"'))).toEqual([
        { fault: 'bad-entry', line: 2 },
      ]);
      expect(await faultsOf(text.replace('"id": "p2"', '"id": "p2", "__proto__": { "x": 1 }'))).toEqual([
        { fault: 'bad-entry', line: 2 },
      ]);
      expect(await faultsOf(text.replace('"persons": [', '"people": ['))).toContainEqual({
        fault: 'unknown-table',
        line: 6,
      });
      expect(
        await faultsOf(text.replace(`"version": ${FILE_VERSION}`, `"version": ${FILE_VERSION + 1}`)),
      ).toEqual([{ fault: 'newer', line: 1 }]);
      expect(await faultsOf(text.replace('"persons": 3', '"persons": 4'))).toMatchObject([
        { fault: 'miscounted' },
      ]);
    });

    it('is not read at all beyond a size, and says so', async () => {
      const file = new Blob([await saved((one) => JSON.stringify(one, null, 2))]);
      const items = [];
      for await (const item of wholeRows(file, open(), file.size - 1)) items.push(item);
      expect(items).toEqual([{ kind: 'fault', fault: 'too-big-changed', line: 1 }]);
    });
  });

  it('never fails on a file of anything, it says what is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const { faults } = await checkFile(new Blob([bytes]), open(), idle);
        expect(faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const pieces = exportPieces(store(sample()), AT, stop.signal, () => stop.abort());
    await expect(gather(pieces)).rejects.toThrow(/abort/iu);
    await expect(checkFile(await fileOf(sample()), stop.signal, idle)).rejects.toThrow(/abort/iu);
  });
});
