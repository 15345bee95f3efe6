import { clientOfRecord } from '../../../../utils/clients/client-of-record.ts';
import { type ClientFound, clientOfView } from '../../../../utils/clients/client-of-view.ts';
import { ownIdentity } from '../../../../utils/clients/own-house.ts';
import { gmail } from '../../../../utils/sites/gmail/adapter.ts';
import { outlook } from '../../../../utils/sites/outlook/adapter.ts';
import { RECORD_SITES } from '../../../../utils/sites/record-sites.ts';
import { readRecord } from '../../../../utils/sites/records/read-record.ts';
import { roundcube } from '../../../../utils/sites/roundcube/adapter.ts';
import type { Expected } from '../../../fixtures/sites/any/any-page.ts';

const NOTHING = { emails: [], domains: [] };

/** Whom a page is about, as the adapter written for its application says. */
export function saidByAdapter(site: string, document: Document, location: Location): Expected {
  return expectedOf(foundBy(site, document, location));
}

function foundBy(site: string, document: Document, location: Location): ClientFound {
  const crm = RECORD_SITES.find(({ id }) => id === site);
  if (crm) {
    const found = readRecord(crm, document, location);
    return found ? clientOfRecord(found.record, ownIdentity(null, NOTHING), null) : { found: 'nobody' };
  }
  const view = [gmail, outlook, roundcube].find(({ id }) => id === site)?.read(document, location);
  return view ? clientOfView(view, ownIdentity(view.account, NOTHING)) : { found: 'nobody' };
}

function expectedOf(found: ClientFound): Expected {
  if (found.found === 'client') return { client: found.address.email };
  const among = found.found === 'unknown' ? found.candidates.map(({ email }) => email) : [];
  return among.length > 0 ? { among } : { nobody: true };
}
