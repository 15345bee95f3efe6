import { lazily } from '../records/lazily.ts';
import type {
  RecordParts,
  RecordRoute,
  RecordRows,
  RecordSite,
  RecordVariant,
} from '../records/record-site.ts';

/** HubSpot's own numbers of the kinds of records. */
const KINDS = { contact: '0-1', company: '0-2', deal: '0-3', ticket: '0-5' } as const;
type Kind = keyof typeof KINDS;
type Fields = NonNullable<RecordParts['fields']>;

/** A property by its name: where it stands large above the cards, else in a card of the record's own properties. */
const property = (name: string) =>
  [
    `[data-test-id="highlight-property-display-${name}"]`,
    `[data-card-type^="PROPERTIES"] [data-selenium-test="property-input-${name}"]`,
    `[data-card-type^="PROPERTIES"] [data-test-id="property-input-${name}"]`,
  ].join(', ');
/** In the columns of old; an input of that name belongs to a dialog that makes another record. */
const oldProperty = (name: string) =>
  `[data-selenium-test="property-input-${name}"]:not(input), [data-profile-property="${name}"]`;
const inLeft = (selector: string) => `[data-test-id="left-sidebar"] >>> ${selector}`;

/** The little card of another record that belongs to this one. */
const card = (of: 'contact' | 'company', part: string) =>
  `[data-test-id="${of}-chicklet-${part}"], [data-selenium-test="${of}-chicklet-${part}"]`;
const company = () => card('company', 'title-link');
const people = () => ({
  each: '[data-test-id^="chiclet-0-1-"], [data-test-id^="chicklet-"], [data-selenium-test="chicklet"]',
  person: card('contact', 'title-link'),
  email: card('contact', 'email'),
});

const fields = (of: (name: string) => string): Readonly<Record<Kind, Fields>> => ({
  contact: {
    title: of('jobtitle'),
    phone: of('phone'),
    company: `${company()} ?? ${of('company')}`,
    owner: of('hubspot_owner_id'),
    stage: of('lifecyclestage'),
  },
  company: { phone: of('phone'), owner: of('hubspot_owner_id'), stage: of('lifecyclestage') },
  deal: { company: company(), owner: of('hubspot_owner_id'), stage: of('dealstage'), amount: of('amount') },
  ticket: { company: company(), owner: of('hubspot_owner_id'), stage: of('hs_pipeline_stage') },
});

/** `/contacts/1/record/0-1/7`, and as it was before, `/contacts/1/contact/7`. */
const route = (kind: Kind): RecordRoute => ({
  kind,
  at: new RegExp(`^/contacts/\\d+/(?:record/${KINDS[kind]}|${kind})/(?<id>\\d+)(?![^/?#])`),
});

const PREVIEW = '[data-crm-location="CRM_OBJECT_PREVIEW"]';
/** Other records in a panel or a dialog, the head of the page, and the tabs in the middle: who wrote what. */
const foreign = `${PREVIEW}, [role="dialog"], #hs-global-toolbar-root, [data-test-id="middle-pane"]`;
const name = '[data-test-id="highlight-record-label"], [data-selenium-test="highlightTitle"]';

const list = (kind: Kind) => new RegExp(`^/contacts/\\d+/objects/${KINDS[kind]}/`);
const linkTo = (kind: Kind) => `a[href*="/record/${KINDS[kind]}/"]`;

/** The panel that a list opens beside itself. Where it has no link to its own record, nobody is read. */
const panel = (kind: Kind): RecordRows => ({
  at: list(kind),
  row: PREVIEW,
  link: `[data-test-id="record-highlight-content"] ${linkTo(kind)}`,
  parts: {
    name,
    ...(kind === 'contact' ? { email: property('email') } : people()),
    fields: fields(property)[kind],
  },
});
/** Lines of other lists than that of people show no address of theirs. */
const ticked = (kind: Kind): RecordRows => ({
  at: list(kind),
  row: '[data-test-id="framework-data-table"] tr[data-test-id^="row-"]:has(input[type="checkbox"]:checked)',
  link: linkTo(kind),
  parts: { name: linkTo(kind), ...(kind === 'contact' ? { email: 'a[href^="mailto:"]' } : {}) },
});

const today = (kind: Kind): RecordVariant => ({
  id: 'hubspot-2024-12',
  routes: [route(kind)],
  main: 'body:has([data-test-id="left-sidebar"])',
  foreign: kind === 'contact' ? `${foreign}, [data-test-id^="chiclet-0-1-"]` : foreign,
  parts: {
    name: inLeft(name),
    ...(kind === 'contact' ? { email: inLeft(property('email')) } : people()),
    fields: fields((one) => inLeft(property(one)))[kind],
  },
  rows: [panel(kind), ticked(kind)],
});

const old = (kind: Kind): RecordVariant => ({
  id: 'hubspot-2021-03',
  routes: [route(kind)],
  main: 'body:has([data-selenium-component="ProfileHighlightContainer"])',
  foreign,
  parts: {
    name: '[data-selenium-component="ProfileHighlightContainer"] [data-selenium-test="highlightTitle"]',
    ...(kind === 'contact' ? { email: oldProperty('email') } : people()),
    fields: fields(oldProperty)[kind],
  },
});

/** HubSpot, in whatever part of the world it keeps the account. */
export const hubspot: RecordSite = {
  id: 'hubspot',
  matches: (_, { hostname }) => /^app(?:-[a-z]{2}\d{1,2})?\.hubspot\.com$/.test(hostname),
  variants: lazily(() => {
    const kinds = Object.keys(KINDS) as readonly Kind[];
    return [...kinds.map(today), ...kinds.map(old)];
  }),
};
