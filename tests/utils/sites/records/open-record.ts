import type { PageView } from '../../../../utils/clients/page-view.ts';
import { readRecord } from '../../../../utils/sites/records/read-record.ts';
import type { RecordSite } from '../../../../utils/sites/records/record-site.ts';
import { viewOf } from '../../../../utils/sites/records/view-of.ts';

/** A page with this markup, at this address. */
export function pageAt(address: string, markup: string): { document: Document; location: Location } {
  const page = document.implementation.createHTMLDocument('');
  page.body.innerHTML = markup;
  return { document: page, location: new URL(address) as unknown as Location };
}

/** What a CRM's reader makes of such a page. */
export function recordAt(site: RecordSite, address: string, markup: string): PageView | null {
  const { document, location } = pageAt(address, markup);
  const found = readRecord(site, document, location);
  return found && viewOf(site.id, found, 'light');
}
