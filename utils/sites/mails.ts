import { gmail } from './gmail/adapter.ts';
import { roundcube } from './roundcube/adapter.ts';
import type { SiteAdapter } from './site-adapter.ts';

/** Every site Ovation can read, one line each. */
export const ADAPTERS: readonly SiteAdapter[] = [gmail, roundcube];
