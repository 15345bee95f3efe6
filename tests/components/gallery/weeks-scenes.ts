import { NO_WEEKS, WEEKS } from '../samples/weeks.ts';
import type { Scene } from './scene.ts';

const WIDTHS = [320, 480, 1100];
const answers = { 'weeks.get': () => WEEKS };

/** D9: the weekly mirror. */
export const WEEKS_SCENES: Readonly<Record<string, Scene>> = {
  weeks: { page: 'home', answers, hash: '#/mirror', widths: WIDTHS },
  'weeks-table': {
    page: 'home',
    answers,
    hash: '#/mirror',
    clicks: ['[aria-labelledby="weeks-questions"] .button'],
    to: '.weeks-table',
    widths: WIDTHS,
  },
  'weeks-layers': {
    page: 'home',
    answers,
    hash: '#/mirror',
    clicks: ['[aria-labelledby="weeks-layers"] .button'],
    to: '[aria-labelledby="weeks-layers"]',
    widths: WIDTHS,
  },
  'weeks-none': { page: 'home', answers: { 'weeks.get': () => NO_WEEKS }, hash: '#/mirror', widths: WIDTHS },
};
