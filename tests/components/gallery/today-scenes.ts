import type { Today } from '../../../utils/messaging/calls/nudges.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { CLIENT, moment } from '../samples/dana.ts';
import type { Answers } from '../samples/memory-desk.ts';
import { busyToday, CONTEXT, LATE, NO_TODAY, OUR_DANA, TODAY } from '../samples/today.ts';
import type { Scene } from './scene.ts';

const of = (today: Today, changes: Answers = {}): Answers => ({
  'nudges.today': () => today,
  'nudges.context': () => CONTEXT,
  'nudges.list': () => [{ ...LATE, ...OUR_DANA }],
  'timeline.get': ({ limit }) => [0, 1, 2, 3].map((n) => moment(n, n * 9)).slice(0, limit),
  ...changes,
});
const client: Answers = {
  'now.get': () => ({ state: 'client', theme: 'light', ...CLIENT, judgement: null, due: [LATE] }),
};
const idle: Answers = { 'now.get': () => ({ state: 'idle', theme: 'light' }) };
const WIDTHS = [320, 480, 1100];

/** X5: the list of today, wherever it is shown. */
export const TODAY_SCENES: Readonly<Record<string, Scene>> = {
  'today-list': { page: 'home', answers: of(TODAY), hash: '#/today', widths: WIDTHS },
  'today-context': { page: 'home', answers: of(TODAY), hash: '#/today', keys: ['j', 'e'], widths: WIDTHS },
  'today-move': {
    page: 'home',
    answers: of(TODAY),
    hash: '#/today',
    keys: ['j', 'm', ...'next tuesday 14:00'],
    widths: WIDTHS,
  },
  'today-let-go': { page: 'home', answers: of(TODAY), hash: '#/today', keys: ['j', 'x'], widths: WIDTHS },
  'today-snooze': { page: 'home', answers: of(TODAY), hash: '#/today', keys: ['j', 's'], widths: WIDTHS },
  'today-losing': {
    page: 'home',
    answers: of({ ...TODAY, due: TODAY.due.slice(2, 3), waiting: [] }),
    hash: '#/today',
    widths: WIDTHS,
  },
  'today-done': {
    page: 'home',
    answers: of({ ...TODAY, due: TODAY.due.slice(5), losing: [] }),
    hash: '#/today',
  },
  'today-empty': { page: 'home', answers: of(NO_TODAY), hash: '#/today', widths: WIDTHS },
  'today-wait': {
    page: 'home',
    answers: of(TODAY, { 'nudges.today': () => new Promise<never>(() => {}) as never }),
    hash: '#/today',
    widths: [480],
  },
  'today-welcome': {
    page: 'home',
    answers: of(NO_TODAY, { 'settings.get': () => ({ ...DEFAULT_SETTINGS, welcomed: false }) }),
    hash: '#/today',
    widths: WIDTHS,
  },
  'today-busy': { page: 'home', answers: of(busyToday(600)), hash: '#/today', widths: [480] },
  'day-sheet': { page: 'home', answers: of(TODAY), hash: '#/day', widths: WIDTHS },
  'today-beside': { page: 'sidebar', answers: of(TODAY, client), keys: ['D'] },
  'today-beside-context': { page: 'sidebar', answers: of(TODAY, client), keys: ['D', 'j', 'e'] },
  'nudges-context': { page: 'sidebar', answers: of(TODAY, client), keys: ['4', 'j', 'e'] },
  'due-context': { page: 'sidebar', answers: of(TODAY, client), keys: ['e'] },
  'today-idle': { page: 'sidebar', answers: of(TODAY, idle) },
  'today-idle-all': { page: 'sidebar', answers: of(TODAY, idle), keys: ['D'] },
  'today-idle-none': { page: 'sidebar', answers: of(NO_TODAY, idle) },
  'today-popup': { page: 'popup', answers: of(TODAY) },
  'today-popup-context': { page: 'popup', answers: of(TODAY), keys: ['j', 'e'] },
  'today-popup-none': { page: 'popup', answers: of(NO_TODAY) },
};
