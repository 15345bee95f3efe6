import type { SiteAdapter } from './site-adapter.ts';

/** Every site Ovation can read, one line each. */
export const ADAPTERS: readonly SiteAdapter[] = [];
