/** A thing one asks for, and how a fact that holds it looks. Both patterns read lower case. */
export interface Concept {
  readonly asks: RegExp;
  readonly holds: RegExp;
  /** The fact must also share a telling word with the question: the kind of value alone would not do. */
  readonly about: boolean;
}

const NUMBER = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)';
const PEOPLE =
  '(?:people|persons|staff|employees|participants|seats|heads|guests|users|attendees|colleagues|planners|names|pax|of us|children|pupils|delegates)';
const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WHEN = `(?:\\b\\d{1,2}(?:st|nd|rd|th)?\\.? (?:of )?(?:${MONTHS})\\b|\\b(?:${MONTHS}) \\d{1,2}\\b|\\d{1,2}[:.]\\d{2}|\\d{1,2} ?(?:am|pm)\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\d{4}-\\d{2}-\\d{2})`;

/** What clients are asked twice, most often. */
export const CONCEPTS: readonly Concept[] = [
  {
    asks: /\b(?:how many (?:people|persons|staff|participants|guests|of you|seats|employees|heads|users|colleagues|attend\w*|work|will (?:attend|come|be)|would be)|headcount|number of (?:people|participants|staff|guests|seats|employees))\b/,
    holds: new RegExp(
      `\\b${NUMBER}(?: \\w+)? ${PEOPLE}\\b|\\b${PEOPLE}: ?\\d|\\bfinal count\\b|\\bfor ${NUMBER}\\b`,
    ),
    about: false,
  },
  {
    asks: /\bhow many\b|\bnumber of\b/,
    holds: new RegExp(`\\b${NUMBER}\\b`),
    about: true,
  },
  {
    asks: /\b(?:budget|sum|set aside|how much (?:can|could|do|have|are) you|what can you spend|spend|price limit|ceiling)\b/,
    holds: /\b(?:budget|ceiling|spend|limit|set aside)\b[^.]{0,60}\d/,
    about: false,
  },
  {
    asks: /\b(?:venue|which room|what room|which hall|where (?:will|does|is|do) (?:it|the|we|you|this)[^?]{0,40}(?:take place|happen|held|meet|be|venue))\b/,
    holds: /\b(?:venue|room|hall|held at|takes place|meet at|location)\b/,
    about: false,
  },
  {
    asks: /\baddress\b/,
    holds:
      /\baddress\b|\b(?:\p{L}+(?:street|road|gade|straat|stra(?:ß|ss)e|weg|lane|row|avenue|gate)|(?:street|road|row|lane|avenue|rue|quay|square)) ?\d*|\b\d+[a-z]? \p{L}+ (?:street|road|row|lane|avenue|square|close|way)\b/u,
    about: false,
  },
  {
    asks: /\b(?:vat|tax (?:number|id)|company number|registration number)\b/,
    holds: /\b(?:vat|tax (?:number|id)|company number|registration)\b[^.]{0,30}\d/,
    about: false,
  },
  {
    asks: /\b(?:iban|bank details|account number)\b/,
    holds: /\b(?:iban|account)\b[^.]{0,30}\d/,
    about: false,
  },
  {
    asks: /\b(?:tele)?phone|\bmobile\b|\bnumber (?:can|could|may|shall|do) (?:i|we)\b|\bcall you (?:on|at)\b/,
    holds: /(?:\+\d|\b0\d)[\d ]{5,}|\b(?:phone|mobile|tel)\b[^.]{0,20}\d/,
    about: false,
  },
  { asks: /\be-?mail address\b/, holds: /\S@\S/, about: false },
  {
    asks: /\b(?:opening (?:hours|times)|what (?:hours|times) (?:are|do) you)\b|\bwhen (?:are you|do you) open\b/,
    holds: /\b(?:opening|hours|open)\b[^.]{0,40}\d/,
    about: false,
  },
  {
    asks: /\b(?:what time|when|until when|how late|by when)\b[^?]{0,40}\b(?:stop|finish|end|close|over|curfew)\b/,
    holds: /\b(?:curfew|ends?|stop|finish|close[sd]?|until)\b[^.]{0,30}\d/,
    about: false,
  },
  {
    asks: /\b(?:start(?:ing)? date|when (?:do|does|will|shall|should|would|can) (?:you|we|it|he|she|they|the \w+) (?:\w+ )?(?:start|begin|open|join))\b/,
    holds: new RegExp(`\\b(?:start|begin|open|join|live)\\w*\\b[^.]{0,40}${WHEN}`),
    about: false,
  },
  {
    asks: /\b(?:when|(?:delivery|start|event|opening|arrival|closing|launch|moving) (?:date|day)|what (?:date|day|time)|which (?:date|day|week|month)|deadline|by when)\b/,
    holds: new RegExp(WHEN),
    about: true,
  },
  {
    asks: /\b(?:which|what) year\b|\bhow old\b|\byear of\b/,
    holds: /\b(?:19|20)\d\d\b|\b\d+ years?\b/,
    about: true,
  },
  {
    asks: /\b(?:which|what) (?:make|brand|model|type|system|version|software|machine)\b/,
    holds: /\b(?:type|make|model|brand|version|runs|system)\b|\b\p{L}{1,30} \d+(?:\.\d+)?\b/u,
    about: true,
  },
  {
    asks: /\bwhere(?:abouts)?\b[^?]{0,40}\b(?:deliver\w*|drop|unload|lorry|send|ship)\b|\bdelivery (?:point|place)\b/,
    holds:
      /\b(?:delivery|deliver(?:ed)?|unload|drop-?off|yard|dock|ramp)\b|\bto our [^.]{0,30}\b(?:office|site|warehouse|plant|depot)\b/,
    about: false,
  },
  {
    asks: /\b(?:which|what) hotel\b|\bwhere (?:do|will|are|is)\b[^?]{0,30}\bstay\w*\b/,
    holds: /\b(?:stay\w*|hotel|booked) (?:at|in|into)\b|\bhotel:/,
    about: false,
  },
  {
    asks: /\b(?:terms do you buy|which incoterms?|who pays the freight|terms of delivery)\b/,
    holds: /\b(?:fob|exw|cif|cfr|dap|ddp|fca|incoterms?)\b/,
    about: false,
  },
  {
    asks: /\b(?:animals?|pets?|dogs?|cats?)\b/,
    holds:
      /\b(?:animals?|pets?|dogs?|cats?|pupp(?:y|ies)|whippets?|terriers?|labradors?|retrievers?|spaniels?|parrots?)\b/,
    about: false,
  },
  {
    asks: /\b(?:which|what)\b[^?]{0,20}\b(?:materials?|steel|wood|alloy|fabric)\b/,
    holds:
      /\b(?:alumini?um|steel|stainless|brass|copper|oak|beech|pine|birch|plastic|cotton|linen|wool|titanium|\d{4} alloy)\b/,
    about: false,
  },
  {
    asks: /\b(?:working |cutting |clear )?width\b/,
    holds: /\b\d+(?:[.,]\d+)? ?(?:m|cm|mm)\b/,
    about: false,
  },
  {
    asks: /\b(?:languages?)\b/,
    holds:
      /\b(?:languages?|english|german|dutch|french|polish|czech|spanish|italian|danish|swedish|welsh|norwegian|finnish|portuguese)\b/,
    about: false,
  },
  {
    asks: /\b(?:allerg\w*|diet\w*|intoleran\w*|vegetarians?|vegans?)\b/,
    holds: /\b(?:allerg\w*|diet\w*|intoleran\w*|vegetarians?|vegans?|gluten|nuts?|sesame)\b/,
    about: false,
  },
  {
    asks: /\b(?:contact person|who (?:is|will|would|should|do|can|shows?|meets?|decides?|signs?))\b/,
    holds:
      /\b(?:contact|(?:signed|handled|run|led|decided|organi[sz]ed) by|takes you|meets you|shows you|decides|signs|head of|in charge|manager)\b/,
    about: false,
  },
  {
    asks: /\b(?:(?:what|which) (?:colou?r|shade)|colou?r)\b/,
    holds:
      /\b(?:red|green|blue|white|black|grey|gray|yellow|orange|brown|pink|purple|beige|cream|navy|teal|ivory|gold|silver|shade \w\d|ral \d+)\b/,
    about: false,
  },
  {
    asks: /\b(?:how (?:big|large|wide|long|high|tall|deep)|(?:what|which) size|dimensions|measurements|square met(?:re|er)s)\b/,
    holds:
      /\b\d+(?:[.,]\d+)? ?(?:x|by|×) ?\d|\b\d+(?:[.,]\d+)? ?(?:m|cm|mm|sqm|m2|met(?:re|er)s?|feet|ft|square)\b/,
    about: true,
  },
];
