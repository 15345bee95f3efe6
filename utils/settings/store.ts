import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { settingsFrom } from './settings-schema.ts';

const item = storage.defineItem<unknown>('local:settings', { version: 1, fallback: DEFAULT_SETTINGS });

/** The last write under way; the next one waits for it, so that two changes at once both stay. */
let writing: Promise<unknown> = Promise.resolve();

/**
 * The user's preferences. Never rejects: where the browser's storage holds nothing, holds something spoilt or
 * cannot be read, the defaults stand in.
 */
export async function readSettings(): Promise<Settings> {
  try {
    return settingsFrom(await item.getValue());
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/**
 * Changes some preferences and leaves the others as they are. A value out of bounds (a width of 9,000) is
 * written as its default; check with `settingsChange` first to refuse it instead.
 * @returns all preferences as they now stand
 * @throws what the browser threw when its storage cannot be read or written; then nothing was changed
 */
export function writeSettings(
  change: { readonly [Key in keyof Settings]?: Settings[Key] | undefined },
): Promise<Settings> {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return changeSettings((now) => ({ ...now, ...given }));
}

/**
 * Makes other preferences of those that stand, with no other change between.
 * @returns all preferences as they now stand, each within its bounds
 * @throws what `change` threw, or the browser when its storage cannot be read or written; then nothing was changed
 */
export function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  const write = async (): Promise<Settings> => {
    const next = settingsFrom(change(settingsFrom(await item.getValue())));
    await item.setValue(next);
    return next;
  };
  const done = writing.then(write, write);
  writing = done.catch(() => undefined);
  return done;
}
