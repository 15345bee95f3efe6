import { isCourtesy, withoutGreeting } from '../clients/courtesy.ts';
import { LONGEST_QUESTION } from './wait.ts';

/** Asked without a question mark: "Please let me know which of the two you prefer." */
const INDIRECT =
  /\b(?:please|kindly|do|just|could you|can you|would you|will you)\b.{0,30}\b(?:let (?:me|us) (?:know|have)|tell (?:me|us)|send (?:me|us|over|back|it)|confirm|advise|share|reply|answer|get back|come back|give (?:me|us)|choose|pick|sign|check|approve|fill in)\b|\blet (?:me|us) know (?:if|whether|which|what|when|who|how|where|your|by|until|as soon)\b|\b(?:i|we)(?:['’]d| would) (?:be (?:glad|happy|grateful|interested)|like|love|appreciate|need) (?:to (?:know|hear|learn)|if you could|your (?:answer|feedback|thoughts|view|decision|approval|confirmation))\b|\b(?:i|we) (?:still )?(?:need|await|am waiting for|are waiting for) your (?:answer|feedback|decision|approval|confirmation|reply|go-ahead)\b|\blook(?:ing)? forward to (?:your (?:answer|feedback|reply|thoughts|decision|response)|hearing (?:from you|what|which|whether|your))\b|\b(?:i|we) wonder(?:ed)? (?:if|whether|which|what|when)\b/i;

/** Kind words that end every other mail, and questions that nobody answers. */
const NO_QUESTION = [
  /\b(?:any|further|more|other) questions?\b(?!:)/i,
  /\bif (?:anything|there(?:['’]s| is) anything|something|you (?:need|have) (?:anything|something|more|further|any))\b/i,
  /\b(?:hesitate|feel free|no need to (?:answer|reply))\b/i,
  /\bhow (?:was|were|is|are|did|have you been|['’]s)\b(?! .{0,30}\b(?:test|pilot|trial|first)\b).{0,40}\b(?:you|weekend|holidays?|vacation|trip|summer|winter|easter|christmas|day|flight|family|things|everything|life)\b[^,]{0,25}\?/i,
  /\b(?:did|do|have) you (?:have|had|enjoy) (?:a|your|some)\b.{0,30}\b(?:weekend|holidays?|vacation|trip|summer|easter|christmas|time|day|break)\b/i,
  /^\W*(?:you know what|guess what|right|ok(?:ay)?|why not|who knows|remember|questions|can you believe (?:it|that)|isn['’]t (?:it|that)\b.{0,20}|what (?:else )?(?:can|could|shall) i say)\?/i,
  /^\W*(?:wie war|hattest du|hatten sie|na,? wie)\b.{0,40}\b(?:wochenende|urlaub|ferien|ostern|weihnachten|tag)\b/i,
];

/** "Would you like to know more?" in an advertisement under a mail is longer than any question; so is a paragraph. */
const LONGEST_SENTENCE = 400;

/**
 * The question in a mail of ours that waits for an answer: the last one asked outright or, where there is none, the
 * last request to be told something. Courtesies are none: "How are you?", "Any further questions?".
 * @param sentences of its own words, in order
 * @returns as it was written, on one line and without the greeting, at most `LONGEST_QUESTION` characters; null for none
 */
export function ourQuestion(sentences: readonly string[]): string | null {
  const said = sentences
    .map((sentence) => withoutGreeting(sentence.replace(/\s+/g, ' ').trim()))
    .filter((sentence) => sentence.length <= LONGEST_SENTENCE && isMeant(sentence));
  const found = said.findLast((sentence) => /\?["'”’)\s]*$/.test(sentence)) ?? said.findLast(asksIndirectly);
  return found?.slice(0, LONGEST_QUESTION) ?? null;
}

function asksIndirectly(sentence: string): boolean {
  return INDIRECT.test(sentence);
}

function isMeant(sentence: string): boolean {
  return !isCourtesy(sentence) && !NO_QUESTION.some((form) => form.test(sentence));
}
