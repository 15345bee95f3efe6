import { vi } from 'vitest';

/** Waits until a check passes: long enough for a busy machine, and no longer than it takes. */
export function eventually(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 4_000, interval: 10 });
}
