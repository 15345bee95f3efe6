import { lazily } from '../records/lazily.ts';
import type { RecordRows, RecordSite } from '../records/record-site.ts';

const LINK = 'a[href^="#/contacts/"][href$="/show"]';
const BOX = '[role="checkbox"][aria-checked="true"]';

/**
 * The link of the one contact in the list that is ticked: its box stands before it, or in it as it did before. It shows
 * no address; whose it is, is known once the record was open.
 */
const ticked: RecordRows = {
  at: /^[^#]*#\/contacts\/?(?:\?[^#]*)?$/,
  row: `#main-content div:has(> ${BOX}) + ${LINK}, #main-content ${LINK}:has(> ${BOX})`,
  link: `>>> ${LINK}`,
  parts: { name: '.font-medium' },
};

/**
 * Atomic CRM, on whatever host its owner runs it: a React-admin application with its address in the hash. It is drawn
 * after the page is idle, so it is told by what its server sends: the largest of its icons, which its owner's name and
 * colours leave as it is.
 */
export const atomic: RecordSite = {
  id: 'atomic',
  matches: (document) =>
    document.querySelector('head > link[sizes="1024x1024"][href*="appIcon/1024.png"]') !== null &&
    document.querySelector('body > #root') !== null,
  variants: lazily(() => [
    {
      id: 'atomic-2026-06',
      routes: [
        { kind: 'contact', at: /^[^#]*#\/contacts\/(?<id>\d+)\/show(?![^/?])/ },
        { kind: 'company', at: /^[^#]*#\/companies\/(?<id>\d+)\/show(?![^/?])/ },
      ],
      main: '#main-content',
      parts: {
        name: 'h5',
        // The column beside the notes: what stands in a note may be anybody's.
        email: '.flex-1:has(h5) + div a[href^="mailto:"]',
        // The tab with a company's contacts gives their names alone, each a link.
        person: '[role="tabpanel"] a[href^="#/contacts/"][href$="/show"] .font-medium',
        fields: {
          phone: '.lucide-phone + div > span, .lucide-phone + span',
          company: 'h5 + div a[href^="#/companies/"][href$="/show"]',
        },
      },
      rows: [ticked],
    },
    {
      // A deal is a dialog over the board of all deals.
      id: 'atomic-2026-06',
      routes: [{ kind: 'deal', at: /^[^#]*#\/deals\/(?<id>\d+)\/show(?![^/?])/ }],
      main: '[role="dialog"][data-state="open"]',
      parts: {
        name: 'h2',
        person: '.flex-col > a[href^="#/contacts/"][href$="/show"]',
        fields: {
          stage: '.gap-8.m-4 > div:last-child > span:last-child',
          amount: '.gap-8.m-4 > div:nth-child(2) > span:last-child',
        },
      },
    },
  ]),
};
