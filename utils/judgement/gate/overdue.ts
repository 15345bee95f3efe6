import type { Ask, Reading } from '../../mail/reading.ts';
import type { History } from '../judgement.ts';
import { sharedStems } from '../words/stems.ts';

/**
 * Our own promise on the very point of the ask that is past its day, or null. It is either one the client
 * reminds us of, or one in our ledger that speaks of the same thing.
 */
export function overduePromise(ask: Ask, reading: Reading, history: History): string | null {
  const late = (due: string | null) => due !== null && due < history.today;
  const reminded = reading.promises.find((promise) => promise.by === 'us' && late(promise.due));
  if (reminded) return reminded.quote;
  const ours = history.promises.find(
    (promise) =>
      late(promise.due) &&
      (sharedStems(promise.quote, ask.quote) > 0 ||
        sharedStems(promise.quote, reading.text) > 1 ||
        namesDay(reading.text, promise.due ?? '')),
  );
  return ours?.quote ?? null;
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** "the 5th", "5 November", "Nov 5": a bare number is no day. */
const DAY_OF_MONTH = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)\\b|\\b(\\d{1,2}) (?:of )?${MONTH}\\b|\\b${MONTH} (\\d{1,2})\\b`,
  'gi',
);

/** Whether a text names the day of this ISO date ("the 5th has come and gone"). */
function namesDay(text: string, date: string): boolean {
  const day = Number(date.slice(8));
  return [...text.matchAll(DAY_OF_MONTH)].some(([, ...named]) => named.some((one) => Number(one) === day));
}
