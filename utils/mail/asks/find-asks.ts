import type { Ask, AskKind } from '../reading.ts';
import type { Act } from './acts.ts';
import type { Clause } from './clauses.ts';
import { decideClause, type Verdict } from './decide.ts';
import { rules } from './rule.ts';
import { topHits } from './weigh.ts';

/** A clause with what was made of it. */
export interface Judged {
  readonly clause: Clause;
  readonly verdict: Verdict;
}

/** Told rather than asked: one of each is enough, the plainest. */
const TOLD_ONCE: readonly AskKind[] = ['praise', 'complaint', 'outage', 'hardship', 'decided'];
const SORE: readonly AskKind[] = ['complaint', 'outage', 'hardship'];

/** Beside a real ask, praise must be this plain to be listed. */
const PLAIN_PRAISE = 4.2;
/** Work asked for: beside it a grievance must be plain, or said of the other side, to be more than a story. */
const WORK: readonly AskKind[] = [
  'quote',
  'discount',
  'scope',
  'solution',
  'deliverable',
  'meeting',
  'renewal',
  'referral',
];
const PLAIN_GRIEVANCE = 4.3;
/** Somebody of theirs waits for the thing itself, and nothing more is said of it. */
const REASON_RULES = rules<'reason'>([
  'reason 1 our|the|my ..2 wants|needs|want|need|asks|asked|expects ..1 the|it|them|this|that|those',
]);
/** Where nothing else is said, so little is enough for praise or complaint to count. */
const FAINT = 3;
/** A request with no clue to its kind weighs this much or less. */
const EMPTY = 1;

function judgeAll(clauses: readonly Clause[]): Judged[] {
  const judged: Judged[] = [];
  let lead: Act | null = null;
  for (const clause of clauses) {
    const verdict: Verdict | null = decideClause(clause, clause.listed ? lead : null);
    // "I'd be grateful for:" asks nothing by itself; its list does. "A proposal for:" asks, and its list is detail.
    const hollow = clause.announces && verdict !== null && verdict.weight <= EMPTY;
    if (clause.announces) lead = hollow ? (verdict?.act ?? null) : null;
    else if (!clause.listed) lead = null;
    if (verdict !== null && !hollow) judged.push({ clause, verdict });
  }
  return judged;
}

/** The one clause that tells most, where a message asks nothing and says nothing plainly. */
function faintest(clauses: readonly Clause[]): Judged[] {
  const told = clauses.flatMap((clause) => {
    const verdict = decideClause(clause, null, FAINT);
    return verdict === null || !(verdict.kind === 'praise' || verdict.kind === 'complaint')
      ? []
      : [{ clause, verdict }];
  });
  return told.sort((a, b) => b.verdict.weight - a.verdict.weight).slice(0, 1);
}

function isStory({ clause, verdict }: Judged, all: readonly Judged[]): boolean {
  if (verdict.kind !== 'complaint' || verdict.weight >= PLAIN_GRIEVANCE) return false;
  const aboutUs = clause.vocabulary.has('@you') || clause.vocabulary.has('@your');
  return !aboutUs && all.some((other) => other.verdict.act !== null && WORK.includes(other.verdict.kind));
}

function plainest(judged: readonly Judged[], kind: AskKind): Judged | undefined {
  const same = judged.filter(({ verdict }) => verdict.kind === kind);
  return same.reduce<Judged | undefined>(
    (best, next) => (best === undefined || next.verdict.weight > best.verdict.weight ? next : best),
    undefined,
  );
}

function keeps(one: Judged, all: readonly Judged[]): boolean {
  const { kind, act, weight } = one.verdict;
  if (act !== null || !TOLD_ONCE.includes(kind)) return true;
  if (plainest(all, kind) !== one || isStory(one, all)) return false;
  if (kind !== 'praise') return true;
  if (all.some(({ verdict }) => SORE.includes(verdict.kind))) return false;
  return weight >= PLAIN_PRAISE || all.every(({ verdict }) => verdict.kind === 'praise');
}

const SENTENCE_STOP = /[.!?]\s|\n\s*\n/;
/** Below this a clause is only guessed to ask anything, or guessed to ask this. */
const GUESSED = 0.5;

/** "could you press them and put our crest in": what is faint beside a surer ask of its sentence is part of it. */
function isRest(text: string, one: Judged, all: readonly Judged[]): boolean {
  if (one.verdict.certainty >= GUESSED || one.verdict.act === 'question') return false;
  return all.some(({ clause, verdict }) => {
    const between =
      clause.end <= one.clause.start
        ? text.slice(clause.end, one.clause.start)
        : text.slice(one.clause.end, clause.start);
    return verdict.certainty >= GUESSED && between.length < 200 && !SENTENCE_STOP.test(between);
  });
}

/** "resend the invoice please, our auditor wants the pdf": why it is asked, and who waits for it. */
function isReason(one: Judged, all: readonly Judged[]): boolean {
  if (one.verdict.act !== 'want' || !topHits(one.clause, REASON_RULES).has('reason')) return false;
  const before = all[all.indexOf(one) - 1]?.verdict.act;
  return before === 'request' || before === 'order';
}

/** The asks of a message from its clauses, in order, with the asking words verbatim from the message text. */
export function findAsks(text: string, clauses: readonly Clause[]): Ask[] {
  const plain = judgeAll(clauses);
  const judged = plain.length > 0 ? plain : faintest(clauses);
  return judged
    .filter((one) => keeps(one, judged) && !isReason(one, judged) && !isRest(text, one, judged))
    .map(({ clause: { start, end }, verdict: { kind, certainty } }) => ({
      start,
      end,
      quote: text.slice(start, end),
      kind,
      certainty,
    }));
}
