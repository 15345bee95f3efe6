import { LEDGER_NAMES, type LedgerName, type Ledgers } from '../ledgers.ts';
import { asks, type HandedAsk } from './asks.ts';
import { cares } from './cares.ts';
import { deliveries } from './deliveries.ts';
import { endings } from './endings.ts';
import { extras } from './extras.ts';
import { facts } from './facts.ts';
import type { Content, HandedName } from './handover.ts';
import { occasions } from './occasions.ts';
import { praise } from './praise.ts';
import { promises } from './promises.ts';
import type { Rule } from './rule.ts';
import { wishes } from './wishes.ts';

type LedgerRules = { readonly [Name in LedgerName]?: Rule<Content<Ledgers[Name]>> };

/**
 * D3: what may leave, in the order in which it is told. This list allows: a ledger that has no rule here stays, whole.
 * Notes, nudges, moments and the user's own word on questions are no ledgers, and nothing here knows them.
 */
const RULES: LedgerRules & { readonly asks: Rule<HandedAsk> } = {
  cares,
  facts,
  endings,
  promises,
  wishes,
  extras,
  occasions,
  asks,
  deliveries,
  praise,
};

/** Ledgers that stay on purpose, so that a new one is not left behind by mistake: a test asks for one or the other. */
export const STAYING: readonly LedgerName[] = [];

/** Everything that may leave, in the order in which it is told. */
export const HANDED_NAMES = Object.keys(RULES).filter(
  (name): name is HandedName => name === 'asks' || LEDGER_NAMES.some((ledger) => ledger === name),
);

/** The rule of some ledger. Only an entry of that very ledger, or its content, may be given to it. */
export type AnyRule = Rule<object>;

/** The rule of a ledger, or null where it stays. */
export function ruleOf(name: HandedName): AnyRule | null {
  return (RULES[name] as AnyRule | undefined) ?? null;
}
