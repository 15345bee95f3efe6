import { DAY, NOW } from '../samples/dana.ts';
import type { Scene } from './scene.ts';

const REPORT = JSON.stringify(
  {
    form: 'ovation page report 1',
    site: 'hubspot',
    place: 'record',
    variant: null,
    fault: 'no-record',
    day: '2026-10-18',
    found: {},
    page: [
      'body.hs-crm',
      ' main.record-shell role=main',
      '  h2.title data-test-id',
      '   - words',
      '  - others 3',
    ],
  },
  null,
  1,
);

/** X2: a page that looks different, beside it and on the proof page. */
export const CHECK_SCENES: Readonly<Record<string, Scene>> = {
  'looks-different': {
    page: 'sidebar',
    answers: {
      'now.get': () => ({
        state: 'unknown',
        theme: 'light',
        why: 'looks-different',
        candidates: [],
        page: { site: 'gmail', place: 'thread' },
      }),
    },
  },
  'page-checks': {
    page: 'home',
    hash: '#/proof',
    answers: {
      'checks.list': () => [
        { site: 'hubspot', place: 'record', variant: null, fault: 'no-record', found: {}, at: NOW },
        {
          site: 'gmail',
          place: 'thread',
          variant: 'gmail-2026-06',
          fault: null,
          found: { subject: 1, message: 3, item: 7, sender: 3, recipient: 1, body: 1 },
          at: NOW - DAY,
        },
      ],
      'checks.report': () => REPORT,
    },
    clicks: ['.checks li:first-child .check-head button', '.checks li:nth-child(2) summary'],
    to: '#checks',
  },
};
