import type { WinKind } from './win.ts';

/*
 * What a win sounds like in the first person. Each pattern holds who did it and that it is done: "we won", never "won"
 * alone, which may be anybody's.
 */

const LATELY = '(?: (?:just|now|finally|actually|officially|only just|also|all|both))*';
/** "We", "we've just", "we have finally". */
const WE = `\\bwe(?:['’]ve| have)?${LATELY}`;
/** "We were", "we've been". */
const WE_WERE = `\\bwe(?: were|['’]ve| have)${LATELY}(?: been)?`;
const I_WAS = `\\bI(?: was|['’]ve| have)${LATELY}(?: been)?`;
/** "Our new bread": what of theirs, in a few words, that has done it. */
const OURS = `\\bour(?: [\\p{L}\\p{N}'’&-]+){1,5}?(?: has| have)?${LATELY}`;
/** "The cheese", first in its clause: what won stands for those who made it, where it is no house and nobody else's. */
const NOT_THEIRS =
  '(?:other|same|next|rival|winners?|firm|company|team|dairy|bakery|brewery|shop|house|village|town|club|man|woman|boy|girl|people|germans?|french|road)';
const THE = `(?<=^|[,;:–—-] |\\band )the(?: (?!${NOT_THEIRS}\\b)[\\p{L}\\p{N}'’&-]+){1,3}?(?: has| have)?${LATELY}`;
/** A few words between a verb and what it is about, none of them a new clause. */
const FEW = "(?: [\\p{L}\\p{N}'’&./£€$%-]+){0,7}?";

/** What is won stands last of its words: "the award", not "the award text". */
const LAST =
  '(?= (?:for|at|in|on|from|with|and|last|this|yesterday|today|too|by|of|so|again|because|which|after|thanks|but)\\b| ?[,.;:!)–—-]|$)';
const PRIZE = `(?:awards?|prizes?|medals?|trophy|accolade|rosette)\\b${LAST}`;
const METAL = '(?:gold|silver|bronze)(?= (?:at|in|for|medal)\\b|[.,!;]|$)';
const WORK = `(?:tender|contract|bid|pitch|framework|commission|concession)\\b(?:(?= to \\p{L}+)|${LAST})`;
const MONEY = `(?:grants?|funding|seed round|investment|series [a-d]|subsidy|bursary)\\b${LAST}`;
const PAPER = `(?:iso ?\\d+(?: certificate| certification)?|b corp|accreditation|certification|organic status|kitemark)\\b${LAST}`;
const BEST =
  '(?:best|biggest|strongest) (?:year|month|quarter|week|weekend|season|day|saturday|sunday|summer|winter|spring|autumn|christmas|term|harvest)';
const PLACE = `(?:shop|store|branch|office|restaurant|caf[eé]|bakery|site|showroom|clinic|studio|salon|warehouse|factory|plant|hotel|school|nursery|surgery|depot|gallery|kitchen|bar|taproom|practice|workshop)`;
const WHEN = '(?:on|last|this|in|yesterday|today|to|with)';
const NTH = '(?:\\d{1,3}(?:st|nd|rd|th)|first|second|third|fifth|tenth|twentieth|fiftieth|hundredth)';
const POST = '(?:head|director|chair|president|partner|manager|chief|team lead)';
/** "40", "twenty-five". */
const AGE =
  '(?:\\d{1,3}|ten|fifteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|a hundred)';
const NEW = '(?:new|first|second|third|fourth|fifth|flagship|another)';

const PATTERNS: readonly (readonly [WinKind, readonly string[]])[] = [
  [
    'award',
    [
      `(?:${WE}|${OURS}|\\bI(?:['’]ve| have)?${LATELY}) (?:won|scooped)${FEW} (?:${PRIZE}|${METAL})`,
      `(?:${OURS}|${THE}) (?:took|won|got|brought home) (?:${METAL})`,
      `${WE} (?:took|brought home)${FEW} ${PRIZE}`,
      `${WE} (?:took|got) (?:first|second|third) place\\b(?! in (?:the )?(?:queue|line)\\b)${LAST}`,
      `(?:${WE_WERE}|${OURS}(?: was| were)?) awarded${FEW} ${PRIZE}`,
      `(?:${WE_WERE}|${OURS}(?: was| were)?) (?:named|voted|crowned)${FEW} of the year\\b`,
      `${WE} won${FEW} of the year\\b`,
      `${WE} (?:got|took|were given) (?:the )?(?:best|top|first|second|third)${FEW} (?:prize|award)\\b${LAST}`,
      `${WE} (?:took|got|brought home) (?:a |the )?(?:${METAL})`,
      `${WE} came (?:first|second|third)(?= (?:at|in|out)\\b|[.,!;]|$)`,
      `${OURS} (?:was|were) (?:picked|chosen|selected) for${FEW} (?:festival|award|prize|exhibition)\\b${LAST}`,
    ],
  ],
  [
    'tender',
    [
      `${WE} (?:won|secured|clinched)${FEW} ${WORK}`,
      `${WE} (?:got|landed|were given) (?:the|our)(?: [\\p{L}'’-]+){0,3} (?:tender|contract|commission|concession)\\b${LAST}`,
      `\\bthe(?: [\\p{L}'’-]+){0,3} (?:tender|contract|commission|concession) is ours\\b`,
      `${WE_WERE} awarded${FEW} ${WORK}`,
      `\\bour(?: \\p{L}+)? (?:bid|tender|pitch) (?:won|was successful|came through)\\b`,
    ],
  ],
  [
    'funding',
    [
      `${WE} (?:secured|won|got|received|landed)${FEW} ${MONEY}`,
      `${WE_WERE} (?:awarded|granted)${FEW} ${MONEY}`,
      `${WE} got (?:the|our) loan\\b${LAST}`,
      `\\bthe (?:council|lottery|ministry|foundation|trust) (?:has |have )?(?:gave|given|granted|awarded) us${FEW} ${MONEY}`,
      `${WE} closed (?:our|the|a)${FEW} (?:seed|funding|series [a-d]|investment)(?: round)?\\b${LAST}`,
      `${WE} raised (?:over |almost |more than )?[£€$]? ?\\d[\\d.,]* ?(?:k|m|million|thousand)\\b(?= for\\b| from\\b|[,.;!]|$)`,
      `\\bour(?: [\\p{L}-]+){0,3} (?:grant|funding|subsidy)(?: has| was)?${LATELY} (?:came through|come through|approved|been approved)\\b`,
    ],
  ],
  [
    'certificate',
    [
      `${WE} (?:got|received|achieved|earned|gained|obtained) (?:our|the)${FEW} ${PAPER}`,
      `${WE_WERE}(?: now)? (?:granted|awarded)${FEW} ${PAPER}`,
      `\\bwe(?: are now| have been|['’]re now|['’]ve been| were)(?: officially| finally| just)?(?: [\\p{L}\\p{N}]+){0,3} (?:certified|accredited)\\b${LAST}`,
      `${WE} passed (?:our|the)${FEW} (?:audit|inspection)\\b${LAST}`,
    ],
  ],
  [
    'role',
    [
      `${I_WAS} promoted\\b(?:(?= to (?:the |be )?${POST})|${LAST})`,
      `${I_WAS} (?:made|elected|appointed) (?:a |the )?${POST}\\b`,
    ],
  ],
  [
    'record',
    [
      `(?:${WE} (?:had|finished|closed|ended)|\\b(?:it|this|that|\\p{L}+) was) our ${BEST}\\b${LAST}`,
      `(?:${WE} (?:had|finished|closed|ended)|\\b(?:it|this|that|\\p{L}+) was) our (?:${BEST}|busiest \\p{L}+|best \\p{L}+) (?:ever|yet)\\b`,
      `${WE} had a record (?:year|month|quarter|week|weekend|season|day|summer|christmas|harvest)\\b${LAST}`,
      `${WE} (?:set|broke|broken|beat) (?:a|our|every|all)${FEW} records?\\b${LAST}`,
      `${WE} sold out (?:in|within|by)\\b`,
    ],
  ],
  [
    'opening',
    [
      `${WE} opened our doors\\b(?! for\\b)`,
      `${WE} opened (?:our|the|a|another)${FEW} ${NEW}${FEW} ${PLACE}\\b${LAST}`,
      `\\b(?:our|the) ${NEW}${FEW} ${PLACE}(?: in [\\p{L}-]+)? (?:is now open|is finally open|has opened|opened ${WHEN})\\b`,
    ],
  ],
  [
    'launch',
    [
      `${WE} launched (?:our (?:new|first|own)|the new|a new|on|last|yesterday|today|this)\\b`,
      `${WE} launched our(?: [\\p{L}\\p{N}'’-]+){1,4} (?:on|last|yesterday|today|this)\\b`,
      `\\bour(?: [\\p{L}\\p{N}'’-]+){1,5}? (?:launched|has launched|has been launched) ${WHEN}\\b`,
    ],
  ],
  [
    'go-live',
    [
      `${WE} (?:went|gone) live\\b(?! (?:on the|with the old|at)\\b)`,
      `\\bwe(?:['’]re| are) (?:now|finally) live\\b(?! on the\\b)`,
      `\\bwe(?:['’]re| are) live(?=[.!,;]|$| since\\b| as of\\b)`,
      `\\b(?:our|the) new(?: [\\p{L}\\p{N}'’-]+){1,4}? (?:went live ${WHEN}|is up and running)\\b`,
      `\\bour(?: [\\p{L}\\p{N}'’-]+){1,5}? (?:went live|has gone live|is now live|is finally live)\\b(?! (?:on the|with the old|at)\\b)`,
    ],
  ],
  [
    'anniversary',
    [
      `${WE} turned ${AGE}(?= (?:last|this|on|today|yesterday|years)\\b|[.!]|$)`,
      `\\bwe(?:['’]ve| have)?(?: just)? celebrated our${FEW} (?:anniversary|birthday)\\b${LAST}`,
      `\\bwe(?:['’]re| are) celebrating our${FEW} (?:anniversary|birthday) (?:today|this week|now)\\b`,
      `\\bwe(?:['’]ve| have)?(?: just)? celebrated(?: our)? \\d{1,3} years\\b`,
      `\\b(?:today|yesterday|this (?:week|month)) (?:is|was|marks|marked) our (?:firm['’]s |company['’]s )?${NTH} (?:anniversary|birthday)\\b(?! of)`,
    ],
  ],
];

/** "We opened the Chepstow nursery": a place with a name of its own. */
const NAMED_PLACE = new RegExp(
  `\\b[Ww]e(?:['’]ve| have)?${LATELY} opened (?:our|the|a)(?: \\p{Lu}[\\p{L}'’-]+){1,3} ${PLACE}\\b${LAST}`,
  'u',
);

/** For each kind what it sounds like; the first that is found names the win. */
export const WIN_WORDS: readonly (readonly [WinKind, readonly RegExp[]])[] = PATTERNS.map(
  ([kind, patterns]) => [
    kind,
    [...patterns.map((pattern) => new RegExp(pattern, 'iu')), ...(kind === 'opening' ? [NAMED_PLACE] : [])],
  ],
);
