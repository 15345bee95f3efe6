import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { LONGEST_TEMPLATE, MOST_DAYS } from '../../../utils/ledgers/layers/templates.ts';
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

  it('keeps own layers within the bounds of the ledger, and drops them where they are spoilt (K2)', () => {
    const layers = { ...DEFAULT_SETTINGS.layers, tip: { on: true, days: 14, text: 'About {what}.' } };
    expect(settingsFrom({ layers }).layers).toEqual(layers);
    expect(settingsFrom({ layers: { ...layers, tip: { on: 1 } } }).layers).toEqual(DEFAULT_SETTINGS.layers);
    const longest = { on: false, days: MOST_DAYS, text: 'x'.repeat(LONGEST_TEMPLATE) };
    const fits = (tip: object) => safeParse(settingsChange, { layers: { ...layers, tip } }).success;
    expect(fits(longest)).toBe(true);
    expect(fits({ ...longest, days: MOST_DAYS + 1 })).toBe(false);
    expect(fits({ ...longest, text: `${longest.text}x` })).toBe(false);
    expect(fits({ ...longest, text: '  ' })).toBe(false);
  });
});
