import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import type { Answers } from '../samples/memory-desk.ts';
import type { Scene } from './scene.ts';

const BUSY: Answers = {
  'settings.get': () => ({
    ...DEFAULT_SETTINGS,
    nudges: {
      ...DEFAULT_SETTINGS.nudges,
      quiet: { from: '19:00', until: '08:00' },
      holidays: ['2026-12-24', '2026-12-25', '2027-01-01', '2027-03-26'],
    },
  }),
};
const settings = (answers: Answers): Scene => ({
  page: 'home',
  hash: '#/settings',
  to: '#nudge-settings',
  widths: [320, 1100],
  answers,
});

/** X5: when follow-ups come back. */
export const NUDGE_SCENES: Readonly<Record<string, Scene>> = {
  'nudge-settings': settings({ 'settings.get': () => DEFAULT_SETTINGS }),
  'nudge-settings-busy': settings(BUSY),
};
