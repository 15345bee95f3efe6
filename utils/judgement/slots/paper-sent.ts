import type { Fact } from '../judgement.ts';
import type { Phrase } from '../slots.ts';
import { ours, theirs } from '../text-parts.ts';
import { saidHere } from './facts.ts';

/** Papers of which there is one after another: where one is missing, others may be. */
const RECURRING =
  /\b((?:(?:delivery|collection|credit|data|weekly|monthly|rent|tax|residency|calibration|test|inspection|proof|pay|time|safety) )?(?:invoice|statement|receipt|certificate|cert|bill|payslip|timesheet|note|sheet|report|protocol|slip))s?\b/i;
/** "a note" may be any line, "a sheet" any paper. */
const BARE = /^(?:note|sheet|slip)$/i;
/** Who asks for papers that others issue. */
const ASKING_FOR =
  /\b(?:our|my|the) ((?:(?:external|new|tax|chartered) )?(?:auditors?|accountants?|bookkeepers?|bank|landlord|insurers?|lawyers?|solicitors?|tax (?:office|adviser|advisor|consultant)|ministry|inspectors?|customs|notary|lenders?|regulator|surveyor))\b/i;
const PLURAL = /s$/i;

/** The name of a recurring paper, and what makes it more than one. */
export interface PaperName {
  readonly name: string;
  readonly fact: Fact;
}

/** The paper of which there are others, by its name alone ("delivery note"); null where there is but one of the kind. */
export function findRecurring(text: string): PaperName | null {
  const name = RECURRING.exec(text)?.[1]?.toLowerCase();
  return name && !BARE.test(name) ? { name, fact: saidHere(name) } : null;
}

/** Somebody outside who wants to see papers, as one names them to the client: "your auditor"; or null. */
export function findAskingFor(text: string): Phrase | null {
  const who = ASKING_FOR.exec(text)?.[1];
  if (!who) return null;
  const owner = /\b(?:our|my) $/i.test(text.slice(0, text.indexOf(who))) ? 'your ' : 'the ';
  return {
    parts: [ours(owner), theirs(who)],
    plural: PLURAL.test(who) && !/customs/i.test(who),
    fact: saidHere(who),
  };
}
