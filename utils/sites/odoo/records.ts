import { lazily } from '../records/lazily.ts';
import type { RecordParts, RecordRoute, RecordSite, RecordVariant } from '../records/record-site.ts';

/** `/odoo/contacts/7` from version 18 on, also at the end of a way through other records. */
const path = (names: string): RegExp =>
  new RegExp(`^/(?:odoo|scoped_app)/(?:[^?#]*/)?(?:${names})/(?<id>\\d+)/?(?![^?#])`);
/** `/web#id=7&model=res.partner&view_type=form` until 17, in whatever order. */
const hash = (model: string): RegExp =>
  new RegExp(
    `^/web(?:\\?[^#]*)?#(?=(?:[^#]*&)?model=${model}(?:&|$))(?=(?:[^#]*&)?view_type=form(?:&|$))` +
      '(?:[^#]*&)?id=(?<id>\\d+)(?:&|$)',
  );

const PARTNERS = 'contacts|res\\.partner';
const LEADS = 'crm|crm\\.lead';
const routes = (kind: RecordRoute['kind'], names: string, model: string, newer: boolean) => [
  { kind, at: newer ? path(names) : hash(model) },
];

/** The first of these fields, by their names, that says something: what is being edited, else what is shown. */
const field = (...names: readonly string[]) => {
  const widgets = names.map((name) => `.o_form_sheet .o_field_widget[name="${name}"]`);
  return `${widgets.map((widget) => `${widget} :is(input, textarea)`).join(', ')} ?? ${widgets.join(', ')}`;
};
/** The field has a link beside it as soon as an address is stored: what is still being typed is nobody's. */
const address = (name: string) =>
  `.o_form_sheet .o_field_widget[name="${name}"] a[href^="mailto:"], .o_form_sheet a.o_field_widget[name="${name}"]`;
const NAME =
  '.oe_title .o_field_widget[name="name"] :is(input, textarea) ?? .oe_title .o_field_widget[name="name"]';

/** What others wrote below or beside the form, and the pages of a notebook that are not open. */
const FOREIGN =
  '.o-mail-Chatter, .o-mail-ChatterContainer, .o-mail-Form-chatter, .o_Chatter, .o_ChatterContainer, .o_chatter, ' +
  '.oe_chatter, .o_invisible_modifier, .tab-pane:not(.active)';
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
  each: `${CARDS} .o_kanban_record`,
  person: '[name="name"], .fw-bold, .o_kanban_record_title',
  email: '[name="email"], a[href^="mailto:"]',
  fields: { phone: field('phone'), owner: field('user_id') },
});
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
    stage: '.o_statusbar_status [aria-checked="true"]',
    amount: field('expected_revenue', 'planned_revenue'),
  },
});

const FORM = '.o_action_manager .o_form_view';

const shape = (id: string, newer: boolean): RecordVariant[] => [
  {
    id,
    routes: routes('company', PARTNERS, 'res\\.partner', newer),
    main: `${FORM}:has(.o_radio_input[data-value="company"]:checked)`,
    foreign: FOREIGN,
    parts: company(),
  },
  {
    id,
    routes: routes('contact', PARTNERS, 'res\\.partner', newer),
    main: FORM,
    foreign: `${FOREIGN}, ${CARDS}`,
    parts: person(),
  },
  { id, routes: routes('deal', LEADS, 'crm\\.lead', newer), main: FORM, foreign: FOREIGN, parts: deal() },
];

/** Odoo's contacts, leads and opportunities, on whatever host; its public pages are another application. */
export const odoo: RecordSite = {
  id: 'odoo',
  matches: (document) => document.body.classList.contains('o_web_client'),
  variants: lazily(() => [...shape('odoo-2024-10', true), ...shape('odoo-2019-10', false)]),
};
