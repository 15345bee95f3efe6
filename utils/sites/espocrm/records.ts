import { lazily } from '../records/lazily.ts';
import type {
  RecordParts,
  RecordRoute,
  RecordRows,
  RecordSite,
  RecordVariant,
} from '../records/record-site.ts';

/** What the records are called in addresses, whatever the language. */
const KINDS = {
  contact: 'Contact',
  lead: 'Lead',
  company: 'Account',
  deal: 'Opportunity',
  ticket: 'Case',
} as const;
type Kind = keyof typeof KINDS;

const route = (kind: Kind): RecordRoute => ({
  kind,
  at: new RegExp(`^[^#]*#${KINDS[kind]}/view/(?<id>[\\w-]+)(?![^/?&])`),
});

/** A field by its name, unless it says that it is empty or still to come, which it does in the user's language. */
const field = (name: string) => `.record .field[data-name="${name}"]:not(:has(.none-value, .loading-value))`;
const link = (name: string, scope: string) =>
  `.record .field[data-name="${name}"] a[href^="#${scope}/view/"]`;

const phone = '.record .field[data-name="phoneNumber"] [data-phone-number]';
const ownerOf = () => link('assignedUser', 'User');
const companyOf = () => `${link('account', 'Account')} ?? ${link('accounts', 'Account')}`;
/** Only in the middle: the panels below list other records, each with addresses of its own. */
const email = '.record .middle .field[data-name="emailAddress"] [data-email-address]';
const NAME = '.header-title .breadcrumb-item:last-child .title';

const partsOf = (): Readonly<Record<Kind, Omit<RecordParts, 'name'>>> => {
  const [owner, company] = [ownerOf(), companyOf()];
  return {
    contact: { email, fields: { title: field('title'), phone, company, owner } },
    lead: {
      email,
      fields: {
        title: field('title'),
        phone,
        company: field('accountName'),
        owner,
        stage: field('status'),
        amount: field('opportunityAmount'),
      },
    },
    company: {
      each: '.bottom .panel[data-name="contacts"] .list-row',
      person: 'a[href^="#Contact/view/"]',
      email: '[data-email-address]',
      fields: { phone, owner },
    },
    deal: {
      person: link('contacts', 'Contact'),
      fields: { company, owner, stage: field('stage'), amount: field('amount') },
    },
    ticket: { person: link('contacts', 'Contact'), fields: { company, owner, stage: field('status') } },
  };
};

/** The one line of a list that is ticked. A list that another page shows in itself or in a window is no list of its own. */
const ticked = (kind: Kind): RecordRows => ({
  at: new RegExp(`^[^#]*#${KINDS[kind]}(?:/list(?:/[^/]*)?)?$`),
  row: '#main .list-container > .list tr.list-row:has(input.record-checkbox:checked)',
  link: `td[data-name="name"] a.link[href^="#${KINDS[kind]}/view/"]`,
  parts: {
    name: 'td[data-name="name"] a.link',
    email: 'td[data-name="emailAddress"] [data-email-address]',
    fields: {
      company: 'td[data-name="account"] a[href^="#Account/view/"], td[data-name="accountName"]',
      phone: 'td[data-name="phoneNumber"] [data-phone-number]',
    },
  },
});

/** The stream beside or below a record: what happened, and what everybody wrote. */
const FOREIGN = '.panel[data-name="stream"], .panel-stream, .modal';

/** EspoCRM, on whatever host its owner runs it; told by the style sheet or the settings its server links. */
export const espocrm: RecordSite = {
  id: 'espocrm',
  matches: (document) =>
    document.querySelector(
      'head > link#main-stylesheet[href*="client/css/espo/"], head > script[data-name="loader-params"]',
    ) !== null,
  variants: lazily(() =>
    (Object.keys(KINDS) as readonly Kind[]).map(
      (kind): RecordVariant => ({
        id: 'espocrm-2019-08',
        routes: [route(kind)],
        main: `#content #main:has(.detail)`,
        foreign: FOREIGN,
        parts: { name: NAME, ...partsOf()[kind] },
        rows: [ticked(kind)],
      }),
    ),
  ),
};
