/**
 * Praise that is said by denying: "I have never had better service", "we couldn't be happier", "I can't fault them",
 * "can't thank you enough". The denial belongs to the praise and complains of nothing.
 */
const NO_BETTER = [
  /\b(?:never|not once|hardly ever|rarely|seldom|nobody|no one|nowhere|no other)\b[^.!?;]{0,50}\b(?:better|nicer|smoother|kinder|friendlier|quicker|faster|easier|happier|prouder|so (?:well|good|easy|kind|quick|smooth|helpful|pleased|happy))\b/i,
  /\b(?:could ?n[o']t|could not|can ?not|can't|cannot)\b[^.!?;]{0,25}\b(?:be (?:happier|prouder|more (?:pleased|happy|grateful|impressed)|better)|have (?:been (?:happier|better|easier|smoother|kinder)|asked for (?:more|better)|wished for (?:more|better)|gone better|done better)|fault|praise|recommend|thank|speak highly)\b/i,
  /\bno (?:complaints|faults?|cause for complaint)\b/i,
];
/** What turns it back into a complaint: "never had better, until last week". */
const UNTIL = /\b(?:until|till|but (?:this|last|now|lately|recently)|no longer|any ?more|except)\b/i;

/** Whether a sentence praises by saying that nothing was better, or that there is nothing to find fault with. */
export function saysNoBetter(sentence: string): boolean {
  return !UNTIL.test(sentence) && NO_BETTER.some((form) => form.test(sentence));
}
