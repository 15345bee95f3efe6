import {
  array,
  check,
  type InferOutput,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  optional,
  pipe,
  safeParse,
  strictObject,
  string,
  unknown,
} from 'valibot';
import { storage } from 'wxt/utils/storage';
import { isSameShape, type TaughtPage } from '../clients/taught-page.ts';
import { isTaughtSelector } from '../clients/taught-selector.ts';

/*
 * Where pages say whom they are about, as their users have shown it: selectors and labels, never what stood there. They
 * stand with the preferences, so that a page can be read by them without the database.
 */

const part = strictObject({
  css: pipe(string(), minLength(1), maxLength(500), check(isTaughtSelector)),
  label: nullable(pipe(string(), maxLength(60))),
});
const shown = {
  shape: pipe(string(), minLength(1), maxLength(500)),
  parts: strictObject({ name: optional(part), email: optional(part), company: optional(part) }),
};

/** The run-time check of what a page passes in; whose it is says its sender. */
export const taughtShape = strictObject(shown);

const named = {
  origin: pipe(
    string(),
    maxLength(300),
    check((origin) => /^https?:\/\//.test(origin) && URL.parse(origin)?.origin === origin),
  ),
  ...shown,
};
/** The run-time check of a taught page as a file holds it. Whoever wrote the file is a stranger, as any page is. */
export const taughtInFile = pipe(
  strictObject({ id: pipe(string(), minLength(1), maxLength(1_000)), ...named }),
  check(({ parts }) => parts.name !== undefined || parts.email !== undefined),
);
const time = pipe(number(), minValue(0), maxValue(4_102_444_800_000));
const row = strictObject({ ...named, importedAt: optional(time) });

/** Nobody teaches more; the oldest make room. */
export const MOST_TAUGHT = 200;
const item = storage.defineItem<unknown>('local:taught-pages', { version: 1, fallback: [] });

let changing: Promise<unknown> = Promise.resolve();

/** Every page that was taught, the newest first. Never rejects: what cannot be read is nothing. */
export async function readTaughtPages(): Promise<TaughtPage[]> {
  try {
    const found = safeParse(array(unknown()), await item.getValue());
    if (!found.success) return [];
    return found.output.flatMap((one) => {
      const page = safeParse(row, one);
      return page.success ? [page.output] : [];
    });
  } catch {
    return [];
  }
}

/** Keeps a page in the place of one of the same shape. @throws what the browser threw */
export function keepTaughtPage(page: TaughtPage): Promise<void> {
  return changeTaughtPages((pages) =>
    [page, ...pages.filter((one) => !isSameShape(one, page))].slice(0, MOST_TAUGHT),
  );
}

/** @throws what the browser threw */
export function forgetTaughtPage(page: Pick<TaughtPage, 'origin' | 'shape'>): Promise<void> {
  return changeTaughtPages((pages) => pages.filter((one) => !isSameShape(one, page)));
}

/** Writes what `to` makes of the pages, after every change before it. @throws what the browser threw */
export function changeTaughtPages(
  to: (pages: readonly TaughtPage[]) => readonly InferOutput<typeof row>[],
): Promise<void> {
  const done = changing.then(async () => item.setValue(to(await readTaughtPages())));
  changing = done.catch(() => undefined);
  return done;
}
