/** A promise is told in fewer characters; what stands behind them is not looked at. */
const LONGEST = 400;

/** Words that stand between a subject and what it does. */
const LATELY = '(?: (?:just|also|only|all|both|probably|still|now))?';

/** How somebody says where they will be. */
const WILL_BE = `^(?:and |but |so |on \\w+ |from [\\w ]{1,20}? )?(?:I|we)(?:['’]ll be| will be| shall be|['’]m| am|['’]re| are)${LATELY}`;
const AND_DOES = '(?!.{0,150}\\band (?:I |we |will |shall ))';

/** That the writer will be away: told so that others can plan, and nothing is owed by it. */
const ABSENCE = new RegExp(
  `${WILL_BE} (?:out|away|off|back(?! (?:to|with|in touch)\\b)|abroad|travelling|hunting|gone)\\b${AND_DOES}`,
  'i',
);
/** Where a client will be. Of us it is a word given: "we'll be on site on Monday". */
const PRESENCE = new RegExp(
  `${WILL_BE} (?:at|in|on|around|here|there|taking [^,]{0,40}\\b(?:call|session|meeting)\\b)\\b${AND_DOES}`,
  'i',
);
const RETURN =
  /\b(?:I|we)(?:['’]ll| will)? (?:am |are |be )?(?:come|back) (?:back )?from (?:leave|holidays?|vacation|\w+ leave)\b/i;

/** Who comes to a client. Of us it is a word given: "our surveyor comes on Tuesday". */
const VISITOR =
  /^(?:our |the |two of our |some of our )?(?:\w+ )?(?:auditors?|inspectors?|surveyors?|assessors?|authority|notified body|visitors?)(?: \w+)? (?:comes?|is|are|arrives?|visits?|will (?:be|come|visit))\b/i;
/** Somebody does something for the writer: it is owed to nobody here. */
const TO_THEM =
  /\b(?:he|she|they|who)(?:['’]ll| will| shall)(?: \w+)? (?:ring|call|phone|tell|send|give|write|let|answer) (?:to )?(?:me|us)\b/i;

/** What somebody else says of a thing of his own: "the engineer says the part comes tomorrow". */
const HEARSAY =
  /^(?:the|our|my|a|his|her|their) (?:\w+ ){1,3}?(?:says?|thinks?|reckons?|hopes?|believes?|expects?|swears?) (?:that )?(?:the|it|they|a|his|her|their)\b/i;

/** Left open: "we'll see", "should be fine". */
const OPEN =
  /\b(?:I|we)(?:['’]ll| will| shall)(?: just| have to| wait and)* (?:see (?:how|what|if|whether|where|about|in)|see$|manage|cope|live with|think about|think it over|sleep on)\b|\bshould (?:be|all be|do) (?:fine|okay|ok|alright|all right|good|possible|enough)\b/i;

/** A plan of the reader's, or a day that has been spoken of, said again. */
const SAID_AGAIN =
  /\b(?:in|on|by|according to) your (?:plan|programme|program|schedule|timetable|list|calendar)\b|\b(?:I|we) (?:know|knew|thought|understood) (?:we|you|that|it)\b/i;

/** Given only for the case that the reader has done their part. */
const CONDITION =
  /\b(?:when|once|if|as soon as) (?:I hear from you|(?:this|that) (?:is|has been|gets))\b|\bcould\b.{0,100}\bif\b/i;

/** Told of the past. */
const PAST = /^(?:on \w+ |yesterday |last \w+ )?(?:I|we) (?:was|were) \w+ing\b/i;

/** Told as done: "we have asked the owner". */
const DONE =
  /^(?:and |but |so )?(?:I|we)(?:['’]ve| have) (?:\w+ly |already |just |also |now )?(?!to\b|until\b|till\b|got to\b)\w+(?:ed|en|ld|nt|de|ght|ne|ken)\b(?!.*(?:['’]ll| will| shall)\b)/i;

/** What becomes of a thing: "it will be a long day". */
const OF_A_THING =
  /^(?:and |but |so )?(?:it|this|that|these|those|there|which|nobody|everybody|everyone)(?:['’]ll| will| shall)\b(?!.*\b(?:to|with|reach|for) you\b)/i;
/** What somebody of a client's does, unless it is done to the reader: "she'll have it before the committee in May". */
const OF_THEIRS =
  /^(?:and |but |so |then )?(?:he|she|they)(?:['’]ll| will| shall)\b(?!.*\b(?:you|your|us|bring|sends?|ring|call|write|forward|pay)\b)/i;

const OF_ANYBODY: readonly RegExp[] = [
  ABSENCE,
  RETURN,
  TO_THEM,
  HEARSAY,
  OPEN,
  SAID_AGAIN,
  CONDITION,
  PAST,
  DONE,
];
const OF_CLIENTS: readonly RegExp[] = [PRESENCE, VISITOR, OF_A_THING, OF_THEIRS];

/**
 * Whether words that resemble a promise of the writer's bind nobody by their form: where one will be, who visits, what
 * others do or say, what is left open or hangs on the reader, what is only told again.
 * @param by who writes them
 */
export function bindsNobody(words: string, by: 'us' | 'client'): boolean {
  const line = words.slice(0, LONGEST).replaceAll(/\s+/g, ' ');
  const forms = by === 'client' ? [...OF_ANYBODY, ...OF_CLIENTS] : OF_ANYBODY;
  return forms.some((form) => form.test(line));
}
