import { EVENT_IDEAS } from './events.ts';
import { GOOD_WORD_IDEAS } from './good-words.ts';
import type { Idea } from './idea.ts';
import { PEOPLE_IDEAS } from './people.ts';
import { SERVED_IDEAS } from './served.ts';
import { TROUBLE_IDEAS } from './troubles.ts';

/** C2: every idea there is. One is added to the file of its theme; its id is never used again for another. */
export const IDEAS: readonly Idea[] = [
  ...SERVED_IDEAS,
  ...EVENT_IDEAS,
  ...PEOPLE_IDEAS,
  ...TROUBLE_IDEAS,
  ...GOOD_WORD_IDEAS,
];
