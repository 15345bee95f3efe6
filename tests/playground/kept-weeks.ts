import type { FamilyId } from '../../utils/judgement/judgement.ts';
import { daysAfter } from '../../utils/ledgers/calendar.ts';
import { newDelivery } from '../../utils/ledgers/delivery.ts';
import { NO_DAY } from '../../utils/ledgers/entry.ts';
import { newExtra } from '../../utils/ledgers/extra.ts';
import { DEFAULT_TEMPLATES } from '../../utils/ledgers/layers/templates.ts';
import { newPromise, settledAs } from '../../utils/ledgers/promise.ts';
import { mondaysUntil, WEEKS_SHOWN } from '../../utils/ledgers/weeks/week.ts';
import { granted, newWish } from '../../utils/ledgers/wish.ts';

/** Whose the entries are, and the day of the story. */
export interface Keeper {
  readonly account: string;
  readonly person: string;
  /** ISO date where the user is. */
  readonly today: string;
}

const at = (day: string) => Date.parse(`${day}T12:00`);

/**
 * Half a year as a rep may have kept it, by table, all of it on Wednesdays:
 * a week ago two questions, an answer, a door, a wish granted, and a promise kept three days early; two weeks ago two
 * wishes and an extra; three weeks ago a promise kept on its day; five weeks ago a tip; six weeks ago a promise missed;
 * eight weeks ago a question that nobody answered. The client kept a promise too, which is no mirror of the rep.
 */
export function keptWeeks(keeper: Keeper): Readonly<Record<string, readonly object[]>> {
  const mondays = mondaysUntil(keeper.today, WEEKS_SHOWN);
  const weeksAgo = (count: number) => daysAfter(mondays.at(-1 - count) ?? keeper.today, 2);
  return {
    asks: [
      askOf(keeper, 'kept-ask', weeksAgo(1), ['use', 'outcome'], 'The night shift'),
      askOf(keeper, 'kept-open', weeksAgo(8), ['use'], null),
    ],
    wishes: wishesOf(keeper, weeksAgo(2), weeksAgo(1)),
    promises: [
      promiseOf(keeper, 'kept-early', 'us', daysAfter(weeksAgo(1), 3), ['kept', weeksAgo(1)]),
      promiseOf(keeper, 'kept-even', 'us', weeksAgo(3), ['kept', weeksAgo(3)]),
      promiseOf(keeper, 'kept-missed', 'us', weeksAgo(7), ['missed', weeksAgo(6)]),
      promiseOf(keeper, 'kept-theirs', 'client', weeksAgo(1), ['kept', weeksAgo(1)]),
    ],
    deliveries: [deliveryOf(keeper, weeksAgo(5))],
    extras: [extraOf(keeper, weeksAgo(2))],
  };
}

function askOf(
  { account, person }: Keeper,
  id: string,
  day: string,
  families: readonly FamilyId[],
  answer: string | null,
) {
  const time = at(day);
  const questions = families.map((family) => ({ family, text: `About ${family}?`, what: 'asked', at: time }));
  const answeredAt = answer === null ? null : time + 3_600_000;
  return {
    id,
    account,
    person,
    thread: null,
    message: id,
    quote: 'We need labels.',
    kind: 'solution',
    mode: 'challenge',
    questions,
    answer,
    answeredAt,
    dismissedAt: answer === null ? time + 1 : null,
    needed: null,
    agreed: null,
    result: null,
    door: answeredAt === null ? null : { text: 'The northern site', question: null, at: answeredAt },
    forced: null,
    createdAt: time,
    updatedAt: time,
    source: 'page',
  };
}

function wishesOf({ account, person }: Keeper, caught: string, grantedOn: string) {
  const wish = (id: string, text: string) =>
    newWish({ id, account, person, origin: id, text, evidence: null, source: 'typed' }, at(caught));
  const bought = {
    route: 'bought',
    effort: null,
    cost: null,
    reaction: 'unknown',
    on: grantedOn,
  } as const;
  return [
    granted(wish('kept-labels', 'Labels in Polish'), bought, at(grantedOn)),
    wish('kept-bench', 'A bench in the yard'),
  ];
}

function promiseOf(
  { account, person }: Keeper,
  id: string,
  by: 'us' | 'client',
  day: string,
  [how, on]: readonly ['kept' | 'missed', string],
) {
  const given = { id, account, person, origin: id, by, text: 'Send the plan', day, evidence: null } as const;
  return settledAs(newPromise({ ...given, source: 'typed' }, at(on)), how, on, at(on));
}

function deliveryOf({ account, person, today }: Keeper, tipOn: string) {
  const made = newDelivery(
    {
      id: 'kept-printer',
      account,
      person,
      origin: 'kept-printer',
      what: 'the label printer',
      deliveredOn: daysAfter(tipOn, -10),
      claims: [],
      season: null,
      evidence: null,
      source: 'typed',
    },
    DEFAULT_TEMPLATES,
    today,
    at(tipOn),
  );
  const layers = made.layers.map((layer) => ({
    ...layer,
    state: layer.kind === 'tip' ? 'done' : 'skipped',
    settledOn: tipOn,
    settledAt: at(tipOn),
  }));
  return { ...made, layers, day: NO_DAY };
}

function extraOf({ account, person }: Keeper, on: string) {
  const given = {
    id: 'kept-extra',
    account,
    person,
    idea: null,
    text: 'Drew the floor plan anew',
    aim: 'client',
    facts: [],
    source: 'typed',
  } as const;
  return newExtra(given, { how: 'done', on, effort: 'minutes' }, on, at(on));
}
