import type { RecordKind } from '../../clients/page-record.ts';
import { lazily } from '../records/lazily.ts';
import type {
  RecordParts,
  RecordRoute,
  RecordRows,
  RecordSite,
  RecordVariant,
} from '../records/record-site.ts';

/** What the modules are called in addresses, whatever the language. */
const MODULES = {
  contact: 'Contacts',
  lead: 'Leads',
  company: 'Accounts',
  deal: 'Opportunities',
  ticket: 'Cases',
} as const satisfies Partial<Record<RecordKind, string>>;
type Kind = keyof typeof MODULES;

/** `&` and `=` of a query, also as the hash of a page that loads others into itself writes them. */
const AND = '(?:&|%26)';
const IS = '(?:=|%3D)';
const part = (name: string, value: string) => `(?:.*?${AND})?${name}${IS}${value}(?=${AND}|#|$)`;

/** The page itself, or the one that it has loaded into itself. */
const CLASSIC = `^[^?]*index\\.php(?:\\?(?!action=ajaxui)|\\?action=ajaxui#ajaxUILoc=index\\.php(?:\\?|%3F))`;

/** `index.php?module=Contacts&action=DetailView&record=…`, in whatever order. */
const classicRoute = (kind: Kind): RecordRoute => ({
  kind,
  at: new RegExp(
    `${CLASSIC}(?=${part('module', MODULES[kind])})(?=${part('action', 'DetailView')})${part('record', '(?<id>[\\w-]+)')}`,
  ),
});

/** `#/contacts/record/…`. */
const route = (kind: Kind): RecordRoute => ({
  kind,
  at: new RegExp(`^[^#]*#/${MODULES[kind].toLowerCase()}/record/(?<id>[\\w-]+)(?![^/?])`),
});

type Name = (name: string) => string;

/** The fields are called alike in both; only where they stand differs. */
const fields = (of: Name): Readonly<Record<Kind, NonNullable<RecordParts['fields']>>> => ({
  contact: {
    title: of('title'),
    phone: `${of('phone_work')}, ${of('phone_mobile')}`,
    company: of('account_name'),
    owner: of('assigned_user_name'),
  },
  lead: {
    title: of('title'),
    phone: `${of('phone_work')}, ${of('phone_mobile')}`,
    company: of('account_name'),
    owner: of('assigned_user_name'),
    stage: of('status'),
  },
  company: { phone: of('phone_office'), owner: of('assigned_user_name') },
  deal: {
    company: of('account_name'),
    owner: of('assigned_user_name'),
    stage: of('sales_stage'),
    amount: of('amount'),
  },
  ticket: { company: of('account_name'), owner: of('assigned_user_name'), stage: of('state') },
});

const isPerson = (kind: Kind) => kind === 'contact' || kind === 'lead';

/** The one line of a list that is ticked; in lists of other things than people an address is that of a house. */
const ticked = (kind: Kind): RecordRows => ({
  at: new RegExp(`^[^#]*#/${MODULES[kind].toLowerCase()}(?:/(?:index|list))?/?(?![^?])`),
  row: 'scrm-list .list-view-table tr:has(input[type="checkbox"]:checked)',
  link: `a[href*="#/${MODULES[kind].toLowerCase()}/record/"]`,
  parts: {
    name: `a[href*="#/${MODULES[kind].toLowerCase()}/record/"]`,
    email: 'scrm-email-list a[href^="mailto:"]',
  },
});
const classicTicked = (kind: Kind): RecordRows => ({
  at: new RegExp(`${CLASSIC}(?=${part('module', MODULES[kind])})${part('action', '(?:index|ListView)')}`),
  row: '#MassUpdate table.list tr:has(input[name="mass[]"]:checked)',
  // Its links to other records say this module too: as where one comes back to.
  link: 'td[field="name"] a',
  parts: { name: 'td[field="name"] a', email: 'a.email-link' },
});

const today = (kind: Kind): RecordVariant => ({
  id: 'suitecrm-8-2025-01',
  routes: [route(kind)],
  main: 'scrm-record .record-view, .record-view',
  // What happened, other records in lists, and a window over the page.
  foreign: 'scrm-sidebar-widget, scrm-subpanel-container, .record-widget-container, ngb-modal-window',
  parts: {
    name: '.record-view-name-label',
    ...(isPerson(kind) ? { email: 'scrm-record-content scrm-email-detail' } : {}),
    fields: fields((name) => `scrm-record-content .field-name-${name}`)[kind],
  },
  rows: [ticked(kind)],
});

/** Whom the list of contacts below a record names. */
const classicPeople = {
  each: '#list_subpanel_contacts tbody tr',
  person: 'a[href*="module=Contacts"][href*="action=DetailView"]',
  email: 'a.email-link',
};

const classic = (kind: Kind): RecordVariant => ({
  id: 'suitecrm-7-2018-01',
  routes: [classicRoute(kind)],
  main: '#pagecontent:has(.detail-view)',
  parts: {
    name: '.moduleTitle .module-title-text',
    ...(isPerson(kind)
      ? { email: '.detail-view-field[field="email1"] a.email-link, .detail-view-field[field="email1"] td' }
      : classicPeople),
    fields: fields((name) => `.detail-view-field[field="${name}"]`)[kind],
  },
  rows: [classicTicked(kind)],
});

/** SuiteCRM 8, and 7 with its own theme, on whatever host their owner runs them. */
export const suitecrm: RecordSite = {
  id: 'suitecrm',
  matches: (document) =>
    document.querySelector('body > app-root') !== null
      ? document.querySelector('head > link[href*="dist/themes/suite8/"]') !== null
      : document.querySelector('head > link[href*="themes/SuiteP/"]') !== null,
  variants: lazily(() => {
    const kinds = Object.keys(MODULES) as readonly Kind[];
    return [...kinds.map(today), ...kinds.map(classic)];
  }),
};
