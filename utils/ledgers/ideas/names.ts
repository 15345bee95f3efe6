/* Things that can be named in an idea as they are. Each takes one sentence and gives the words, or null. */

const LANGUAGES =
  'Polish|Turkish|Arabic|Ukrainian|Russian|Romanian|Spanish|Portuguese|Italian|French|Dutch|German|Czech|Hungarian|Greek|Croatian|Serbian|Bulgarian|Vietnamese|Mandarin|Chinese|Japanese|Korean|Hindi|Urdu|Punjabi|Bengali|Tamil|Somali|Swedish|Danish|Norwegian|Finnish|Welsh';
/** Somebody reads or speaks it. */
const READS = new RegExp(
  `\\b(?:reads?|speaks?|understands?) (?:only |mostly |better )?(${LANGUAGES})\\b|\\b(${LANGUAGES})[- ](?:speaking|speakers?)\\b`,
  'u',
);
/** Something is wanted or missed in it; "in French hospitals" is a place. */
const WANTED_IN = new RegExp(
  `\\b(?:in|into) (${LANGUAGES})(?=[.,;:!?)]|$| (?:and|or|as|too|also|one|some|once|someday|version)\\b)`,
  'u',
);
const MISSED =
  /\b(?:would|could|pity|shame|if only|one day|some day|someday|wish\w*|dream|labels?|handbook|manual|shift|crew|staff|guards|drivers|warehouse|kitchen)\b/i;

/** A language that people of theirs read: "half of my night shift reads Polish" → "Polish". */
export function languageIn(sentence: string): string | null {
  const reads = READS.exec(sentence);
  if (reads) return reads[1] ?? reads[2] ?? null;
  return MISSED.test(sentence) ? (WANTED_IN.exec(sentence)?.[1] ?? null) : null;
}

const WITH = '\\b(?:in|into|with|from|use|uses|using|our|on|via|through|open|opens)';
const SHEET = new RegExp(`${WITH} (?:an? |the |our )?(Excel|Google Sheets|LibreOffice Calc)\\b`, 'u');
const TOOL = new RegExp(
  `${WITH} (?:the |our )?(Outlook|SharePoint|Microsoft Teams|MS Teams|Slack|Notion|Trello|Asana|Jira|HubSpot|Salesforce|Pipedrive|Odoo|SAP|DATEV|Lexware|Xero|QuickBooks|Shopify|WooCommerce|WordPress|Mailchimp|Canva|Figma|AutoCAD|Revit|Airtable|Miro|Google Drive|Dropbox|OneNote)\\b`,
  'u',
);

/** A program for tables that they use. */
export function sheetIn(sentence: string): string | null {
  return SHEET.exec(sentence)?.[1] ?? null;
}

/** Another program that they use. */
export function toolIn(sentence: string): string | null {
  // "Sent from Outlook for iOS" was written by nobody.
  const tool = /\bsent from\b/i.test(sentence) ? null : (TOOL.exec(sentence)?.[1] ?? null);
  return tool === 'MS Teams' ? 'Microsoft Teams' : tool;
}

const SITE =
  'shop|store|office|branch|site|plant|factory|warehouse|depot|school|showroom|studio|clinic|practice|kitchen|bakery|restaurant|hotel|workshop|yard|garage|station|opening|move|premises|headquarters';
/** Months, lands, houses of the net, and words that only open a sentence. */
const NO_TOWN =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Easter|Christmas|English|Slovak|Excel|Outlook|Word|Teams|Germany|France|Britain|England|Scotland|Wales|Ireland|Spain|Portugal|Italy|Poland|Denmark|Sweden|Norway|Finland|Austria|Switzerland|Belgium|Brazil|India|China|Japan|Europe|America|Africa|Asia|Instagram|Facebook|Google|Amazon|Etsy|The|Our|This|That|Please|Thanks|Hi|Dear|Hello|And|But|So|We|In)$/;
const TOWN = '(\\p{Lu}\\p{Ll}{2,}(?:[- ]\\p{Lu}\\p{Ll}{2,})?)';
const SITE_IN_TOWN = new RegExp(
  `\\b(?:our|my|their|her|his|the|new|second|third|other) (?:${SITE})s? (?:in|near|to) ${TOWN}`,
  'u',
);
const TOWN_SITE = new RegExp(`\\b(?:our|the|their|her|his|my) ${TOWN} (?:${SITE})\\b`, 'u');

/** A town in which they have a place of their own: "the showroom in Leeds", "our Leeds branch". */
export function placeIn(sentence: string): string | null {
  if (/\b(?:closes|closing|shuts|shut down|afraid|corridor)\b/i.test(sentence)) return null;
  const town = SITE_IN_TOWN.exec(sentence)?.[1] ?? TOWN_SITE.exec(sentence)?.[1] ?? null;
  if (town === null || new RegExp(`^(?:${LANGUAGES})$`).test(town)) return null;
  return NO_TOWN.test(town.split(/[- ]/)[0] ?? '') || /\b(?:Road|Street|Lane|Avenue)$/.test(town)
    ? null
    : town;
}

/** The time of the year in which they have no time, as it stands after "before". */
const BUSY: readonly (readonly [RegExp, string])[] = [
  [/\bharvest\b/i, 'the harvest'],
  [/\bstock-?taking\b/i, 'stocktaking'],
  [
    /\bchristmas (?:trade|business|season|rush|orders)\b|\b(?:rush|busy|busiest|run off (?:our|their) feet) before christmas\b/i,
    'the Christmas trade',
  ],
  [/\byear[- ]end (?:closing|close|accounts|rush)\b/i, 'the year-end closing'],
  [/\b(?:high|peak|busy|tourist|summer) season\b/i, 'the high season'],
  [/\bexam (?:time|season|weeks?|period)\b/i, 'the exam weeks'],
  [/\bblack friday\b/i, 'Black Friday'],
  [/\benrol?ment (?:time|weeks?|season|period)\b/i, 'the enrolment weeks'],
  [/\btax season\b/i, 'the tax season'],
  [/\bwedding season\b/i, 'the wedding season'],
  [/\b(?:planting|sowing) (?:season|time)\b/i, 'sowing time'],
  [/\blambing\b/i, 'lambing'],
  [/\bbudget (?:round|season|weeks)\b/i, 'the budget round'],
  [/\b(?:start of (?:the )?term|back[- ]to[- ]school)\b/i, 'the start of term'],
  [/\bheating season\b/i, 'the heating season'],
];

/** It is over, or only asked after. */
const BUSY_NO_MORE =
  /\?|\b(?:sorry|apolog\w+|hope|was|were|finished|over|missed|survived|is in|dinners?|party|lesson)\b|\bharvest's in\b/i;

/** The time in which they have none, or null. */
export function busyIn(sentence: string): string | null {
  if (BUSY_NO_MORE.test(sentence)) return null;
  return BUSY.find(([told]) => told.test(sentence))?.[1] ?? null;
}

const PASTIMES: readonly (readonly [RegExp, string])[] = [
  [
    /\bsings? in (?:a|the|her|his|their|my) (?:\w+ )?choir\b|\b(?:my|her|his) choir\b|\bchoir (?:practice|rehearsal)\b/i,
    'the choir',
  ],
  [
    /\b(?:training for|runs?|running|ran|trains? for) (?:a|the|her|his|my)? ?(?:\w+ )?(?:half[- ])?marathon\b/i,
    'the marathon',
  ],
  [/\bplays? (?:\w+ )?in (?:a|the|her|his|my) (?:\w+ )?band\b/i, 'the band'],
  [/\bplays? (?:\w+ )?in (?:a|the|her|his|my|an) (?:\w+ )?orchestra\b/i, 'the orchestra'],
  [/\b(?:my|her|his) (?:own )?bees\b|\bkeeps bees\b/i, 'the bees'],
  [/\b(?:my|her|his) allotment\b/i, 'the allotment'],
];
const LOVES =
  /\b(?:loves?|keen on|spare time:?|hobby:?|hobbies:?|passion for|weekends? (?:is|are) for) (?:[a-z]+ ){0,2}?(sailing|climbing|hiking|cycling|chess|fishing|birdwatching|baking|photography|football|tennis|rowing|skiing|gardening|pottery|woodwork|astronomy)\b/i;

/** What they do for the love of it, or null. */
export function pastimeIn(sentence: string): string | null {
  const named = PASTIMES.find(([told]) => told.test(sentence))?.[1];
  return named ?? LOVES.exec(sentence)?.[1]?.toLowerCase() ?? null;
}
