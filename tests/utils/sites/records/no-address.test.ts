import { describe, expect, it } from 'vitest';
import { hubspot } from '../../../../utils/sites/hubspot/records.ts';
import { checkRecord } from '../../../../utils/sites/records/health.ts';
import { readRecord } from '../../../../utils/sites/records/read-record.ts';
import { salesforce } from '../../../../utils/sites/salesforce/records.ts';
import { zoho } from '../../../../utils/sites/zoho/records.ts';
import { keptPage } from './kept-page.ts';

const PAGES = [
  {
    site: hubspot,
    page: '2024-12-contact',
    address: 'https://app.hubspot.com/contacts/4417/record/0-1/9001',
    own: '[data-test-id$="-email"]:not(a), [data-test-id="email"]',
  },
  {
    site: salesforce,
    page: '2021-06-contact',
    address: 'https://a.lightning.force.com/lightning/r/Contact/0035g00000QzNoRAAV/view',
    own: '.active [data-target-selection-name$="Contact.Email"], .active records-highlights-details-item',
  },
  {
    site: zoho,
    page: '2022-09-contact',
    address: 'https://crm.zoho.eu/crm/org71/tab/Contacts/601',
    own: '#businesscard, #detailView',
  },
];

describe.each(PAGES)('X2 a contact of $site.id without an address', ({ site, page, address, own }) => {
  it('is a name, and no fault of the page, whoever else has an address on it', () => {
    const { document, location } = keptPage(site, page, address);
    for (const element of document.querySelectorAll(own)) element.remove();
    const record = readRecord(site, document, location)?.record;
    expect(record?.people.map(({ emails }) => emails)).toEqual([[]]);
    expect(document.querySelectorAll('a[href^="mailto:"]').length).toBeGreaterThan(5);
    expect(checkRecord(site, document, location)?.health.fault ?? null).toBeNull();
  });
});
