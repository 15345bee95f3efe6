/** A kind of answer: what asks for it, and how a fact looks that holds one. */
export interface AnswerKind {
  /** Read in a question of lower case. */
  readonly asks: RegExp;
  /** Read in a fact as it was noted. */
  readonly holds: RegExp;
  /** Only notes hold it: in a mail it looks like much else. */
  readonly noted?: true;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const UNIT =
  '(?:mm|cm|m|km|m2|m3|sqm|ha|hectares?|square|cubic|met(?:re|er)s?|feet|ft|inch(?:es)?|kg|kilos?|t|tonnes?|litres?|l|kw|kwh|mwh|amps?|cases|pallets|beds|bags|boxes)';

/** The question words of everyday mail, each with what answers it. */
export const ANSWER_KINDS: readonly AnswerKind[] = [
  {
    asks: /(?:^|\b(?:know|me|us|until|since|and|by) )\W*when\b|\b(?:what|which)(?: \w+)? (?:time|hour|day|date|week|month|year)s?\b|\bhow (?:early|late|soon|often|long)\b|\bdeadline\b|\bhow old\b/,
    holds: new RegExp(
      `\\b\\d{1,2}[:.]\\d{2}\\b|\\b\\d{1,2} ?(?:am|pm)\\b|\\b(?:at|before|after|from|until|till) \\d{1,2}\\b|\\b\\d{1,2} to \\d{1,2}\\b|\\b${MONTH}\\b(?= \\d|,|;|\\.|$)|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b|\\b${WEEKDAY}\\b|\\b(?:19|20)\\d\\d\\b|\\b\\d+ (?:days|weeks|months|years)\\b|\\b(?:noon|midnight|daily|weekly|monthly|nights|mornings|evenings|\\d+(?:st|nd|rd|th))\\b`,
      'i',
    ),
  },
  {
    asks: /\b(?:what|which) hours\b|\bopening (?:hours|times)\b/,
    holds: /\b\d{1,2}(?:[:.]\d{2})? ?(?:to|-|–|till|until) ?\d{1,2}/,
  },
  {
    asks: /\bwhere(?:abouts)?\b|\bwhich (?:room|hall|building|door|entrance|gate|street|site|floor)\b|\baddress\b|\bhow (?:do|can|will|should) (?:we|i|they|he|she|the \w+) (?:get|come|reach)\b/,
    holds:
      /\b(?:at|in|on|through|to|from|via|behind|beside|under|over|near|by|left of|right of|next to|with) (?:the |our |his |her |a |an )?\p{L}|\b(?:yard|car park|office|street|road|lane|room|hall|floor|dock|ramp|point|place|address)\b|\p{L}(?:street|strasse|straße|weg|gade|gate|straat|veien)\b/u,
  },
  {
    asks: /\bwho(?:m|se|'s|'ll)?\b|\b(?:names?|contact)\b/,
    holds:
      /(?<=[^.!?]\s)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Lu}\p{Ll}+|\b(?:mrs?|ms|dr)\b|\b(?:mobile|porter|manager|treasurer|caretaker|secretary|director|foreman|reception|desk|wife|husband|owner)\b/u,
    noted: true,
  },
  { asks: /\be-?mail\b|\bmail address\b/, holds: /\S@\S/ },
  {
    asks: /\b(?:which|what)(?: \w+)? (?:version|system|software|program(?:me)?|app|tool|make|brand|model|machine)\b/,
    holds: /\b(?:runs?|uses?|with|type|make|model|brand|version)\b|\d\.\d/i,
  },
  {
    asks: /\bhow many\b|\bnumber of\b|\bhead ?count\b|\bhow (?:big|large) (?:is|are) (?:the|your) (?:team|staff|group|party|class|crew)\b/,
    holds: /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)\b/i,
  },
  {
    asks: /\bhow (?:big|large|wide|long|high|tall|deep|thick|heavy|much|far)\b|\b(?:size|sizes|dimensions?|measurements?|width|height|depth|length|weight|area|capacity|distance)\b/,
    holds: new RegExp(`\\b\\d[\\d.,]*(?:\\s?${UNIT}\\b| ?(?:x|×|by) ?\\d)|\\bmeasure`, 'i'),
  },
  {
    asks: /\bbudget\b|\bhow much (?:can|could|do|may|would|have|are|should) (?:you|we|it|they)\b|\b(?:what|how much)(?: \w+){0,5} (?:cost|spend|pay)\b|\bset aside\b/,
    holds: /[£€$]\s?\d|\b(?:budget|ceiling|spend|limit|fee|rate|rent|price)\b[^.]{0,40}\d|\b\d+ ?k\b/i,
  },
  {
    asks: /\b(?:numbers?|no\.|nos?|codes?|serial|reference|vat|iban|policy|licen[cs]e|registration|plates?)\b/,
    holds: /\b(?=[\p{L}\d./-]*\d)[\p{L}\d./-]{3,}|\d \d/u,
  },
];
