import type { RecordField, RecordKind } from '../../utils/clients/page-record.ts';
import type { SiteId } from '../../utils/clients/page-view.ts';
import type { MessageKey } from '../text/text.ts';

/** Names are the same in every language; `any` is called by its host. */
export const SITE_NAMES: Readonly<Record<SiteId, string | null>> = {
  gmail: 'Gmail',
  roundcube: 'Roundcube',
  outlook: 'Outlook',
  hubspot: 'HubSpot',
  salesforce: 'Salesforce',
  pipedrive: 'Pipedrive',
  zoho: 'Zoho CRM',
  odoo: 'Odoo',
  twenty: 'Twenty',
  espocrm: 'EspoCRM',
  suitecrm: 'SuiteCRM',
  atomic: 'Atomic CRM',
  any: null,
};

export const KIND_WORDS: Readonly<Record<RecordKind, MessageKey>> = {
  contact: 'record_contact',
  lead: 'record_lead',
  company: 'record_company',
  deal: 'record_deal',
  ticket: 'record_ticket',
  other: 'record_other',
};

export const FIELD_WORDS: Readonly<Record<RecordField, MessageKey>> = {
  title: 'record_title',
  phone: 'record_phone',
  company: 'record_house',
  owner: 'record_owner',
  stage: 'record_stage',
  amount: 'record_amount',
};
