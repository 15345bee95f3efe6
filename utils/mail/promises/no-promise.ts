/** A promise is told in fewer characters; what stands behind them is not looked at. */
const LONGEST = 400;

/** Words that stand between a subject and what it does. */
const LATELY = '(?: (?:just|also|only|all|both|probably|still|now))?';

/** Where the writer will be: told so that others can plan, and nothing is owed by it. */
const WHEREABOUTS = new RegExp(
  `^(?:and |but |so |on \\w+ |from [\\w ]{1,20}? )?(?:I|we)(?:['’]ll be| will be| shall be|['’]m| am|['’]re| are)${LATELY} (?:out|away|off|at|in|on|back|abroad|travelling|hunting|around|here|there|gone|taking [^,]{0,40}\\b(?:call|session|meeting)\\b)\\b(?!.{0,150}\\band (?:I |we |will |shall ))`,
  'i',
);
const RETURN =
  /\b(?:I|we)(?:['’]ll| will)? (?:am |are |be )?(?:come|back) (?:back )?from (?:leave|holidays?|vacation|\w+ leave)\b/i;

/** Somebody comes to them, or does something for them: it is owed to nobody here. */
const VISITOR =
  /^(?:our |the |two of our |some of our )?(?:\w+ )?(?:auditors?|inspectors?|surveyors?|assessors?|authority|notified body|visitors?)(?: \w+)? (?:comes?|is|are|arrives?|visits?|will (?:be|come|visit))\b/i;
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

const NO_PROMISE: readonly RegExp[] = [
  WHEREABOUTS,
  RETURN,
  VISITOR,
  TO_THEM,
  HEARSAY,
  OPEN,
  SAID_AGAIN,
  CONDITION,
  PAST,
];

/**
 * Whether words that resemble a promise of the writer's bind nobody by their form: where one will be, who visits, what
 * others do or say, what is left open
 * or hangs on the reader, what is only told again.
 */
export function bindsNobody(words: string): boolean {
  return NO_PROMISE.some((form) => form.test(words.slice(0, LONGEST).replaceAll(/\s+/g, ' ')));
}
