import { atomic } from './atomic/records.ts';
import { espocrm } from './espocrm/records.ts';
import { hubspot } from './hubspot/records.ts';
import { odoo } from './odoo/records.ts';
import { pipedrive } from './pipedrive/records.ts';
import type { RecordSite } from './records/record-site.ts';
import { salesforce } from './salesforce/records.ts';
import { suitecrm } from './suitecrm/records.ts';
import { twenty } from './twenty/records.ts';
import { zoho } from './zoho/records.ts';

/** Every CRM whose records are known, one line each. */
export const RECORD_SITES: readonly RecordSite[] = [
  atomic,
  espocrm,
  hubspot,
  odoo,
  pipedrive,
  salesforce,
  suitecrm,
  twenty,
  zoho,
];
