import type { RecordKind } from '../../clients/page-record.ts';
import { lazily } from '../records/lazily.ts';
import type {
  RecordParts,
  RecordRoute,
  RecordRows,
  RecordSite,
  RecordVariant,
} from '../records/record-site.ts';

/** The modules as addresses name them; `Deals` is what newer ones call the potentials. */
const MODULES = {
  contact: 'Contacts',
  lead: 'Leads',
  company: 'Accounts',
  deal: 'Potentials|Deals',
} as const satisfies Partial<Record<RecordKind, string>>;
type Kind = keyof typeof MODULES;

/** `/crm/org7/tab/Contacts/123`, also without the number of the house, and as it was before the tabs. */
const routes = (kind: Kind): readonly RecordRoute[] => [
  { kind, at: new RegExp(`^/crm/(?:[\\w-]+/)?tab/(?:${MODULES[kind]})/(?<id>\\d+)(?![^/?#])`) },
  {
    kind,
    at: new RegExp(
      `^/crm/(?:[\\w-]+/)?EntityInfo\\.do\\?(?=[^#]*\\bmodule=(?:${MODULES[kind]})\\b)[^#]*\\bid=(?<id>\\d+)`,
    ),
  },
];

/** A field has its own id in capitals, which no language changes. */
const value = (name: string) => `#subvalue_${name} ?? #bc_mouseArea__${name} .dv_info_value`;

const NAMES: Readonly<Record<Kind, readonly string[]>> = {
  contact: ['FULLNAME', 'LASTNAME'],
  lead: ['FULLNAME', 'LASTNAME'],
  company: ['ACCOUNTNAME'],
  deal: ['POTENTIALNAME'],
};
const fieldsOf = (): Readonly<Record<Kind, NonNullable<RecordParts['fields']>>> => ({
  contact: {
    title: value('TITLE'),
    phone: `${value('PHONE')} ?? ${value('MOBILE')}`,
    company: value('ACCOUNTID'),
    owner: value('SMOWNERID'),
  },
  lead: {
    title: value('DESIGNATION'),
    phone: `${value('PHONE')} ?? ${value('MOBILE')}`,
    company: value('COMPANY'),
    owner: value('SMOWNERID'),
    stage: value('STATUS'),
  },
  company: { phone: value('PHONE'), owner: value('SMOWNERID') },
  deal: {
    company: value('ACCOUNTID'),
    owner: value('SMOWNERID'),
    stage: value('STAGE'),
    amount: value('AMOUNT'),
  },
});

/** Whom the records name: a deal its contact, by name; an account those in the list of its contacts. */
const people = (kind: Kind): Pick<RecordParts, 'each' | 'person' | 'email'> => {
  if (kind === 'deal') return { each: '', person: value('CONTACTID') };
  if (kind !== 'company') return { email: value('EMAIL') };
  return {
    each: 'crm-related-list-view-header[related-module="Contacts"] lyte-tbody lyte-tr ?? #Contacts_relatedList tbody tr',
    person: 'a[href*="/tab/Contacts/"]',
    email: 'a[href^="mailto:"], crux-email-component',
  };
};

/**
 * The one line of a list that is ticked. A box further behind is a field of the record; a link to another record of its
 * kind may be one too, so the one that the list calls its own comes first.
 */
const ticked = (kind: Kind): RecordRows => {
  const links = MODULES[kind].split('|').map((module) => `a[href*="/tab/${module}/"]`);
  const own = `${links.map((link) => `${link}[id^="listView_"]`).join(', ')} ?? ${links.join(', ')}`;
  return {
    at: new RegExp(`^/crm/(?:[\\w-]+/)?tab/(?:${MODULES[kind]})(?!/\\d)`),
    row: 'lyte-exptable-tr:not(#listviewHeaderRow) > lyte-exptable-td:nth-child(-n + 2) input:checked',
    around: 'lyte-exptable-tr',
    link: own,
    parts: { name: own, email: '.lv_data_email a[href^="mailto:"], crux-email-component' },
  };
};

/** A form in a window over the page, what happened, the lists of other things and the head of the page. */
const foreign =
  '[role="dialog"], lyte-modal, crm-create-form, #crmHeader, .cxNotes, ' +
  'crm-related-list-view-header:not([related-module="Contacts"])';

const shape = (id: string, main: string, name: (field: string) => string) =>
  (Object.keys(MODULES) as readonly Kind[]).map(
    (kind): RecordVariant => ({
      id,
      routes: routes(kind),
      main,
      foreign,
      parts: { name: NAMES[kind].map(name).join(' ?? '), ...people(kind), fields: fieldsOf()[kind] },
      rows: [ticked(kind)],
    }),
  );

/** Zoho CRM, wherever it keeps the house's data. */
export const zoho: RecordSite = {
  id: 'zoho',
  matches: (_, { hostname }) =>
    /^crm\.(?:zoho\.(?:com|eu|in|jp|sa|uk|ae|com\.au|com\.cn)|zohocloud\.ca)$/.test(hostname),
  variants: lazily(() => [
    ...shape(
      'zoho-2022-09',
      'body:has(crm-detailview-actions)',
      (one) => `#titlecard_${one} ?? [data-zcqa="value_${one}"]`,
    ),
    ...shape(
      'zoho-2018-03',
      'body:has([id^="headervalue_"])',
      (one) => `#headervalue_${one} ?? #subvalue_${one}`,
    ),
  ]),
};
