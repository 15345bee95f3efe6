import {
  array,
  type InferOutput,
  integer,
  maxLength,
  maxValue,
  minValue,
  number,
  object,
  picklist,
  pipe,
  safeParse,
  string,
} from 'valibot';
import { storage } from 'wxt/utils/storage';
import { type ModelChoice, modelName } from './model-choice.ts';

/*
 * What ran: which model, how often, what came of it and when last. Never a word of what was asked or answered. It
 * stands with the preferences, so that it can be shown and forgotten without the database.
 */

const count = pipe(number(), integer(), minValue(0), maxValue(1e9));
const run = object({
  use: picklist(['browser', 'endpoint']),
  /** The program's address and the model's name; both empty for the browser's own. */
  endpoint: pipe(string(), maxLength(200)),
  name: pipe(string(), maxLength(200)),
  asked: count,
  accepted: count,
  refused: count,
  /** Unix ms. */
  last: pipe(number(), minValue(0), maxValue(4_102_444_800_000)),
});

/** How often one model ran. What was asked and neither accepted nor refused came to nothing. */
export type ModelRun = Readonly<InferOutput<typeof run>>;

/** Nobody tries more models; the ones longest unused make room. */
const MOST = 20;

const item = storage.defineItem<unknown>('local:model-runs', { version: 1, fallback: [] });

/** The last change under way; the next waits for it, so that none is lost. */
let changing: Promise<unknown> = Promise.resolve();

/** What ran, the newest first. Never rejects: what cannot be read is nothing. */
export async function readModelRuns(): Promise<ModelRun[]> {
  try {
    const found = safeParse(array(run), await item.getValue());
    return found.success ? [...found.output].sort((a, b) => b.last - a.last) : [];
  } catch {
    return [];
  }
}

/** Counts one more. Never rejects: a count that is lost is no reason to hold anything up. */
export function countRun(
  model: ModelChoice,
  what: 'asked' | 'accepted' | 'refused',
  now: number,
): Promise<void> {
  const change = async () => {
    const runs = await readModelRuns();
    const fresh = named(model, now);
    if (!fresh) return;
    const held = runs.find((one) => one.endpoint === fresh.endpoint && one.name === fresh.name) ?? fresh;
    const next = { ...held, [what]: held[what] + 1, last: Math.max(held.last, now) };
    await item.setValue([next, ...runs.filter((one) => one !== held)].slice(0, MOST));
  };
  return after(change);
}

/** Forgets all of it. @throws what the browser threw */
export async function forgetModelRuns(): Promise<void> {
  await changing;
  await item.setValue([]);
}

function named(model: ModelChoice, now: number): ModelRun | null {
  if (model.use === 'none') return null;
  const endpoint = model.use === 'endpoint' ? model.endpoint : '';
  return { use: model.use, endpoint, name: modelName(model), asked: 0, accepted: 0, refused: 0, last: now };
}

function after(change: () => Promise<void>): Promise<void> {
  const done = changing.then(change).catch(() => undefined);
  changing = done;
  return done;
}
