import { FAMILIES, type FamilyId } from '../../../utils/judgement/judgement.ts';
import type { MessageKey, Text } from '../../text/text.ts';

/** What the questions of each family are about. */
const FAMILY_WORDS: Readonly<Record<FamilyId, MessageKey>> = {
  outcome: 'family_outcome',
  trigger: 'family_trigger',
  use: 'family_use',
  beneficiary: 'family_beneficiary',
  constraint: 'family_constraint',
  tradeoff: 'family_tradeoff',
  criteria: 'family_criteria',
  alternatives: 'family_alternatives',
  assumption: 'family_assumption',
  implication: 'family_implication',
  premortem: 'family_premortem',
  payoff: 'family_payoff',
  permission: 'family_permission',
  reflect: 'family_reflect',
  advice: 'family_advice',
  repair: 'family_repair',
  learn: 'family_learn',
  wish: 'family_wish',
  done: 'family_done',
};

/** What the questions of a family are about; its own name where nobody knows it any more. */
export function familyWords(t: Text, family: string): string {
  const known = FAMILIES.find((one) => one === family);
  return known ? t(FAMILY_WORDS[known]) : family;
}
