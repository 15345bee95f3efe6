import type { Ask, AskKind } from '../reading.ts';
import { ACT_RULES, type Act } from './acts.ts';
import type { Clause } from './clauses.ts';
import { MONEY_RULES } from './kinds/money.ts';
import { NEWS_RULES } from './kinds/news.ts';
import { PAPERWORK_RULES } from './kinds/paperwork.ts';
import { TIE_RULES } from './kinds/tie.ts';
import { TIME_RULES } from './kinds/time.ts';
import { TROUBLE_RULES } from './kinds/trouble.ts';
import { WORK_RULES } from './kinds/work.ts';
import { NEGATIVE_RULES } from './negatives.ts';
import { weigh } from './rule.ts';

/** Kinds that an act of asking turns into an ask. */
const ASKED_RULES = [...MONEY_RULES, ...WORK_RULES, ...TIME_RULES, ...PAPERWORK_RULES, ...TIE_RULES];
/** Kinds that stand in a plain statement. */
const TOLD_RULES = [...TROUBLE_RULES, ...NEWS_RULES, ...TIE_RULES];

/** What a clause seems to be, before the whole message is looked at. */
export interface Verdict {
  readonly act: Act | null;
  readonly kind: AskKind;
  /** 0 to 1. */
  readonly certainty: number;
}

/** What an act means where no word says more. */
const BY_DEFAULT: Readonly<Record<Act, AskKind>> = {
  question: 'info',
  request: 'admin',
  want: 'solution',
  hint: 'info',
};

/** From how much weight on a statement counts, and an act counts as one. */
const TOLD_AT = 3.5;
const ACT_AT = 0.5;

function strongest<Outcome extends string>(weights: ReadonlyMap<Outcome, number>): [Outcome, number] | null {
  let best: [Outcome, number] | null = null;
  for (const [outcome, weight] of weights) if (best === null || weight > best[1]) best = [outcome, weight];
  return best;
}

function certaintyOf(act: number, kind: number): number {
  return Math.round(Math.min(0.98, 0.3 * Math.min(1, act) + 0.14 * Math.min(4.5, kind) + 0.08) * 100) / 100;
}

/** Reads one clause by its words alone; null where it neither asks nor tells anything that counts. */
export function decideClause(clause: Clause): Verdict | null {
  const told = strongest(weigh(clause, TOLD_RULES));
  const act = strongest(weigh(clause, ACT_RULES));
  const against = strongest(weigh(clause, NEGATIVE_RULES));
  const pull = (act?.[1] ?? 0) - (against?.[1] ?? 0);
  if (act !== null && pull > 0 && act[1] >= ACT_AT) {
    const asked = strongest(weigh(clause, ASKED_RULES)) ?? [BY_DEFAULT[act[0]], 1];
    if (told === null || told[1] < TOLD_AT || told[1] <= asked[1])
      return { act: act[0], kind: asked[0], certainty: certaintyOf(act[1], asked[1]) };
  }
  if (told === null || told[1] < TOLD_AT || clause.asked) return null;
  return { act: null, kind: told[0], certainty: certaintyOf(0.8, told[1]) };
}

/** The asks of a message from its clauses, in order, with the asking words verbatim. */
export function findAsks(text: string, clauses: readonly Clause[]): Ask[] {
  return clauses.flatMap((clause) => {
    const verdict = decideClause(clause);
    if (verdict === null) return [];
    const { start, end } = clause;
    return [{ start, end, quote: text.slice(start, end), kind: verdict.kind, certainty: verdict.certainty }];
  });
}
