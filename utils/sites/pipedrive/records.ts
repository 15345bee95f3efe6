import { lazily } from '../records/lazily.ts';
import type { RecordRoute, RecordRows, RecordSite, RecordVariant } from '../records/record-site.ts';

/** Blocks of the left column: the record itself, and whoever belongs to it. */
const DETAILS = '[data-testid="detail-block"]';
const PERSON = '[data-testid="person-block"]';
const ORGANIZATION = '[data-testid="organization-block"]';

const TITLE = 'h1 >>> textarea ?? [data-testid="header-title"], [data-testid="deal-title"] ?? h1';
const STAGE = 'button.cui5-stage-selector__stage[aria-selected="true"]';
const MAIL = 'a[href^="mailto:"]';
const CALL = 'a[data-test="phone-number-button"], a[href^="tel:"]';
const TO_PERSON = 'a[href*="/person/"]';
const TO_ORGANIZATION = 'a[href*="/organization/"]';

const people = { each: PERSON, person: TO_PERSON, email: MAIL };
/** Dialogs and the side panel over a list, which are never part of the page below. */
const foreign = '[role="dialog"], .cui5-modal, [data-test="add-modal"]';

const route = (kind: RecordRoute['kind'], path: string, id = '\\d+'): RecordRoute => ({
  kind,
  at: new RegExp(`^/${path}/(?<id>${id})(?![^/?#])`),
});
/**
 * The one line of a list that is selected. The boxes stand in a table beside that of the lines, so that the page's own
 * class tells it. A line that the page points out bears another class instead: then nobody knows how many are selected.
 */
const selected = (lists: string, field: string, link: string): RecordRows => {
  const own = `[data-field="${field}"]`;
  return {
    at: new RegExp(`^/${lists}(?![^/?#])`),
    row: `body:not(:has(.gridRow--highlighted)) :is(.gridRow--selected, [aria-selected="true"]) > ${own}`,
    around: 'tr',
    link: `${own} ${link}`,
    parts: {
      name: `${own} ${link}`,
      ...(lists === 'persons' ? { email: '[data-field="email"]' } : {}),
      fields: { company: `[data-field="org_id"] ${TO_ORGANIZATION}` },
    },
  };
};
const UUID = '[0-9a-f-]{36}';

/** A lead has a title of its own; who it is about is the person it names. */
const lead = (): RecordVariant => ({
  id: 'pipedrive-2024-06',
  routes: [route('lead', 'leads/inbox', UUID)],
  main: `[data-testid="SidebarWrapper"]`,
  foreign,
  parts: {
    name: `${PERSON} >>> ${TO_PERSON}`,
    email: `${PERSON} >>> ${MAIL}`,
    fields: {
      phone: `${PERSON} >>> ${CALL}`,
      company: `${ORGANIZATION} >>> ${TO_ORGANIZATION}`,
    },
  },
});

const blocks = (): readonly RecordVariant[] => [
  {
    id: 'pipedrive-2024-06',
    routes: [route('contact', 'person')],
    main: `body:has(${DETAILS})`,
    foreign,
    parts: {
      name: TITLE,
      email: `${DETAILS} >>> ${MAIL}`,
      fields: {
        phone: `${DETAILS} >>> ${CALL}`,
        company: `${ORGANIZATION} >>> ${TO_ORGANIZATION}`,
      },
    },
    rows: [selected('persons', 'name', TO_PERSON)],
  },
  {
    id: 'pipedrive-2024-06',
    routes: [route('company', 'organization')],
    main: `body:has(${DETAILS})`,
    foreign,
    parts: { name: TITLE, ...people, fields: { phone: `${DETAILS} >>> ${CALL}` } },
    rows: [selected('organizations', 'name', TO_ORGANIZATION)],
  },
  {
    id: 'pipedrive-2024-06',
    routes: [route('deal', 'deal')],
    main: `body:has(${DETAILS})`,
    foreign,
    parts: {
      name: TITLE,
      ...people,
      fields: { company: `${ORGANIZATION} >>> ${TO_ORGANIZATION}`, stage: STAGE },
    },
    rows: [selected('deals', 'title', 'a[href*="/deal/"]')],
  },
];

/** Before the blocks a field was named by what it belongs to. */
const fields = (): RecordVariant => ({
  id: 'pipedrive-2023-03',
  routes: [route('contact', 'person')],
  main: 'body:has([data-test="person.email"])',
  foreign,
  parts: {
    name: TITLE,
    email: `[data-test="person.email"] >>> ${MAIL}`,
    fields: { phone: `[data-test="person.phone"] >>> ${CALL}`, company: TO_ORGANIZATION },
  },
});

/** Pipedrive, under the name of the company that uses it. */
export const pipedrive: RecordSite = {
  id: 'pipedrive',
  matches: (_, { hostname }) => /^(?!www\.)[a-z0-9-]+\.pipedrive\.com$/.test(hostname),
  variants: lazily(() => [lead(), ...blocks(), fields()]),
};
