import { describe, expect, it } from 'vitest';
import { atomic } from '../../../../utils/sites/atomic/records.ts';
import { espocrm } from '../../../../utils/sites/espocrm/records.ts';
import { hubspot } from '../../../../utils/sites/hubspot/records.ts';
import { odoo } from '../../../../utils/sites/odoo/records.ts';
import { pipedrive } from '../../../../utils/sites/pipedrive/records.ts';
import { checkRecord } from '../../../../utils/sites/records/health.ts';
import type { RecordSite } from '../../../../utils/sites/records/record-site.ts';
import { salesforce } from '../../../../utils/sites/salesforce/records.ts';
import { suitecrm } from '../../../../utils/sites/suitecrm/records.ts';
import { twenty } from '../../../../utils/sites/twenty/records.ts';
import { zoho } from '../../../../utils/sites/zoho/records.ts';
import { keptPage } from './kept-page.ts';
import { pageAt } from './open-record.ts';

const HOST = 'https://crm.harbour.example';
const PORTAL = 'https://app.hubspot.com/contacts/4417';
/** A record of each CRM as it is kept, with an address of such a record. */
const KEPT: readonly (readonly [RecordSite, string, string])[] = [
  [atomic, '2026-06-contact', `${HOST}/#/contacts/7/show`],
  [espocrm, '2019-08-contact', `${HOST}/#Contact/view/665001`],
  [hubspot, '2024-12-contact', `${PORTAL}/record/0-1/9001`],
  [hubspot, '2024-12-company', `${PORTAL}/record/0-2/7001`],
  [hubspot, '2021-03-contact', `${PORTAL}/contact/9001`],
  [odoo, '2024-10-contact', `${HOST}/odoo/contacts/7`],
  [odoo, '2025-09-contact', `${HOST}/odoo/contacts/7`],
  [pipedrive, '2024-06-person', 'https://ashbylowe.pipedrive.com/person/41'],
  [
    salesforce,
    '2021-06-contact',
    'https://ashbylowe.lightning.force.com/lightning/r/Contact/0035g00000QzNoRAAV/view',
  ],
  [suitecrm, '8-2025-01-contact', `${HOST}/#/contacts/record/6650aa02`],
  [twenty, '2026-11-person', `${HOST}/object/person/5a0d7c1e-2b3c-4d5e-8f90-112233445566`],
  [zoho, '2022-09-contact', 'https://crm.zoho.eu/crm/org71/tab/Contacts/601'],
];

const SITE: RecordSite = {
  id: 'atomic',
  matches: () => true,
  variants: () => [
    {
      id: 'sample-2026-11',
      routes: [
        { kind: 'contact', at: /^\/contact\/(?<id>\d+)/ },
        { kind: 'deal', at: /^\/deal\/(?<id>\d+)/ },
      ],
      main: 'main',
      foreign: '.feed',
      parts: { name: 'h1', email: '.own a', fields: { phone: '.phone' } },
    },
  ],
};
const check = (address: string, markup: string) => {
  const { document, location } = pageAt(HOST + address, markup);
  return checkRecord(SITE, document, location);
};
const MUCH = '<p></p>'.repeat(20);

describe('X2 whether the records of a CRM read as they should', () => {
  it.each(KEPT.map(([site, name, address]) => [site.id, name, site, address] as const))(
    'they do, in %s on %s',
    (_, name, site, address) => {
      const { document, location } = keptPage(site, name, address);
      const found = checkRecord(site, document, location);
      expect(found?.health).toMatchObject({ site: site.id, place: 'record', fault: null });
      expect(found?.health.found.main).toBe(1);
      expect(found?.health.found.name).toBeGreaterThan(0);
    },
  );

  it.each(KEPT.map(([site, name, address]) => [site.id, name, site, address] as const))(
    'and a page that is built anew is noticed, in %s on %s',
    (_, name, site, address) => {
      const { document, location } = keptPage(site, name, address);
      document.body.innerHTML = `<div class="new"><div class="name">Nora</div><a href="mailto:n@quist.example">n</a>${MUCH}</div>`;
      expect(checkRecord(site, document, location)?.health.fault).toMatch(/^no-(?:record|name)$/);
    },
  );

  it('a record without the name that is known, in a drawn page, is missed; the user may still say whose it is', () => {
    expect(check('/contact/7', `<main><h2>Nora</h2>${MUCH}</main>`)).toMatchObject({
      health: {
        variant: 'sample-2026-11',
        fault: 'no-name',
        found: { main: 1, name: 0, email: 0, phone: 0 },
      },
      bare: { place: 'record', record: { kind: 'contact', id: '7', name: '', people: [] } },
    });
  });

  it('a record whose part of the page has another name is missed by what any record holds', () => {
    expect(check('/deal/9', '<section><a href="tel:1">1</a></section>')?.health).toMatchObject({
      variant: null,
      fault: 'no-record',
    });
  });

  it('a contact whose addresses stand elsewhere is doubted, and not for those of others', () => {
    const own = '<h1>Nora</h1><p><a href="mailto:nora@quist.example">write</a></p>';
    expect(check('/contact/7', `<main>${own}</main>`)?.health.fault).toBe('no-address');
    const feed = '<h1>Nora</h1><div class="feed"><a href="mailto:ted@quist.example">Ted</a></div>';
    expect(check('/contact/7', `<main>${feed}</main>`)?.health.fault).toBeNull();
    expect(check('/deal/9', `<main>${own}</main>`)?.health.fault).toBeNull();
  });

  it('a link that holds no whole address is none that is missed: one that is being typed', () => {
    const typed = '<h1>Nora</h1><p><input value="nora.q"><a href="mailto:nora.q">write</a></p>';
    expect(check('/contact/7', `<main>${typed}</main>`)?.health.fault).toBeNull();
  });

  it.each([
    ['a list', '/contacts', `<main>${MUCH}<a href="mailto:nora@quist.example">n</a></main>`],
    ['a record that is being drawn', '/contact/7', '<main><div class="spinner"></div></main>'],
    ['a record that is gone', '/contact/7', '<div>Not found</div>'],
    ['a page that hides its links', '/contact/7', '<div hidden><a href="mailto:n@quist.example">n</a></div>'],
  ])('%s is none that is missed', (_, address, markup) => {
    expect(check(address, markup)).toBeNull();
  });
});
