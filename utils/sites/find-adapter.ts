import { ADAPTERS } from './registry.ts';
import type { SiteAdapter } from './site-adapter.ts';

/**
 * The adapter of the site this page belongs to, or null: then Ovation leaves the page alone.
 * Adapters are asked in the order of the registry; the first that matches has the page.
 */
export function findAdapter(document: Document, location: Location): SiteAdapter | null {
  return ADAPTERS.find((adapter) => adapter.matches(document, location)) ?? null;
}
