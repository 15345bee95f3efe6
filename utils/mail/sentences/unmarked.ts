/** What is said before a question begins: "and", "also", "oh and", "quick one -", "hi Tom,". */
const LEAD =
  '^\\W*(?:(?:and|also|but|or|ok|okay|oh|plus|btw|by the way|then|again|quick one|quick question|one more(?: thing)?|one last thing|hi|hello|hey|please|pls)\\b[\\s,:;–-]*){0,3}';
const SOMEBODY =
  '(?:you|we|i|it|they|he|she|there|this|that|these|those|the|your|our|my|his|her|their|all|any\\p{L}*|some\\p{L}*|every\\p{L}*|both|either)\\b';
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow';

/** A verb before its subject. "Have the men ring me" and "should you need it" ask nothing. */
const INVERTED = [
  `(?:can|could|will|would|is|are|was|were|does|did|is ?n['’]?t|are ?n['’]?t|ca ?n['’]?t|could ?n['’]?t|does ?n['’]?t|did ?n['’]?t|wo ?n['’]?t|would ?n['’]?t) (?:${SOMEBODY}|(?:${DAY})\\b)`,
  "(?:do|have|has|don['’]?t|have ?n['’]?t) (?:you|we|i|they|it|he|she|your (?:people|men|lads|guys|team|drivers?|prices?)|any\\p{L}*)\\b",
  '(?:shall|should|may|might|must|am) (?:we|i)\\b',
];
/** A word that asks, and the verb before the subject. "What I need is" and "how nice it would be" ask nothing. */
const BE_OR_DO = "(?:is|are|was|were|do|does|did|can|could|will|would|shall|should|have|has|['’]s|['’]d)";
const WORDED = [
  `(?:what|when|where|who|how|why) ?${BE_OR_DO} (?:${SOMEBODY}|(?:${DAY})\\b)`,
  `(?:what|which) (?:\\p{L}+ ){1,2}${BE_OR_DO} (?:you|we|i|it|they|he|she|there|this|the|your)\\b`,
  `how (?:long|soon|often|far|big|late|early|quick\\p{L}*|fast) ${BE_OR_DO} (?:${SOMEBODY})`,
  `how (?:much|many)(?: (?!(?:you|we|i|it|they)\\b)\\p{L}+){0,3}? ${BE_OR_DO} (?:${SOMEBODY})`,
  'how (?:much|many|long)(?: [\\p{L}\\d]+){0,3} for\\b',
  'any (?:chance|news|idea|ideas|word|update|joy|progress|thoughts|luck)\\b(?! (?:is|are|was|of a break))',
  'who (?:do|does|can|could|should|would|will|is|are|has)\\b',
  "what(?: (?:do|can|would|could|should) you (?:suggest|recommend|charge|reckon|think|advise)|['’]s|s) (?:the|your|it)\\b",
  'what (?:do|can|would|could|should) (?:you|we|i)\\b',
  '(?:how|what) about\\b',
];
const OPENS = new RegExp(`${LEAD}(?:${[...INVERTED, ...WORDED].join('|')})`, 'iu');
/** Behind what it hangs on or is about: "when you come on Monday, can you bring the keys". */
const BEHIND_A_CLAUSE =
  /^[^,.;:?!]{3,50}(?:,| [-–])\s+(?:and |so )?(?:can|could|would|will) (?:you|we|i|it|they|that|this|the) \p{L}/iu;

/** "Can Dave come": said of a name, which only its capital tells. */
const OF_A_NAME =
  /^\W*(?:(?:[Aa]nd|[Aa]lso|[Bb]ut|[Oo]r) )?(?:[Cc]an|[Cc]ould|will|[Ww]ould|[Ii]s|[Aa]re|[Ww]as|[Dd]oes|[Dd]id) \p{Lu}[\p{L}'’-]+ \p{L}/u;
/** Whom the sentence calls before it asks: "Jacob, shall we", "Hi Rachel, is it". */
const CALL =
  /^\W*(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear) [\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]+)?[,:]? |\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?[,:] )(?=\p{L})/u;

/** "Can you believe it!", "how kind it was!": called out rather than asked. */
const CALLED = /[!:;]["')\s]*$/;
const MARKED = /[?？]["')\s]*$/u;
/** A question is opened within so many characters. */
const OPENING = 120;

/** Whether a sentence asks by its form though no question mark says so: "do you have the big slide free." */
export function isUnmarkedQuestion(sentence: string): boolean {
  if (MARKED.test(sentence) || CALLED.test(sentence)) return false;
  const opening = sentence.slice(0, OPENING).replaceAll(/\s+/g, ' ');
  const uncalled = opening.replace(CALL, '');
  return (
    OPENS.test(opening) ||
    (OPENS.test(uncalled) && !/^who/i.test(uncalled)) ||
    OF_A_NAME.test(opening) ||
    BEHIND_A_CLAUSE.test(opening)
  );
}

/** Whether a sentence is a question, by its mark or by its form. */
export function isQuestion(sentence: string): boolean {
  return MARKED.test(sentence) || isUnmarkedQuestion(sentence);
}

/** A sentence as it sounds: a question whose mark was left out is given it. Those who learned to read know it so. */
export function asHeard(sentence: string): string {
  return isUnmarkedQuestion(sentence) ? `${sentence.replace(/[\s.,…]+$/u, '')}?` : sentence;
}
