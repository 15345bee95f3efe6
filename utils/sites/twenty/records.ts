import { lazily } from '../records/lazily.ts';
import type {
  RecordParts,
  RecordRoute,
  RecordRows,
  RecordSite,
  RecordVariant,
} from '../records/record-site.ts';

const KINDS = { contact: 'person', company: 'company', deal: 'opportunity' } as const;
type Kind = keyof typeof KINDS;

/** `/object/person/20202020-…`: every kind of record has its own word, and no language changes it. */
const route = (kind: Kind): RecordRoute => ({
  kind,
  at: new RegExp(`^/object/${KINDS[kind]}/(?<id>[0-9a-f-]{36})(?![^/?#])`),
});

/** What stands beside the label of one field of this very record; the label's id names both. */
const field = (name: string) => `[id="label-{id}-${name}"] + div`;
const chip = (name: string, object: string) => `${field(name)} a[href^="/object/${object}/"]`;

const partsOf = (): Readonly<Record<Kind, Omit<RecordParts, 'name'>>> => ({
  contact: {
    email: `${field('emails')} a[href^="mailto:"]`,
    fields: {
      title: field('jobTitle'),
      phone: `${field('phones')} a[href^="tel:"]`,
      company: chip('company', 'company'),
    },
  },
  company: { fields: { owner: field('accountOwner') } },
  deal: {
    person: chip('pointOfContact', 'person'),
    fields: {
      company: chip('company', 'company'),
      owner: field('owner'),
      stage: field('stage'),
      amount: field('amount'),
    },
  },
});

/** The breadcrumb: the objects, then this record, then which of how many it is. */
const NAME = '[data-testid="top-bar-title"] > div:last-of-type';

/** The one line of the list of people that is ticked, or that is open beside it. Its first chip is its own. */
const ticked: RecordRows = {
  at: /^\/objects\/people(?![^/?#])/,
  row: '[data-selectable-id]:has(input[type="checkbox"]:checked), [data-selectable-id][data-active="true"]',
  link: 'a[href^="/object/person/"]',
  parts: {
    name: 'a[href^="/object/person/"]',
    email: 'a[href^="mailto:"]',
    fields: { company: 'a[href^="/object/company/"]' },
  },
};

const shape = (id: string, main: string, foreign: string) =>
  (Object.keys(KINDS) as readonly Kind[]).map(
    (kind): RecordVariant => ({
      id,
      routes: [route(kind)],
      main,
      foreign,
      parts: { name: NAME, ...partsOf()[kind] },
      rows: kind === 'contact' ? [ticked] : [],
    }),
  );

/**
 * Twenty, on its makers' host or its owner's. The settings that its server writes into every page tell it; the page is
 * drawn after them.
 */
export const twenty: RecordSite = {
  id: 'twenty',
  matches: (document) => document.querySelector('head > script#twenty-env-config') !== null,
  variants: lazily(() => [
    ...shape('twenty-2026-11', '[data-page-surface="main"]', '[data-page-surface="side-panel"]'),
    ...shape('twenty-2025-03', '#root', '[role="dialog"]'),
  ]),
};
