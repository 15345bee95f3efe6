/** Words of ending, of others who do it from now on, and of less than before. */
const ENDS =
  /\b(?:cancel\w*|stop\w*|terminat\w+|discontinu\w+|clos(?:es?|ed|ing)|shut\w*|leav(?:e|ing)|withdraw\w*|drop\w*|remove|releas\w+|lapses?|void|dead|shelved|sold|sell(?:ing)?|finish\w*|without|goodbye|notice|ends|ended|ending|end (?:it|our|my|this|them)|end of it|to an end|to a close|call(?:ed|ing)? (?:it )?off|(?:is|are) off|hold off|bow out|step back|stand down|let it (?:end|go)|fall away|fallen through|run out|take .{1,60} (?:out|off|back)|taking .{1,60} (?:out|off|back)|in[- ]house|elsewhere|ourselves|our own|its own|another (?:firm|lab|house|office|provider|agency)|switch\w*|through the county|last (?:one|month|year|run|return|box|round|time|with you)|final|reduc\w+|fewer|down from|only (?:half|a third|\d+)|instead of|in place of|back (?:on|to))\b/i;
/** What is not wanted any longer is said with a no. */
const NO = /\b(?:no|not|nothing|nobody|any (?:more|longer)|anymore)\b|n't\b/i;

/** Whether the words say that something ends: asked of anything else, a question about a farewell would hurt. */
export function saysItEnds(text: string): boolean {
  return ENDS.test(text) || NO.test(text);
}
