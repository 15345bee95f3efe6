import type { SiteAdapter } from './site-adapter.ts';

/**
 * The adapter of the site this page belongs to, or null: then Ovation leaves the page alone.
 * Adapters are asked in their order; the first that matches has the page.
 */
export function findAdapter(
  adapters: readonly SiteAdapter[],
  document: Document,
  location: Location,
): SiteAdapter | null {
  return adapters.find((adapter) => adapter.matches(document, location)) ?? null;
}
