import {
  array,
  type InferOutput,
  integer,
  maxEntries,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  record,
  regex,
  safeParse,
  strictObject,
  string,
} from 'valibot';
import { storage } from 'wxt/utils/storage';
import { PAGE_FAULTS, type PageHealth } from '../clients/page-health.ts';
import { PLACES, SITES } from '../clients/page-view.ts';

/*
 * How well pages could be read: the last result for each site, kind of page and shape. Names of our own selectors and
 * counts, never a word or an address of a page. It stands with the preferences, so that it can be shown and forgotten
 * without the database.
 */

const named = (most: number) => pipe(string(), maxLength(most), regex(/^[\w.-]*$/));
const health = {
  site: picklist(SITES),
  variant: nullable(named(60)),
  place: picklist(PLACES),
  fault: nullable(picklist(PAGE_FAULTS)),
  found: pipe(record(named(40), pipe(number(), integer(), minValue(0), maxValue(9_999))), maxEntries(40)),
};

/** The run-time check of `PageHealth`. */
export const pageHealth = strictObject(health);

/** Unix ms. */
const time = pipe(number(), minValue(0), maxValue(4_102_444_800_000));
const row = strictObject({ ...health, at: time });
/** A result, and when it was last found to be so. */
export type HealthRow = Readonly<InferOutput<typeof row>>;

/** Nobody has more kinds of pages; the ones longest unseen make room. */
const MOST = 60;
/** A page that reads as before is written down again after so long (ms): the disk is spared, and the day stays right. */
const STALE = 3_600_000;

const item = storage.defineItem<unknown>('local:page-health', { version: 1, fallback: [] });

/** The last change under way; the next waits for it, so that none is lost. */
let changing: Promise<unknown> = Promise.resolve();

/** The last results, the newest first. Never rejects: what cannot be read is nothing. */
export async function readPageHealth(): Promise<HealthRow[]> {
  try {
    const found = safeParse(array(row), await item.getValue());
    return found.success ? [...found.output].sort((a, b) => b.at - a.at) : [];
  } catch {
    return [];
  }
}

/** Writes down how a page read. Never rejects. @returns whether anything was written */
export function notePageHealth(found: PageHealth, now: number): Promise<boolean> {
  const done = changing.then(async () => {
    const rows = await readPageHealth();
    const before = rows.find((one) => isSame(one, found));
    if (before && before.fault === found.fault && now - before.at < STALE) return false;
    const kept = rows.filter((one) => one !== before && !isOver(one, found));
    await item.setValue([{ ...found, at: now }, ...kept].slice(0, MOST));
    return true;
  });
  changing = done.catch(() => undefined);
  return done.catch(() => false);
}

/** Forgets all of it. @throws what the browser threw */
export async function forgetPageHealth(): Promise<void> {
  await changing;
  await item.setValue([]);
}

function isSame(one: PageHealth, other: PageHealth): boolean {
  return one.site === other.site && one.place === other.place && one.variant === other.variant;
}

/** That no shape fitted is over once one does. */
function isOver(one: PageHealth, found: PageHealth): boolean {
  return found.fault === null && one.variant === null && one.site === found.site && one.place === found.place;
}
