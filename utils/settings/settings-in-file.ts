import { type InferOutput, picklist, safeParse, strictObject, unknown } from 'valibot';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { settingsChange } from './settings-schema.ts';
import { changeSettings, readSettings } from './store.ts';

/**
 * The preferences that go into a file. The width and the fold are of one screen, and a model is of one computer: they
 * stay where they are.
 */
export const CARRIED_SETTINGS = [
  'nudges',
  'layers',
  'ownEmails',
  'ownDomains',
  'mirror',
  'theme',
  'side',
] as const satisfies readonly (keyof Settings)[];
export type CarriedSetting = (typeof CARRIED_SETTINGS)[number];

const settingInFile = strictObject({ id: picklist(CARRIED_SETTINGS), value: unknown() });
/** A preference as a file holds it. */
export type SettingRow = Readonly<InferOutput<typeof settingInFile>>;

/** What became of the preferences of a file; `left` are those the user chose otherwise here. */
export interface SettingsWritten {
  added: number;
  same: number;
  changed: number;
  refused: number;
  readonly left: SettingRow[];
}

/** The preferences the user chose, as they go into a file; what stands as it came is not among them. */
export async function settingRows(): Promise<{ rows: SettingRow[]; next: null }> {
  const settings = await readSettings();
  const chosen = CARRIED_SETTINGS.filter((id) => !isAlike(settings[id], DEFAULT_SETTINGS[id]));
  return { rows: chosen.map((id) => ({ id, value: settings[id] })), next: null };
}

/**
 * Takes preferences of a file in. One the user never chose here becomes the file's; one chosen otherwise stands as it
 * is here, unless the user wants the file's.
 * @param rows as they stand in the file, of any shape
 * @param over whether the file's counts where it says otherwise
 * @throws what the browser threw when its storage cannot be written; then nothing was changed
 */
export async function takeSettings(rows: readonly unknown[], over: boolean): Promise<SettingsWritten> {
  const written: SettingsWritten = { added: 0, same: 0, changed: 0, refused: 0, left: [] };
  await changeSettings((here) => rows.reduce<Settings>((now, row) => taken(now, row, over, written), here));
  return written;
}

function taken(now: Settings, row: unknown, over: boolean, written: SettingsWritten): Settings {
  const checked = safeParse(settingInFile, row);
  const change = checked.success
    ? safeParse(settingsChange, { [checked.output.id]: checked.output.value })
    : null;
  if (!checked.success || !change?.success) {
    written.refused++;
    return now;
  }
  const { id } = checked.output;
  const value = change.output[id];
  const isFirst = isAlike(now[id], DEFAULT_SETTINGS[id]);
  if (isAlike(now[id], value) || (!isFirst && !over)) {
    written.same++;
    if (!isAlike(now[id], value)) written.left.push(checked.output);
    return now;
  }
  written[isFirst ? 'added' : 'changed']++;
  return { ...now, [id]: value };
}

/** Both have come through the same schema, which puts names in its own order. */
function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
