import type { Ask, Reading } from '../../mail/reading.ts';
import type { History } from '../judgement.ts';
import type { Slots } from '../slots.ts';
import { sentenceOf } from '../words/sentence-of.ts';
import { findCaveat } from './caveat.ts';
import { findChange, isOfTheirs } from './change.ts';
import { findTwoWays } from './compared.ts';
import type { WantedDate } from './date.ts';
import { findDoubt } from './doubt.ts';
import { findFee } from './fee.ts';
import { findInReturn } from './in-return.ts';
import { findKept } from './kept.ts';
import { likeliest } from './likely/matter/hurting.ts';
import type { LikelyMatter } from './likely/matter/likely-matters.ts';
import { findMatter } from './matter.ts';
import { findMoment } from './moment.ts';
import { findOccasion } from './occasion.ts';
import { findWantedParts } from './offer-parts.ts';
import { findOpinion } from './opinion.ts';
import { findPlan } from './plan.ts';
import { findReader } from './reader.ts';
import { findReason } from './reason.ts';
import { findRise } from './rise.ts';
import { findPlace, findRole } from './role.ts';
import { telling } from './telling.ts';
import { findToday } from './today.ts';
import { findTried } from './tried.ts';
import { findVolume } from './volume.ts';

/** Slots that one or two kinds of ask alone can fill. */
type OfKind = Pick<
  Slots,
  | 'change'
  | 'wantedParts'
  | 'plan'
  | 'ways'
  | 'occasion'
  | 'reason'
  | 'today'
  | 'kept'
  | 'matter'
  | 'opinion'
  | 'tried'
  | 'moment'
  | 'doubt'
  | 'caveat'
  | 'fee'
  | 'inReturn'
  | 'rise'
  | 'volume'
  | 'role'
  | 'place'
  | 'reader'
>;

const NONE: OfKind = {
  change: null,
  wantedParts: [],
  plan: null,
  ways: null,
  occasion: null,
  reason: null,
  today: null,
  kept: null,
  matter: null,
  opinion: null,
  tried: null,
  moment: null,
  doubt: null,
  caveat: null,
  fee: null,
  inReturn: null,
  rise: null,
  volume: null,
  role: null,
  place: null,
  reader: null,
};

/** What only an ask of this kind is looked through for; the rest stays empty. `troubled`: a trouble is told plainly. */
export function slotsOfKind(
  reading: Reading,
  history: History,
  ask: Ask,
  date: WantedDate | null,
  troubled: boolean,
  likely: readonly LikelyMatter[],
): OfKind {
  const asked = sentenceOf(reading, ask);
  const matters = telling(reading, ask, 'matter');
  const told = likeliest(likely);
  const changed = told && isOfTheirs(told.fact.text) ? told : null;
  switch (ask.kind) {
    case 'quote':
      return {
        ...NONE,
        change: findChange(matters, ask),
        wantedParts: findWantedParts(asked),
        plan: findPlan(reading, ask),
        ways: findTwoWays(asked),
        today: findToday(reading, ask),
      };
    case 'discount':
      return {
        ...NONE,
        change: findChange(matters, ask),
        fee: findFee(asked),
        inReturn: findInReturn(asked, reading.text),
        rise: findRise(reading),
        volume: findVolume(reading),
      };
    case 'vague':
      return {
        ...NONE,
        matter: troubled ? null : findMatter(matters, ask),
        opinion: findOpinion(matters, ask),
        tried: findTried(matters, ask),
      };
    case 'scope':
      return { ...NONE, reason: troubled ? null : findReason(reading, ask) };
    case 'solution':
      return {
        ...NONE,
        reason: troubled ? null : told,
        opinion: findOpinion(matters, ask),
      };
    case 'deadline':
      return { ...NONE, occasion: findOccasion(reading, ask, date, history) };
    case 'referral':
      return { ...NONE, role: findRole(reading, history, ask), place: findPlace(reading) };
    case 'deliverable':
      return { ...NONE, reader: findReader(reading, ask) };
    case 'renewal':
      return {
        ...NONE,
        change: changed ?? findChange(matters, ask),
        kept: findKept(asked) ?? findKept(besideIt(reading, asked)),
        caveat: findCaveat(history),
      };
    case 'approval':
      return {
        ...NONE,
        moment: findMoment(reading),
        doubt: findDoubt(reading, ask),
        caveat: findCaveat(history),
        opinion: findOpinion(matters, ask),
      };
    default:
      return NONE;
  }
}

/** "…, another year please. Same 46 points, same months.": what stays is often told in the sentence behind. */
function besideIt({ sentences }: Reading, asked: string): string {
  const behind = sentences[sentences.findIndex(({ text }) => text === asked) + 1]?.text ?? '';
  return /\b(?:same|again|all)\b/i.test(behind) ? behind : '';
}
