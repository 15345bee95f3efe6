import { lazily } from '../records/lazily.ts';
import type { RecordParts, RecordRows, RecordSite, RecordVariant } from '../records/record-site.ts';

/** A kind of record by the names that addresses have for it: that of its menu from 18 on, and of its model. */
type Names = readonly [menu: string, model: string];
const PARTNERS: Names = ['contacts', 'res\\.partner'];
const LEADS: Names = ['crm', 'crm\\.lead'];
const ID = '(?<id>\\d+)';

/**
 * A record, or its list: `/odoo/contacts/7` from version 18 on, also at the end of a way through other records;
 * `/web#id=7&model=res.partner&view_type=form` until 17, in whatever order.
 */
const at = ([menu, model]: Names, newer: boolean, isList = false): RegExp => {
  const told = [`model=${model}`, ...(isList ? ['view_type=list'] : ['view_type=form', `id=${ID}`])];
  return new RegExp(
    newer
      ? `^/(?:odoo|scoped_app)/(?:[^?#]*/)?(?:${menu}|${model})${isList ? '' : `/${ID}`}/?(?![^?#])`
      : `^/web(?:\\?[^#]*)?#${told.map((part) => `(?=(?:[^#]*&)?${part}(?:&|$))`).join('')}`,
  );
};

/** The first of these fields, by their names, that says something: what is being edited, else what is shown. */
const field = (...names: readonly string[]) => {
  const widgets = names.map((name) => `.o_form_sheet .o_field_widget[name="${name}"]`);
  return `${widgets.map((widget) => `${widget} :is(input, textarea)`).join(', ')} ?? ${widgets.join(', ')}`;
};
/** The field has a link beside it as soon as an address is stored: what is still being typed is nobody's. */
const address = (name: string) =>
  `.o_form_sheet .o_field_widget[name="${name}"] a[href^="mailto:"], .o_form_sheet a.o_field_widget[name="${name}"]`;
/** In the title until 18, and in a heading alone since, where the title is gone. */
const HEADING = '.o_form_sheet :is(.oe_title, h1) .o_field_widget[name="name"]';
const NAME = `${HEADING} :is(input, textarea) ?? ${HEADING}`;

/** What others wrote below or beside the form, a chatter in every shape, and the pages of a notebook that are not open. */
const FOREIGN = '[class*="hatter"], .o_invisible_modifier, .tab-pane:not(.active)';
/** The contacts of a company have cards of their own inside its form. */
const CARDS = '.o_form_sheet .o_field_widget[name="child_ids"]';

const person = (): RecordParts => ({
  name: NAME,
  email: address('email'),
  fields: {
    title: field('function'),
    phone: field('phone', 'mobile'),
    company: field('parent_id', 'company_name'),
    owner: field('user_id'),
  },
});
const company = (): RecordParts => ({
  name: NAME,
  // Since 19 a card that is an address for invoices or deliveries says so where others say a name; it is nobody's, and
  // its picture alone is not cut to fill its place.
  each: `${CARDS} .o_kanban_record:not(:has(.object-fit-contain))`,
  person: '[name="name"], .fw-bold, .o_kanban_record_title',
  // Since 19 the card has it as words beside an icon.
  email: '[name="email"], a[href^="mailto:"], .fa-envelope + *',
  fields: { phone: field('phone'), owner: field('user_id') },
});
const STAGE = '.o_statusbar_status [aria-checked="true"]';
const deal = (): RecordParts => ({
  name: NAME,
  each: '',
  // The customer is written as "company, person": no name of anybody.
  person: field('contact_name'),
  email: address('email_from'),
  fields: {
    title: field('function'),
    phone: field('phone'),
    company: field('partner_name'),
    owner: field('user_id'),
    // Behind its name stands how long it has lasted.
    stage: `${STAGE} > :first-child ?? ${STAGE}`,
    amount: field('expected_revenue', 'planned_revenue'),
  },
});

const ROW = '.o_action_manager .o_list_view .o_data_row';
/** Cells bear the name of their field, themselves or in what stands in them. */
const cell = (name: string) => `[name="${name}"]`;
/** The one line of a list that is ticked. It leads nowhere, so that nothing is kept of it but whom it shows. */
const ticked = (kind: 'contact' | 'deal', at: RegExp, parts: RecordParts): RecordRows => ({
  at,
  row: `${ROW}_selected, ${ROW} .o_list_record_selector :checked`,
  around: 'tr',
  kind,
  parts,
});
const personInList = (): RecordParts => ({
  name: `${cell('complete_name')}, ${cell('display_name')}`,
  email: cell('email'),
  fields: { company: cell('parent_id') },
});
const dealInList = (): RecordParts => ({
  name: cell('name'),
  each: '',
  person: cell('contact_name'),
  email: cell('email_from'),
});

const FORM = '.o_action_manager .o_form_view';

const shape = (id: string, newer: boolean): RecordVariant[] => [
  {
    id,
    routes: [{ kind: 'company', at: at(PARTNERS, newer) }],
    main: `${FORM}:has(.o_radio_input[data-value="company"]:checked)`,
    foreign: FOREIGN,
    parts: company(),
  },
  {
    id,
    routes: [{ kind: 'contact', at: at(PARTNERS, newer) }],
    main: FORM,
    foreign: `${FOREIGN}, ${CARDS}`,
    parts: person(),
    rows: [ticked('contact', at(PARTNERS, newer, true), personInList())],
  },
  {
    id,
    routes: [{ kind: 'deal', at: at(LEADS, newer) }],
    main: FORM,
    foreign: FOREIGN,
    parts: deal(),
    rows: [ticked('deal', at(LEADS, newer, true), dealInList())],
  },
];

/** The server writes who is signed in into the page; a login need not be an address. */
const signedIn = ({ scripts }: Document): string[] =>
  [...scripts].flatMap(({ text }) => /session_info.*?"username": "([^"]+@[^"]+)"/.exec(text)?.[1] ?? []);

/** Odoo's contacts, leads and opportunities, on whatever host; its public pages are another application. */
export const odoo: RecordSite = {
  id: 'odoo',
  matches: (document) => document.body.classList.contains('o_web_client'),
  signedIn,
  variants: lazily(() => [...shape('odoo-2024-10', true), ...shape('odoo-2019-10', false)]),
};
