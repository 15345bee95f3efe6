/** What a mail opens with, and its name up to the mark behind it: `Dear Mr. Ashby,`, `Hi Kim -`. */
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:morgen|tag|abend)|moin|servus|bonjour|bonsoir|cher|chère|salut|hola|buenos días|estimad[oa]|ciao|gentile|caro|cara)(?=[\s,!:])[^,!?:\n]{0,40}?(?:[,!:]|\s[–—-](?=\s))\s*/iu;

/** Sentences that are kind and tell nothing. A wish that names a thing ("I hope you can send it") is none of them. */
const COURTESIES = [
  /^(?:i |we )?(?:really |do )?(?:hope|trust)\b[^.!?]{0,80}\b(?:well|fine|finds|great|healthy|weekends?|holidays?|good (?:day|week|start|summer|time))\b/i,
  /^how (?:are|is) (?:you|things|life|everything|the family)\b/i,
  /^(?:many |very |warm )?(?:thanks|thank you)(?: (?:so|very) much)?(?: again| in advance| a lot)?[.!,]*$/i,
  /^(?:many )?(?:thanks|thank you)(?: (?:so|very) much)? for (?:your|the) (?:\p{L}+ )?(?:e-?mail|mail|message|reply|answer|note|call)\b[^.!?]{0,30}[.!]?$/iu,
  /^(?:long time no see|happy (?:new year|monday|friday)|greetings from|nice to meet|(?:nice|good|great|lovely) to (?:hear from|see|talk to|speak (?:to|with)) (?:you|all of you))\b/i,
  /^(?:ich |wir )?hoffe\p{L}?\b[^.!?]{0,60}\b(?:gut|wohl)\b/iu,
  /^wie geht(?:['’]?s| es)\b/i,
];

/** A line without the greeting at its beginning; a line that is nothing but a greeting comes out empty. */
export function withoutGreeting(line: string): string {
  return line.replace(GREETING, '');
}

/** Whether a sentence only asks after the other one, wishes them well or gives thanks for having been written to. */
export function isCourtesy(sentence: string): boolean {
  const head = withoutGreeting(sentence.slice(0, 300).trim());
  return head === '' || COURTESIES.some((courtesy) => courtesy.test(head));
}
