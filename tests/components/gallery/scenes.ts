import type { AskRecord, Now } from '../../../utils/messaging/protocol.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { ADMIN, ASK, CLIENT, moment, NOW, OUTCOME } from '../samples/dana.ts';
import type { Answers } from '../samples/memory-desk.ts';

/** One picture: what the background answers, and what is pressed before it is taken. */
export interface Scene {
  readonly page: 'sidebar' | 'home';
  readonly answers: Answers;
  /** Keys pressed one after the other. */
  readonly keys?: readonly string[];
  readonly hash?: string;
  /** Widths in CSS pixels; the usual ones of the page when absent. */
  readonly widths?: readonly number[];
}

const client = (changes: Partial<typeof CLIENT>): Answers => ({
  'now.get': () => ({ state: 'client', theme: 'light', ...CLIENT, ...changes }),
  'timeline.get': ({ limit, before }) => history(before).slice(0, limit),
  'notes.list': () => [],
});
const state = (now: Now): Answers => ({ 'now.get': () => now });

/** Four thousand moments over six years, newest first. */
const MOMENTS = Array.from({ length: 4000 }, (_, index) => moment(index, index / 2));
function history(before: number | null) {
  return before === null ? MOMENTS : MOMENTS.filter(({ at }) => at < before);
}

const taken: AskRecord = {
  ...ASK,
  questions: [
    { family: 'outcome', text: OUTCOME.text.replace('[month]', 'June'), what: 'asked', at: NOW },
    { family: 'tradeoff', text: 'Which part matters least this year?', what: 'inserted', at: NOW },
  ],
};

export const SCENES: Readonly<Record<string, Scene>> = {
  client: { page: 'sidebar', answers: client({}) },
  quiet: { page: 'sidebar', answers: client({ due: [] }) },
  admin: { page: 'sidebar', answers: client({ due: [], judgement: ADMIN, daysSinceTwoWay: 2 }) },
  taken: { page: 'sidebar', answers: client({ due: [], ask: taken }) },
  warned: {
    page: 'sidebar',
    answers: client({
      due: [],
      judgement: null,
      lastMoment: null,
      daysSinceTwoWay: null,
      warnings: ['name-holds-other-address', 'mixed-script-domain'],
      address: 'dana.whitfield.of.the.bakery@xn--brghtbakery-w9a.example-of-a-long-domain.example',
    }),
  },
  snooze: { page: 'sidebar', answers: client({}), keys: ['s'] },
  edit: { page: 'sidebar', answers: client({ due: [] }), keys: ['j', 'j', 'e'] },
  idle: { page: 'sidebar', answers: state({ state: 'idle', theme: 'light' }) },
  elsewhere: {
    page: 'sidebar',
    answers: state({ state: 'elsewhere', origin: 'https://crm.brightbakery.example', enabled: false }),
  },
  unknown: {
    page: 'sidebar',
    answers: state({ state: 'unknown', theme: 'light', why: 'several', candidates: CLIENT.others }),
  },
  loading: { page: 'sidebar', answers: { 'now.get': () => new Promise<never>(() => {}) as never } },
  recovery: {
    page: 'sidebar',
    answers: {
      'now.get': () => {
        throw new Error('no database');
      },
      'health.get': () => ({ ok: false, what: 'damaged', version: 1 }),
    },
  },
  folded: {
    page: 'sidebar',
    widths: [36],
    answers: { ...client({}), 'settings.get': () => ({ ...DEFAULT_SETTINGS, folded: true }) },
  },
};
