import type { RecordKind } from '../../clients/page-record.ts';
import { lazily } from '../records/lazily.ts';
import type { RecordParts, RecordSite, RecordVariant } from '../records/record-site.ts';

/** The objects that are read, each with the first three letters of its ids. */
const OBJECTS = {
  Contact: { kind: 'contact', prefix: '003' },
  Lead: { kind: 'lead', prefix: '00Q' },
  Account: { kind: 'company', prefix: '001' },
  Opportunity: { kind: 'deal', prefix: '006' },
  Case: { kind: 'ticket', prefix: '500' },
} as const satisfies Readonly<Record<string, { kind: RecordKind; prefix: string }>>;
type ObjectName = keyof typeof OBJECTS;

/** A field of the record by its name for programs, wherever a layout puts it; the other objects' have other names. */
const field = (object: ObjectName, name: string) =>
  `[data-target-selection-name="sfdc:RecordField.${object}.${name}"]`;
const value = (object: ObjectName, name: string) =>
  `${field(object, name)} >>> [data-output-element-id="output-field"], .test-id__field-value, a`;
const link = (object: ObjectName, name: string) => `${field(object, name)} >>> a`;
const linkTo = (object: ObjectName) =>
  `>>> a[href*="/lightning/r/${object}/"], a[href*="/lightning/r/${OBJECTS[object].prefix}"]`;
const email = (object: ObjectName, name: string) => `${field(object, name)} >>> a[href^="mailto:"]`;
/** The fields of a person are drawn when their tab is opened; the address stands in the head of the page before that. */
const ownEmail = (object: ObjectName) =>
  `${email(object, 'Email')} ?? records-highlights2 >>> a[href^="mailto:"]`;

const NAME =
  'records-highlights2 [slot="primaryField"], records-highlights2 slot[name="primaryField"] >>> ' +
  'lightning-formatted-name, lightning-formatted-text, support-output-case-subject-field';
/** The lines and little cards of the lists below a record, of which those with a link to a contact name one. */
const contacts = () => ({
  each: 'lst-related-list-single-container >>> tbody tr, lst-template-list-item-factory',
  person: linkTo('Contact'),
  email: '>>> a[href^="mailto:"]',
});

const partsOf = (): Readonly<Record<ObjectName, RecordParts>> => ({
  Contact: {
    name: NAME,
    email: ownEmail('Contact'),
    fields: {
      title: value('Contact', 'Title'),
      phone: link('Contact', 'Phone'),
      company: link('Contact', 'AccountId'),
      owner: link('Contact', 'OwnerId'),
    },
  },
  Lead: {
    name: NAME,
    email: ownEmail('Lead'),
    fields: {
      title: value('Lead', 'Title'),
      phone: link('Lead', 'Phone'),
      company: value('Lead', 'Company'),
      owner: link('Lead', 'OwnerId'),
      stage: value('Lead', 'Status'),
    },
  },
  Account: {
    name: NAME,
    ...contacts(),
    fields: { phone: link('Account', 'Phone'), owner: link('Account', 'OwnerId') },
  },
  Opportunity: {
    name: NAME,
    ...contacts(),
    fields: {
      company: link('Opportunity', 'AccountId'),
      owner: link('Opportunity', 'OwnerId'),
      stage: value('Opportunity', 'StageName'),
      amount: value('Opportunity', 'Amount'),
    },
  },
  Case: {
    name: NAME,
    each: '',
    person: link('Case', 'ContactId'),
    email: email('Case', 'ContactEmail'),
    fields: {
      company: link('Case', 'AccountId'),
      owner: link('Case', 'OwnerId'),
      stage: value('Case', 'Status'),
    },
  },
});

/** Parts of the page's own making that keep their words in an open shadow root. */
const HOSTS = [
  'lightning-formatted-name',
  'lightning-formatted-text',
  'lightning-formatted-email',
  'lightning-formatted-phone',
  'lightning-formatted-number',
  'force-lookup',
  'records-hoverable-link',
  'support-output-case-subject-field',
].join(', ');

/** Every tab that was open stays on the page; the one in sight has a class, and so have the tabs of the tabs around it. */
const MAIN = '.lafPageHost.active';
const HIDDEN = '.slds-hide, .oneConsoleTab:not(.active), .oneWorkspace:not(.active)';
/** What happened, the dialogs that make another record, and the fields of a record that this one only leads to. */
const FOREIGN =
  '[role="dialog"], .forceModal, .slds-timeline, .forceChatterFeed, ' +
  '[data-component-id^="force_relatedRecord"], [data-component-id^="runtime_sales_activities"]';

/** `/lightning/r/Contact/003…/view`, with or without the object. An id of 18 characters is that of 15 and a checksum. */
const routesOf = (object: ObjectName): RecordVariant['routes'] => {
  const { kind, prefix } = OBJECTS[object];
  return [
    {
      kind,
      at: new RegExp(`^/lightning/r/(?:${object}/)?(?<id>${prefix}\\w{12})(?:\\w{3})?/view(?![^?#])`),
    },
  ];
};

const today = (object: ObjectName): RecordVariant => ({
  id: 'salesforce-2021-06',
  routes: routesOf(object),
  main: `${MAIN}:has(records-highlights2)`,
  hidden: HIDDEN,
  foreign:
    object === 'Contact' || object === 'Lead' ? `${FOREIGN}, lst-related-list-single-container` : FOREIGN,
  hosts: HOSTS,
  parts: partsOf()[object],
  rows: [
    {
      at: new RegExp(`^/lightning/o/${object}/list(?![^/?#])`),
      row: `${MAIN} tbody tr[aria-selected="true"]`,
      link: linkTo(object),
      parts: { name: linkTo(object), email: '>>> a[href^="mailto:"]' },
    },
  ],
});

/** Before its pages were web components nothing on them named a field: only a person's own address can be told. */
const before = (object: 'Contact' | 'Lead'): RecordVariant => ({
  id: 'salesforce-2018-06',
  routes: routesOf(object),
  main: `${MAIN}:has(.slds-page-header_record-home)`,
  hidden: HIDDEN,
  foreign: `${FOREIGN}, .forceRelatedListContainer, .forceRelatedListSingleContainer`,
  parts: {
    name: '.slds-page-header_record-home .slds-page-header__title',
    email:
      '.slds-page-header_record-home .emailuiFormattedEmail, .forceDetailPanelDesktop .emailuiFormattedEmail',
  },
});

const objects = Object.keys(OBJECTS) as readonly ObjectName[];

/** Salesforce in its Lightning pages, the plain ones and the console with its tabs. */
export const salesforce: RecordSite = {
  id: 'salesforce',
  matches: (_, { hostname }) => /\.lightning\.force\.com$/.test(hostname),
  variants: lazily(() => [...objects.map(today), before('Contact'), before('Lead')]),
};
