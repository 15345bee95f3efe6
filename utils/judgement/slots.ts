import type { Ask, Reading } from '../mail/reading.ts';
import type { Fact, History, TextPart } from './judgement.ts';
import { findAim } from './slots/aim.ts';
import type { Thing } from './slots/as-thing.ts';
import { type AskWords, askWords } from './slots/ask-words.ts';
import { findBefore } from './slots/before.ts';
import type { Deed } from './slots/clause.ts';
import { findCompared, isTwoWays } from './slots/compared.ts';
import { findCounted } from './slots/counted.ts';
import { findDate, type WantedDate } from './slots/date.ts';
import { findDeed } from './slots/deed.ts';
import type { Doubt } from './slots/doubt.ts';
import { findEventDay } from './slots/event-day.ts';
import { isBudgeted, isOurs, shareNow } from './slots/figure-told.ts';
import { likelyMatters } from './slots/likely/matter/likely-matters.ts';
import { findNamedPeople } from './slots/named-people.ts';
import { near } from './slots/near.ts';
import { slotsOfKind } from './slots/of-kind.ts';
import { findOfferParts } from './slots/offer-parts.ts';
import type { OpenSlots } from './slots/open-slots.ts';
import { findOurDay } from './slots/our-day.ts';
import { findPeople } from './slots/people.ts';
import { findPeriod } from './slots/period.ts';
import { findPrice, findRivalSum } from './slots/price.ts';
import { findFixed, findNoWayBack } from './slots/quotes.ts';
import { findRecord } from './slots/record.ts';
import { findRequester } from './slots/requester.ts';
import { findRival } from './slots/rival.ts';
import { findHeadline, findSubjectLine, findTopic } from './slots/subject-thing.ts';
import type { TheirSide } from './slots/their-side.ts';
import { findLikelyThing, findThing } from './slots/thing.ts';
import { findTold } from './slots/told.ts';
import { findTroubles } from './slots/trouble.ts';
import { sentenceOf } from './words/sentence-of.ts';

/** A phrase fit to stand inside a question, and where it comes from. */
export interface Phrase {
  readonly parts: readonly TextPart[];
  readonly plural: boolean;
  readonly fact: Fact;
}

/**
 * What a question can be made of: phrases and facts of this message and of what has passed. Each is null where
 * it was not said or could not be said again in good grammar: then a family words its question without it.
 */
export interface Slots extends TheirSide, OpenSlots, AskWords {
  /** What they asked for. */
  readonly thing: Thing | null;
  /** What they want done, as a clause. */
  readonly deed: Deed | null;
  /** Something new comes in, or something there is changed. */
  readonly manner: 'added' | 'changed';
  /** People of theirs it is for: "your 14 account managers". */
  readonly audience: Phrase | null;
  /** Whom they serve: "the dealers". */
  readonly served: Phrase | null;
  /** Who decides or judges: "the board". */
  readonly decider: Phrase | null;
  /** The day it is wanted by. */
  readonly date: WantedDate | null;
  /** The day that we gave for it ourselves in the thread: "20 February". */
  readonly ourDay: Phrase | null;
  /** A sum or a percentage named as the aim: "26k", "10%". */
  readonly amount: Phrase | null;
  /** What the amount is: a part that comes off, a limit to a rise, or (null) the sum itself. */
  readonly share: 'off' | 'cap' | null;
  /** They tell where the sum comes from: a budget, a grant, what they paid so far. */
  readonly budgeted: boolean;
  /** Another house that offered: "Tabulo". */
  readonly rival: Phrase | null;
  /** What an offer of ours is made of, three parts and more. */
  readonly offerParts: readonly (readonly TextPart[])[];
  /** What a price is asked for, where they name three parts and more. */
  readonly wantedParts: readonly (readonly TextPart[])[];
  /** What they consider doing, once the price is known. */
  readonly plan: Phrase | null;
  /** The two ways they want priced, in their words. */
  readonly ways: Phrase | null;
  /** The term a renewal is about: "another 12 months". */
  readonly period: Phrase | null;
  /** A clause in which they tell what is wrong or what happened, verbatim, for quoting. */
  readonly trouble: Phrase | null;
  /** A second such clause, so that two questions need not quote the same words. */
  readonly troubleToo: Phrase | null;
  /** A line with numbers in it from what we or our notes said before: "12 days booked, 7 used". */
  readonly record: Phrase | null;
  /** Their own words that a step cannot be taken back. */
  readonly noWayBack: Phrase | null;
  /** Their own words that the sum, the scope or the date stays as it is. */
  readonly fixed: Phrase | null;
  /** What they say themselves that they are not sure of: "the warning looks other than before". */
  readonly doubt: Doubt | null;
  /** What we said in the thread that was open then. */
  readonly caveat: Phrase | null;
  /** The hour at which a step is to be taken: "tonight", "four". */
  readonly moment: Phrase | null;
  /** A part of the price that has a name: "the setup fee". */
  readonly fee: Phrase | null;
  /** What they would do for a better price: "if we take fifty bikes". */
  readonly inReturn: Phrase | null;
  /** What we ask now, where it is known: "our 26,400". */
  readonly price: Phrase | null;
  /** The sum of another offer held against ours. */
  readonly rivalSum: Phrase | null;
  /** Offers that will lie side by side: "the two proposals". */
  readonly compared: Phrase | null;
  /** They want it priced in two ways. */
  readonly twoWays: boolean;
  /** Somebody else of theirs who wants it: "the president". */
  readonly requester: Phrase | null;
  /** Who will have the paper in hand that they ask for: "the examinations board". */
  readonly reader: Phrase | null;
  /** Whom they look for, or what for: "the mediator". */
  readonly role: Phrase | null;
  /** The subject line itself, where it says something: "Taking on our wages". */
  readonly headline: Phrase | null;
  /** The subject, be it but a word, where it tells what the mail is about. */
  readonly subjectLine: Phrase | null;
  /** Where the one they look for is wanted: "Leeds". */
  readonly place: Phrase | null;
  /** What the subject line names, where the mail speaks of it too. */
  readonly topic: Thing | null;
  /** What they needed when they last asked for something of the kind, from the user's own record. */
  readonly before: Phrase | null;
  /** Somebody of theirs who does something near the ask: "your export manager". */
  readonly named: Phrase | null;
}

/** Fills every slot that can be filled for this ask. Deterministic; nothing is made up. */
export function fillSlots(whole: Reading, history: History, ask: Ask): Slots {
  const reading = near(whole, ask);
  const asked = sentenceOf(reading, ask);
  const likelyThing = findLikelyThing(reading, history, ask);
  const thing = findThing(likelyThing, reading, ask);
  const deed = findDeed(ask);
  const likely = likelyMatters(reading, history.subject ?? null, ask);
  const troubles = findTroubles(reading, ask, likely);
  const people = findPeople(reading, asked);
  const price = findPrice(reading, history);
  const rivalSum = findRivalSum(reading, price);
  const date =
    findDate(reading, ask, asked, history) ?? (ask.kind === 'deadline' ? findEventDay(reading, ask) : null);
  const amount = findAim(reading, ask, price, rivalSum);
  return {
    thing,
    likelyThing,
    deed,
    manner: deed?.manner ?? (/\b(?:instead of|rather than)\b/i.test(asked) ? 'changed' : 'added'),
    ...people,
    ...askWords(reading, ask, thing),
    ...slotsOfKind(reading, history, ask, date, troubles.length > 0, likely),
    date,
    ourDay: findOurDay(history, date?.day.text ?? null, reading.text),
    amount,
    share: amount ? shareNow(amount, asked, reading.text, history) : null,
    budgeted: isBudgeted(reading.text) || isOurs(amount, history),
    rival: findRival(reading),
    offerParts: findOfferParts(reading, history),
    period: findPeriod(reading, asked),
    trouble: troubles[0] ?? null,
    troubleToo: troubles[1] ?? null,
    told: findTold(likely),
    counted: findCounted(reading, ask),
    record: findRecord(history),
    noWayBack: findNoWayBack(reading),
    fixed: findFixed(reading, ask),
    price,
    rivalSum,
    compared: findCompared(reading),
    twoWays: isTwoWays(asked),
    requester: findRequester(reading, ask),
    topic: findTopic(reading, history),
    headline: findHeadline(history),
    subjectLine: findSubjectLine(history),
    before: findBefore(history, ask),
    named: findNamedPeople(reading, ask),
  };
}
