import type { FamilyId } from './judgement.ts';

/**
 * Signs that the message already tells what a family would ask. Rough on purpose: a question too few is better
 * than one whose answer stands three lines above.
 */
const TOLD: Readonly<Partial<Record<FamilyId, RegExp>>> = {
  trigger:
    /\b(?:because|following the|after (?:our|the) (?:last |latest |staff |quarterly )?\w* ?(?:review|survey|inspection|audit|meeting)|that's why|that is why|has asked|have asked|asked (?:me|us)|asks for it|keep asking|keep complaining|has moved|have moved|moved (?:us|its|their)|has only|only has|wants? to see|sent a questionnaire|insists?|forgot|forgotten|since (?:last|we|our|the|then|january|february|march|april|may|june|july|august|september|october|november|december)|is asking|has seen|have seen|saw (?:it|that|this|one)|turns out|turned out|than (?:they|we|planned|expected|thought))\b/i,
  outcome:
    /\b(?:we|i)(?: want| need|'d like| would like) to (?:play|show|send|hand|present|hang) (?:it|them) (?:at|in|on|to)\b/i,
  alternatives:
    /\b(?:we(?: have|'ve)? (?:already )?tried|out of ideas|(?:we|i) have had (?:a|an|the)|we already|ruled out|looked at)\b/i,
  reflect: /\b(?:what i mean is|in short|the point is)\b/i,
  use: /\b(?:will be used (?:by|for)|they (?:will )?use it (?:for|to)|is for the)\b/i,
  criteria:
    /\b(?:we|i)(?: want| need|'d like| would like) to (?:play|show|use|put|send|hand|present|hang) (?:it|them|this|these)\b/i,
  tradeoff:
    /\bthe (?:rest|others?) (?:may|can|could) (?:come|follow|wait)\b|\b(?:may|can|could) (?:come|follow|wait) (?:later|in \p{Lu})/u,
  constraint: /\b(?:budget stays|budget is|cannot move|can't move|won't move|is fixed)\b/i,
};

/** Whether `text` (the new part of the message) already holds the answer that the family is after. */
export function isTold(family: FamilyId, text: string): boolean {
  return TOLD[family]?.test(text) ?? false;
}
