import {
  array,
  type InferOutput,
  maxLength,
  minLength,
  nullable,
  object,
  optional,
  pipe,
  regex,
  safeParse,
  strictObject,
  string,
} from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { TaughtPage } from '../clients/taught-page.ts';

/*
 * Where pages say whom they are about, as their users have shown it: selectors and labels, never what stood there. They
 * stand with the preferences, as text they can be copied and given on.
 */

const part = strictObject({
  css: pipe(string(), minLength(1), maxLength(500)),
  label: nullable(pipe(string(), maxLength(60))),
});
const shown = {
  shape: pipe(string(), minLength(1), maxLength(500)),
  parts: object({ name: optional(part), email: optional(part), company: optional(part) }),
};

/** The run-time check of what a page passes in; whose it is says its sender. */
export const taughtShape = strictObject(shown);

const row = strictObject({ origin: pipe(string(), maxLength(300), regex(/^https?:\/\//)), ...shown });

/** Nobody teaches more; the oldest make room. */
const MOST = 200;
const item = storage.defineItem<unknown>('local:taught-pages', { version: 1, fallback: [] });

let changing: Promise<unknown> = Promise.resolve();

/** Every page that was taught, the newest first. Never rejects: what cannot be read is nothing. */
export async function readTaughtPages(): Promise<TaughtPage[]> {
  try {
    const found = safeParse(array(row), await item.getValue());
    return found.success ? found.output : [];
  } catch {
    return [];
  }
}

/** Keeps a page in the place of one of the same shape. @throws what the browser threw */
export function keepTaughtPage(page: TaughtPage): Promise<void> {
  return change((pages) => [page, ...pages.filter((one) => !isSame(one, page))].slice(0, MOST));
}

/** @throws what the browser threw */
export function forgetTaughtPage(page: Pick<TaughtPage, 'origin' | 'shape'>): Promise<void> {
  return change((pages) => pages.filter((one) => !isSame(one, page)));
}

function change(to: (pages: readonly TaughtPage[]) => readonly InferOutput<typeof row>[]): Promise<void> {
  const done = changing.then(async () => item.setValue(to(await readTaughtPages())));
  changing = done.catch(() => undefined);
  return done;
}

function isSame(
  one: Pick<TaughtPage, 'origin' | 'shape'>,
  other: Pick<TaughtPage, 'origin' | 'shape'>,
): boolean {
  return one.origin === other.origin && one.shape === other.shape;
}
