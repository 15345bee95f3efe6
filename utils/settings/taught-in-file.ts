import { type InferOutput, safeParse } from 'valibot';
import { isSameShape, type TaughtPage } from '../clients/taught-page.ts';
import { changeTaughtPages, MOST_TAUGHT, readTaughtPages, taughtInFile } from './taught-pages.ts';

/** A taught page as a file holds it. */
export type TaughtRow = Readonly<InferOutput<typeof taughtInFile>>;

/** What became of the pages of a file; `left` are those of shapes that are known here otherwise. */
export interface TaughtWritten {
  added: number;
  same: number;
  changed: number;
  refused: number;
  readonly left: TaughtRow[];
}

/**
 * One batch of the taught pages as they go into a file, without where they came from: whoever takes the file gets them
 * from there.
 * @param after the last id of the batch before, or null for the first
 */
export async function taughtRows(
  after: string | null,
  limit: number,
): Promise<{ rows: TaughtRow[]; next: string | null }> {
  const pages = await readTaughtPages();
  const all = pages.map(({ origin, shape, parts }) => ({ id: `${origin} ${shape}`, origin, shape, parts }));
  const from = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1;
  const rows = all.slice(from, from + limit);
  return { rows, next: from + limit < all.length ? (rows.at(-1)?.id ?? null) : null };
}

/**
 * Takes pages of a file in, behind those that are here. One of a shape that is known here stands as it is here, unless
 * the user wants the file's. None that is here makes room for one of a file.
 * @param rows as they stand in the file, of any shape
 * @param over whether the file's counts where it says otherwise
 * @throws what the browser threw when its storage cannot be written; then nothing was changed
 */
export async function takeTaughtPages(
  rows: readonly unknown[],
  over: boolean,
  now: number,
): Promise<TaughtWritten> {
  let written: TaughtWritten = { added: 0, same: 0, changed: 0, refused: 0, left: [] };
  await changeTaughtPages((held) => {
    written = { added: 0, same: 0, changed: 0, refused: 0, left: [] };
    return rows.reduce<readonly TaughtPage[]>((pages, row) => taken(pages, row, over, now, written), held);
  });
  return written;
}

function taken(
  pages: readonly TaughtPage[],
  row: unknown,
  over: boolean,
  now: number,
  written: TaughtWritten,
): readonly TaughtPage[] {
  const checked = safeParse(taughtInFile, row);
  if (!checked.success) {
    written.refused++;
    return pages;
  }
  const { origin, shape, parts } = checked.output;
  const page = { origin, shape, parts, importedAt: now };
  const held = pages.find((one) => isSameShape(one, page));
  if (!held && pages.length >= MOST_TAUGHT) {
    written.refused++;
    return pages;
  }
  if (!held) {
    written.added++;
    return [...pages, page];
  }
  if (over && !isSaid(held, page)) {
    written.changed++;
    return pages.map((one) => (one === held ? page : one));
  }
  written.same++;
  if (!isSaid(held, page)) written.left.push(checked.output);
  return pages;
}

/** Whether both say the same places. */
function isSaid({ parts: one }: TaughtPage, { parts: other }: TaughtPage): boolean {
  return (['name', 'email', 'company'] as const).every(
    (name) => one[name]?.css === other[name]?.css && one[name]?.label === other[name]?.label,
  );
}
