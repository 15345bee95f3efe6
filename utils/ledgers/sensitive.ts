/** D6: why a fact about a person stays folded. */
export const SENSITIVITIES = ['health', 'family', 'faith', 'money'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** Business words that only look like private ones. They are taken out before anything is looked for. */
const HARMLESS = [
  /\b(?:sister|parent|mother|daughter) (?:compan(?:y|ies)|firms?|brands?|sites?|organi[sz]ations?|ships?)\b/gi,
  /\bfamily[- ](?:business|businesses|firm|firms|compan(?:y|ies)|run|owned|friendly|hotel|restaurant|bakery)\b/gi,
  /\b(?:child|children|parent) (?:process(?:es)?|nodes?|themes?|pages?|records?|tickets?)\b/gi,
  /(?<!\b(?:his|her|their|my|our|your|the) )\b(?:children|kids)['’]s? \p{L}+/giu,
  /\bmother tongue\b|\bbaby steps?\b|\bbrother (?:printers?|machines?)\b/gi,
  /\bsick (?:of|and tired)\b|\bill (?:at ease|will)\b|\bill-\p{L}+|\bstrokes? of\b/giu,
  /\b(?:good|bad|blind) faith\b|\bfaith in\b/gi,
  /\b(?:technical|technology|design) debts?\b|\bmoney(?:'s|’s)? worth\b/gi,
] as const;

const CLASSES: readonly (readonly [Sensitivity, RegExp])[] = [
  [
    'health',
    /\b(?:ill|illness(?:es)?|sick|sickness|unwell|poorly|hospital(?:i[sz]ed)?|surgery|(?:an|her|his|their|my) operation|cancer|chemo(?:therapy)?|tumou?rs?|diabet(?:es|ic)|depress(?:ed|ion)|burn-?out|burn(?:t|ed) out|anxiety|panic attacks?|therapy|therapist|rehab|pregnan(?:t|cy)|miscarriage|allerg(?:y|ies|ic)|coeliac|celiac|asthma|migraines?|injur(?:y|ies|ed)|wheelchair|disab(?:ility|led)|diagnos(?:is|ed)|medication|heart attack|stroke|dementia|alzheimer['’]?s?|covid|flu|sober|alcoholic|addict(?:ed|ion)?|hearing aids?|dyslexi(?:a|c)|autis(?:m|tic)|broke (?:her|his|their) \p{L}+|(?:was|were|been|being|be|get|gets|got) operated|(?:tablets|pills|medicine) for|(?:does|do|did)(?:n['’]t| not) drink|expecting (?:a baby|a child|twins|again|in \p{L}+)|(?:new|bad|dodgy|weak|sore|artificial) (?:hip|knee|shoulder|heart|lung)s?|(?:bad|sore) back(?! (?:door|end|office|room|yard))|(?:hip|knee|shoulder|heart|lungs?|kidneys?|spine) (?:done|op|operation|replac\p{L}+|trouble|problems?|scan))\b/iu,
  ],
  [
    'family',
    /\b(?:family|wife|husband|spouse|ex-?(?:wife|husband)|boyfriend|girlfriend|fianc[ée]e?|sons?|daughters?|child|children|kids?|bab(?:y|ies)|twins|toddlers?|mothers?|fathers?|mums?|moms?|dads?|parents?|grand(?:mother|father|son|daughter|child|children|parents?|ma|pa)s?|sisters?|brothers?|siblings?|nieces?|nephews?|aunts?|uncles?|(?:\p{L}+-)?in-laws?|step(?:son|daughter|mother|father)s?|divorc(?:e|ed|ing)|separated from|widow(?:er|ed)?|funeral|bereave(?:d|ment)|passed away|custody|got engaged|weddings?|married|marriage|marrying|(?:maternity|paternity|parental) leave|(?:he|she|they|have|has|had) (?:have |has )?split up(?! (?:the|their|into|by))|(?:her|his|their) little (?:one|boy|girl)s?)\b/iu,
  ],
  [
    'faith',
    /\b(?:church|mosque|synagogue|prayers?|prays?|praying|faith|religio(?:n|us)|(?:an?|is|devout|practi[sc]ing|born-again) christian|catholic|protestant|muslim|islam(?:ic)?|jewish|hindu|buddhist|sikh|mormon|jehovah['’]?s|atheist|baptism|baptised|baptized|first communion|ba[rt] mitzvah|ramadan|eid|kosher|halal|sabbath|shabbat|yom kippur|pilgrimage|hajj|priest|imam|rabbi|(?:goes to|go to|at|after|before) mass(?! produc))\b/iu,
  ],
  [
    'money',
    /\b(?:debts?|mortgage|bankrupt(?:cy)?|insolven(?:t|cy)|salary|wages|pay (?:rise|cut)|overdraft|(?:can['’]t|cannot|could ?n[o'’]t) afford|(?:is|was|are|were|went|going) broke|money (?:troubles?|problems?|worries)|short of money|financial (?:troubles?|difficult(?:y|ies)|worries|problems?)|inherit(?:ed|ance)|lottery|alimony|laid off|lost (?:her|his|their) job|made redundant|unemploy(?:ed|ment)|savings|evict(?:ed|ion)|behind (?:on|with) (?:the |his |her |their )?(?:rent|bills|payments|loan|taxes)|(?:nearly|almost) went under|(?:have|has|had) gone under)\b/iu,
  ],
];

/**
 * D6: what a fact about a person touches that is better folded away. It is proposed, and the user has the last word: a
 * fold too many costs a click, one too few shows somebody's illness to whoever looks at the screen.
 * @returns the first of the four it touches, or null
 */
export function sensitivityOf(text: string): Sensitivity | null {
  // What touches nothing touches nothing without the harmless phrases either, and most lines do not.
  if (!CLASSES.some(([, words]) => words.test(text))) return null;
  const telling = HARMLESS.reduce<string>((rest, phrase) => rest.replace(phrase, ' '), text);
  return CLASSES.find(([, words]) => words.test(telling))?.[0] ?? null;
}
