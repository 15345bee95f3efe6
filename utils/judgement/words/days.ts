/* How days are written, and the words that lead to them. */

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b';
const WEEKDAY =
  '(?:(?:[Tt]his |[Nn]ext |[Tt]he coming )?(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day(?: (?:night|morning|evening|noon|afternoon))?|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)\\b';
const DAY_OF_MONTH = `(?:${WEEKDAY} )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}`;
const MONTH_DAY = `${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b`;
const NUMBERED = '(?:the )\\d{1,2}(?:st|nd|rd|th)\\b';
const SEASON =
  '(?:the )?(?:summer|autumn|winter|spring|holidays?|new year|season|Easter|Christmas|Whitsun|Advent|fair|harvest)\\b(?! \\p{Ll}*(?:campaign|report|term|sale|fair|menu|issue|season|collection|figures|rounds?|planting|market))';
const WHOLE = `${DAY_OF_MONTH}|${MONTH_DAY}|the (?:week|evening|morning|afternoon|night|eve) of ${NUMBERED}|${NUMBERED}|${WEEKDAY}|next (?:week|month)\\b|${SEASON}|${MONTH}`;
const PART = `the (?:second half|first half|end|beginning|start|middle|first week|second week|third week|last week) of (?:the (?:month|quarter|year)|${MONTH})|(?:end|mid)[ -](?:of )?${MONTH}`;
/** A day after the word that leads to it. A month without such a word may be anything ("May I …"). */
export const LED = new RegExp(
  `\\b(by|before|until|till|in time for|ahead of|on|in|from|no later than|for|at|to) (${PART}|${WHOLE})`,
  'u',
);
export const DUE = new RegExp(
  `\\b(?:by|before|(?<!\\b(?:has|have|got) )until|no later than) (?:${PART}|${WHOLE})`,
  'u',
);
export const ON = new RegExp(`\\bon (?:${PART}|${WHOLE})`, 'u');
export const ALONE = new RegExp(`\\b(${PART}|${DAY_OF_MONTH}|${MONTH_DAY})`);
export const ALONE_TOO = new RegExp(`\\b(${PART}|${DAY_OF_MONTH}|${MONTH_DAY}|${WEEKDAY})`);

/** A day elsewhere counts only where something happens on it that the thing must be ready for. */
export const OCCASION =
  /\b(?:live|launch\w*|opens?|opening|deadline|meets?|session|fair|event|premiere|due|ready|must have|exhibition|show|kick-?off)\b/i;

/** A day that will not do, or that stood in the plan so far, is not the one it is wanted by. */
export const NO_GOOD =
  /\b(?:at (?:the|this) (?:current )?pace|as i understood|is to arrive|no use|too late|as planned|no good|won't do|not be any use|we said|says|was planned|you planned|you(?:'ve| have) (?:us|it|me) down|your (?:timetable|plan|calendar|schedule|programme|sheet) has)\b/i;

/** "has seen this number on Friday": a day of the story, not the day it is wanted for. */
export const TOLD_OF = /\b(?:has|have|had|was|were) \w+(?:ed|en|n)\b[^.]{0,60} on \p{Lu}/u;

/** "moved from September to 2 June": where it comes from is not where it goes. */
export function withoutOldDay(text: string): string {
  return text.replace(
    /\b(?:from|instead of|rather than|not(?: on| by| in| for)?) (?=(?:the )?\d|\p{Lu})/gu,
    '; ',
  );
}

/** "the figures at 31 August": the day that a paper is about is not the day it is wanted. */
export function withoutSpan(text: string): string {
  return text.replace(/\b(?:at|as of|until|to|from|since) (?=(?:the )?\d|\p{Lu})/gu, '; ');
}

/** Whether a text names the same day of the same month. */
export function namesSameDay(day: string, text: string): boolean {
  const number = /\d{1,2}/.exec(day)?.[0];
  const month = new RegExp(MONTH).exec(day)?.[0].slice(0, 3);
  if (!number || !month) return false;
  return new RegExp(`\\b${number}(?:st|nd|rd|th)?(?: of)? ${month}|${month}[a-z]* ${number}\\b`, 'i').test(
    text,
  );
}

/** "I drove up on Saturday": what somebody did on a day is wanted by no day. */
export const DID =
  /\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey) (?:drove|went|saw|came|met|walked|sat|spoke|heard|counted|visited|called|rang)\b[^.]{0,40} on \p{Lu}/u;
