import { describe, expect, it, vi } from 'vitest';
import { RECORD_SITES } from '../../../../utils/sites/record-sites.ts';
import { lazily } from '../../../../utils/sites/records/lazily.ts';

describe('X2 what a script makes only where it is needed', () => {
  it('is made when it is first asked for, and once', () => {
    const make = vi.fn(() => ({ shapes: [] }));
    const value = lazily(make);
    expect(make).not.toHaveBeenCalled();
    expect(value()).toBe(value());
    expect(make).toHaveBeenCalledOnce();
  });

  it('are the shapes of every CRM: they are no list that stands ready', () => {
    for (const site of RECORD_SITES) {
      expect(site.variants().length).toBeGreaterThan(0);
      expect(site.variants()).toBe(site.variants());
    }
  });
});
