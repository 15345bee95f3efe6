import { readTheme } from '../../dom/page-theme.ts';
import type { SiteAdapter } from '../site-adapter.ts';
import { checkRecord } from './health.ts';
import { readRecord } from './read-record.ts';
import type { RecordSite } from './record-site.ts';
import { viewOf } from './view-of.ts';
import { watchRecord } from './watch-record.ts';

/** The adapter of a CRM: its records are read, and nothing is written into it. */
export function recordAdapter(site: RecordSite): SiteAdapter {
  const read = (document: Document, location: Location) => {
    const found = readRecord(site, document, location);
    const signedIn = found && site.signedIn?.(document);
    return signedIn ? { ...found, record: { ...found.record, signedIn } } : found;
  };
  return {
    id: site.id,
    matches: (document, location) => site.matches(document, location),
    read(document, location) {
      const found = read(document, location);
      return found && viewOf(site.id, found, readTheme(found.main));
    },
    draft: () => null,
    selected: () => null,
    watch: (document, signal, report, probed) =>
      watchRecord({ id: site.id, read }, document, signal, report, probed),
    check: (document, location) => checkRecord(site, document, location),
    insert: async () => ({ done: 'failed', reason: 'no-compose' }),
    replace: () => false,
    room: (document) => document.body,
  };
}
