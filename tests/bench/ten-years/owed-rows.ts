import { daysAfter } from '../../../utils/ledgers/calendar.ts';
import { type Answer, type ExtraEntry, newExtra, tookIt } from '../../../utils/ledgers/extra.ts';
import { IDEAS } from '../../../utils/ledgers/ideas/bank.ts';
import { newOccasion, type OccasionEntry, occasionIs } from '../../../utils/ledgers/occasion.ts';
import { newPromise, type PromiseEntry, SETTLINGS, settledAs } from '../../../utils/ledgers/promise.ts';
import { GRANT_ROUTES, granted, newWish, type WishEntry, wishIs } from '../../../utils/ledgers/wish.ts';
import type { Made } from './entries.ts';
import { evidenceOf, wordsOf } from './passed.ts';

/** D7: the open ones fall due in the days to come, the oldest of them tomorrow. */
export function promiseRow(made: Made, today: string): PromiseEntry {
  const { n, at, day, isOpen, whose } = made;
  const due = isOpen ? daysAfter(today, 1 + (n % 12)) : daysAfter(day, 7);
  const promise = newPromise(
    {
      ...whose,
      origin: whose.id,
      by: n % 3 ? 'us' : 'client',
      text: wordsOf(made),
      day: due,
      evidence: evidenceOf(made),
      source: 'mail',
    },
    at,
  );
  const how = SETTLINGS.filter((one) => one !== 'open')[n % (SETTLINGS.length - 1)] ?? 'kept';
  return isOpen ? promise : settledAs(promise, how, daysAfter(day, n % 9), at);
}

/** D1 */
export function wishRow(made: Made): WishEntry {
  const { n, at, day, isOpen, whose } = made;
  const wish = newWish(
    { ...whose, origin: whose.id, text: wordsOf(made), evidence: evidenceOf(made), source: 'mail' },
    at,
  );
  if (isOpen) return wish;
  if (n % 6 === 5) return wishIs(wish, 'let-go', at);
  const route = GRANT_ROUTES[n % GRANT_ROUTES.length] ?? 'ours';
  return granted(wish, { route, effort: 'hours', cost: null, reaction: 'pleased', on: day }, at);
}

/** C4: the last was given more than a month ago, and everybody said how it was taken: the next may come. */
export function extraRow(made: Made, today: string): ExtraEntry {
  const { n, at, day, whose } = made;
  const idea = IDEAS[n % IDEAS.length];
  const on = daysAfter(day, -45);
  const answer: Answer =
    n % 15 === 14
      ? { how: 'not-this' }
      : n % 15 === 13
        ? { how: 'later', day: daysAfter(today, 30) }
        : { how: 'done', on, effort: 'minutes' };
  const facts = [{ text: wordsOf(made), where: 'mail', by: 'client', at } as const];
  const extra = newExtra(
    { ...whose, idea: idea?.id ?? null, text: wordsOf(made), aim: 'client', facts, source: 'typed' },
    answer,
    on,
    at - 45 * 86_400_000,
  );
  const log = { ...extra, origin: whose.id };
  return answer.how === 'done' ? tookIt(log, { reaction: 'pleased', effort: 'minutes' }, at) : log;
}

/** C7: days of theirs all over the year. */
export function occasionRow(made: Made, today: string): OccasionEntry {
  const { n, at, day, isOpen, whose } = made;
  const occasion = newOccasion(
    {
      ...whose,
      kind: 'anniversary',
      text: wordsOf(made),
      leadDays: 14,
      monthDay: `${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`,
      year: Number(day.slice(0, 4)),
      every: 'year',
      source: 'typed',
    },
    today,
    at,
  );
  return isOpen || n % 2 ? occasion : occasionIs(occasion, 'let-go', today, at);
}
