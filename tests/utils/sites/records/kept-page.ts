import { readFileSync } from 'node:fs';
import type { PageRecord } from '../../../../utils/clients/page-record.ts';
import { readRecord } from '../../../../utils/sites/records/read-record.ts';
import type { RecordSite } from '../../../../utils/sites/records/record-site.ts';

/** A kept page as a document of its own, at an address. */
export interface KeptPage {
  readonly document: Document;
  readonly location: Location;
}

/**
 * Opens a kept page of a CRM; its scripts do not run, its open shadow roots stand.
 * @param name `2024-12-contact` as in `tests/fixtures/sites/<site>/2024-12-contact.html`
 */
export function keptPage(site: RecordSite, name: string, address: string): KeptPage {
  const html = readFileSync(`tests/fixtures/sites/${site.id}/${name}.html`, 'utf8');
  // No test asks for a style sheet.
  const document = new DOMParser().parseFromString(
    html.replaceAll('rel="stylesheet"', 'rel="preload"'),
    'text/html',
  );
  openShadows(document);
  return { document, location: new URL(address) as unknown as Location };
}

/** What a CRM's reader makes of a kept page, with the variant that read it. */
export function readKept(
  site: RecordSite,
  name: string,
  address: string,
): { readonly variant: string; readonly record: PageRecord } | null {
  const { document, location } = keptPage(site, name, address);
  const found = readRecord(site, document, location);
  return found && { variant: found.variant, record: found.record };
}

/** What a parser of markup leaves to the browser: a template of a shadow root becomes one. */
export function openShadows(page: ParentNode): void {
  for (const template of page.querySelectorAll('template[shadowrootmode]')) {
    const root = template.parentElement?.attachShadow({ mode: 'open' });
    root?.append((template as HTMLTemplateElement).content.cloneNode(true));
    template.remove();
    if (root) openShadows(root);
  }
}
