import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import type { PageRecord } from '../../../../utils/clients/page-record.ts';
import type { PageView } from '../../../../utils/clients/page-view.ts';
import { readRecord } from '../../../../utils/sites/records/read-record.ts';
import type { RecordSite } from '../../../../utils/sites/records/record-site.ts';
import { watchRecord } from '../../../../utils/sites/records/watch-record.ts';

/** A page of a CRM as its fixture has it, at an address that can change under it. */
export interface SavedRecord {
  readonly document: Document;
  /** Changes the address alone, as such an application does before it draws. */
  go(address: string): void;
  /** What the site's reader makes of it now. */
  read(): PageRecord | null;
}

/** @param name of the fixture without its ending: `2024-10-contact` */
export function savedRecord(site: RecordSite, name: string, address: string): SavedRecord {
  const document = parsed(site, name);
  const go = (to: string) =>
    Object.defineProperty(document, 'location', { configurable: true, value: new URL(to) });
  go(address);
  return {
    document,
    go,
    read: () => readRecord(site, document, document.location)?.record ?? null,
  };
}

/** What a site tells of a page while it is open; end it by its life. Needs fake timers. */
export function watchSaved(site: RecordSite, { document }: SavedRecord) {
  const life = new AbortController();
  const seen: (string | null)[] = [];
  watchRecord(
    { id: site.id, read: (page, where) => readRecord(site, page, where) },
    document,
    life.signal,
    (view: PageView | null) => seen.push(view?.record ? `${view.record.id} ${view.record.name}` : null),
  );
  return { life, seen, wait: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

/** Draws another fixture's page into this one, as an application does after its address has changed. */
export function draw(
  { document }: SavedRecord,
  site: RecordSite,
  name: string,
  change: [string, string][] = [],
) {
  document.body.replaceChildren(...parsed(site, name, change).body.childNodes);
}

function parsed(site: RecordSite, name: string, change: readonly [string, string][] = []): Document {
  let html = readFileSync(`tests/fixtures/sites/${site.id}/${name}.html`, 'utf8');
  for (const [from, to] of change) html = html.replaceAll(from, to);
  // No test asks for a style sheet.
  return new DOMParser().parseFromString(html.replaceAll('rel="stylesheet"', 'rel="preload"'), 'text/html');
}
