/**
 * What is weighed stands in the conditional or against something: "if it's only the gutters, I'd take the left side
 * away", "the first wants a heron, but". An order that is merely taken is told in the plain indicative.
 */
const WEIGHED =
  /\b(?:if|unless|otherwise|whether|depends|would(?! be (?:happy|glad|delighted|pleased))|could|might|but|though|although|however|rather(?! than)|or else|worth|risk|instead(?! of)|alternatively|two (?:roads|ways|options)|(?:another|other) (?:route|way|road|option)|one (?:thought|caution)|before (?:i|we) (?:draw|order|start|book|do|make|sign|send|quote|fix|begin)|tell me (?:about|what|how|why)|without (?:it|them|that|those)|afraid|unfortunately|sadly)\b|\b\p{L}+'d (?!be (?:happy|glad|delighted|pleased|able)|love\b|like\b)/u;

/** The same words in courtesies and in what is only asked for to carry the order out. */
const COURTESY =
  /\b(?:if|should) (?:you|there|anything)(?:'ve| have)? (?:any|need|require|can (?:give|send|let)|could (?:give|send|let|sign)|prefer|like|want|please|wish)\b|\bif (?:that|this) (?:suits|works|is (?:ok|okay|fine|all right))\b|\b(?:do not|don't) hesitate\b|\bfeel free\b|\blet (?:me|us) know (?:if|whether|should)\b|\bcould ?n[o']t be\b|\bcould you (?:please |kindly )?(?:sign|send|confirm|return|let|give)\b|\bthe \w+ you'd\b|\bas if\b|\bno (?:ifs|buts)\b|\bnothing but\b|\blast but\b/;

/** Whether a sentence weighs another way beside the asked one. `plain` is as the patterns read it. */
export function weighs(plain: string): boolean {
  return WEIGHED.test(plain) && !COURTESY.test(plain);
}
