import type { AskKind } from '../reading.ts';
import { ACT_RULES, type Act } from './acts.ts';
import type { Clause } from './clauses.ts';
import { BY_DEFAULT, fitTo } from './fitness.ts';
import { MONEY_RULES } from './kinds/money.ts';
import { NEWS_RULES } from './kinds/news.ts';
import { PAPERWORK_RULES } from './kinds/paperwork.ts';
import { TIE_RULES } from './kinds/tie.ts';
import { TIME_RULES } from './kinds/time.ts';
import { TROUBLE_RULES } from './kinds/trouble.ts';
import { WORK_RULES } from './kinds/work.ts';
import { NEGATIVE_RULES } from './negatives.ts';
import { joinRules } from './rule.ts';
import { standsHere } from './standing.ts';
import { strongest, topHits, weigh } from './weigh.ts';

/** Kinds that an act of asking turns into an ask. */
export const ASKED_RULES = joinRules(MONEY_RULES, WORK_RULES, TIME_RULES, PAPERWORK_RULES, TIE_RULES);
/** Kinds that stand in a plain statement. */
export const TOLD_RULES = joinRules(TROUBLE_RULES, NEWS_RULES, TIE_RULES);

/** What a clause seems to be, before the whole message is looked at. */
export interface Verdict {
  /** Null where the clause tells something instead of asking it. */
  readonly act: Act | null;
  readonly kind: AskKind;
  /** Sum of the clues for the kind. */
  readonly weight: number;
  /** 0 to 1. */
  readonly certainty: number;
}

/** From how much weight on a statement counts, and an act counts as one. */
const TOLD_AT = 3.5;
const ACT_AT = 0.5;
/** A bare question mark says nothing about the kind. */
const TRIFLE = 1;
/** By how much a statement must outweigh the asking in the same clause. */
const PLAINER = 0.6;

function verdict(act: Act | null, kind: AskKind, weight: number, strength: number): Verdict {
  const raw = 0.3 * Math.min(1, strength) + 0.14 * Math.min(4.5, Math.max(0, weight)) + 0.08;
  return { act, kind, weight, certainty: Math.round(Math.min(0.98, raw) * 100) / 100 };
}

/** What the clause tells, asking aside: trouble, good news, a decision, the bond going on or ending. */
function readTold(clause: Clause, from: number): Verdict | null {
  const weights = [...weigh(clause, TOLD_RULES)].filter(
    ([kind, weight]) => weight >= from && standsHere(kind, clause),
  );
  const told = strongest(new Map(weights));
  return told === null || told[1] < from ? null : verdict(null, told[0], told[1], 0.8);
}

/** What the clause asks, if it asks at all. `lead` is the act of the words that announced it, for a list. */
function readAsked(clause: Clause, lead: Act | null): Verdict | null {
  const own = strongest(topHits(clause, ACT_RULES));
  const act: [Act, number] | null = own ?? (lead === null ? null : [lead, 0.8]);
  if (act === null || act[1] < ACT_AT) return null;
  const against = strongest(topHits(clause, NEGATIVE_RULES))?.[1] ?? 0;
  if (act[1] <= against) return null;
  const weights = weigh(clause, ASKED_RULES);
  if (clause.added) weights.set('scope', (weights.get('scope') ?? 0) + 2);
  const kind = strongest(fitTo(act[0], weights));
  if (kind === null || kind[1] <= TRIFLE) return verdict(act[0], BY_DEFAULT[act[0]], 1, act[1]);
  return verdict(act[0], kind[0], kind[1], act[1]);
}

/**
 * Reads one clause by its words alone; null where it neither asks nor tells anything that counts.
 * What is told wins only where it is clearly plainer than what is asked; a question tells nothing.
 * `toldFrom` is the weight from which a statement counts.
 */
export function decideClause(clause: Clause, lead: Act | null, toldFrom: number = TOLD_AT): Verdict | null {
  const told = readTold(clause, toldFrom);
  const asked = readAsked(clause, lead);
  if (asked === null) return clause.asked ? null : told;
  return told !== null && told.weight > asked.weight + PLAINER ? told : asked;
}
