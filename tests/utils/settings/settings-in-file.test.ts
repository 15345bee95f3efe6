import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { USUAL_HABITS } from '../../../utils/settings/nudge-habits.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { CARRIED_SETTINGS, settingRows, takeSettings } from '../../../utils/settings/settings-in-file.ts';
import { readSettings, writeSettings } from '../../../utils/settings/store.ts';

const HABITS = {
  ...USUAL_HABITS,
  workdays: [1, 2, 3, 4],
  quiet: { from: '19:00', until: '07:30' },
  holidays: ['2026-12-24'],
};
const ROW = { id: 'nudges', value: HABITS };

beforeEach(() => fakeBrowser.reset());

describe('X5, X7 what the user chose, in a file', () => {
  it('goes out where it was changed, and not what is of one screen or one computer', async () => {
    expect(await settingRows()).toEqual({ rows: [], next: null });
    await writeSettings({ nudges: HABITS, width: 420, folded: true, welcomed: true });
    await writeSettings({ model: { use: 'endpoint', endpoint: 'http://127.0.0.1:11434', name: 'small' } });
    expect((await settingRows()).rows).toEqual([ROW]);
  });

  it('comes in where nothing was chosen, once', async () => {
    expect(await takeSettings([ROW], false)).toMatchObject({ added: 1, changed: 0, refused: 0 });
    expect(await takeSettings([ROW], false)).toMatchObject({ added: 0, same: 1, left: [] });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, nudges: HABITS });
  });

  it('leaves what the user chose here, and is told, until the user wants the file’s', async () => {
    const here = { ...USUAL_HABITS, sound: true };
    await writeSettings({ nudges: here });
    expect(await takeSettings([ROW], false)).toMatchObject({ same: 1, left: [ROW] });
    expect((await readSettings()).nudges).toEqual(here);
    expect(await takeSettings([ROW], true)).toMatchObject({ changed: 1, left: [] });
    expect((await readSettings()).nudges).toEqual(HABITS);
  });

  it('lets the file bring back what stands as it came, on the user’s word', async () => {
    await writeSettings({ theme: 'dark' });
    const usual = { id: 'theme', value: DEFAULT_SETTINGS.theme };
    expect(await takeSettings([usual], true)).toMatchObject({ changed: 1 });
    expect(await settingRows()).toEqual({ rows: [], next: null });
  });

  it.each<[string, unknown]>([
    ['a name that is none of them', { id: 'width', value: 320 }],
    ['a model, which no file may choose', { id: 'model', value: { use: 'browser', endpoint: '', name: '' } }],
    ['a working week without a day', { id: 'nudges', value: { ...HABITS, workdays: [] } }],
    ['more than a preference', { ...ROW, more: 1 }],
    ['a list', [ROW]],
    ['nothing', null],
  ])('refuses %s', async (_, row) => {
    expect(await takeSettings([row, { id: 'theme', value: 'dark' }], true)).toMatchObject({
      refused: 1,
      added: 1,
    });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it('brings the same back on another machine, whatever was chosen', async () => {
    const time = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map((pair) => pair.map((n) => `${n}`.padStart(2, '0')).join(':'));
    const chosen = fc.record({
      nudges: fc.record({
        quiet: fc.option(fc.record({ from: time, until: time })),
        workdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        offDays: fc.constantFrom('before' as const, 'same' as const),
        notices: fc.constantFrom('together' as const, 'each' as const, 'none' as const),
        sound: fc.boolean(),
        holidays: fc.constant([]),
        tiers: fc.constant(USUAL_HABITS.tiers),
      }),
      ownDomains: fc.array(fc.domain(), { maxLength: 5 }),
      mirror: fc.boolean(),
      theme: fc.constantFrom('page' as const, 'light' as const, 'dark' as const),
      side: fc.constantFrom('left' as const, 'right' as const),
    });
    await fc.assert(
      fc.asyncProperty(chosen, async (settings) => {
        fakeBrowser.reset();
        const before = await writeSettings(settings);
        const { rows } = await settingRows();
        fakeBrowser.reset();
        expect(await takeSettings(JSON.parse(JSON.stringify(rows)), false)).toMatchObject({
          added: rows.length,
          refused: 0,
        });
        const after = await readSettings();
        for (const id of CARRIED_SETTINGS) expect(after[id]).toEqual(before[id]);
      }),
    );
  });
});
