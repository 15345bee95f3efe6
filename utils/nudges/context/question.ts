import type { Known, WordsOf } from './known.ts';
import { standsOn } from './stands-on.ts';
import { topicOf } from './topic.ts';

/** What one asks before a day of theirs, on it, and after it. */
export const DAY_QUESTIONS = {
  ahead: 'What would help you most between now and then?',
  today: 'What would help you most today?',
  past: 'How did it go, and what would have made it easier?',
} as const;

const BIRTHDAY_QUESTIONS = {
  ahead: 'How will you celebrate?',
  today: 'How are you celebrating?',
  past: 'How did you celebrate?',
} as const;

/**
 * The one question worth asking when a follow-up comes back: ours that stands open, else what has come of the last thing.
 * @returns null where nothing passed that one could ask about
 */
export function questionOf(known: Known, where: WordsOf): string | null {
  const { kind, asked, subject, last, theirDay } = known;
  if (kind === 'occasion' && theirDay?.kind === 'birthday') {
    return BIRTHDAY_QUESTIONS[standsOn(theirDay.day, where)];
  }
  if (kind === 'occasion' && theirDay?.kind === 'anniversary') {
    return 'What would you like to be different in the next year?';
  }
  if (asked) return asked.text;
  if (theirDay?.kind === 'go-live' || theirDay?.kind === 'event') {
    return DAY_QUESTIONS[standsOn(theirDay.day, where)];
  }
  const topic = topicOf(subject);
  return last && topic !== '' ? `What has come of “${topic}” on your side?` : null;
}
