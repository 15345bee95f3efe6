import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { settingsChange, settingsFrom } from '../../../utils/settings/settings-schema.ts';

describe('X1 the rules for settings', () => {
  it('makes settings out of anything at all, and of settings the same settings', () => {
    fc.assert(
      fc.property(fc.anything(), (garbage) => {
        const settings = settingsFrom(garbage);
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
        expect(settings.width).toBeGreaterThanOrEqual(300);
        expect(settings.width).toBeLessThanOrEqual(480);
        expect(settingsFrom(settings)).toEqual(settings);
      }),
    );
  });

  it('refuses a change that names a preference we do not have or a width out of bounds', () => {
    expect(safeParse(settingsChange, { side: 'left', width: 300 }).success).toBe(true);
    expect(safeParse(settingsChange, { colour: 'red' }).success).toBe(false);
    expect(safeParse(settingsChange, { width: 9000 }).success).toBe(false);
  });
});
