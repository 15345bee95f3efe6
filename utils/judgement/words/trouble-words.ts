/* What a clause must hold, and must not, to be quoted back as what is wrong. */

/** Words that tell of something that hurts or has changed, with what each is worth. */
export const HURTS: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:out of|empty|half|thin|every (?:time|other|second|week|month|evening|morning|night)|grey|flicker|dispute|round the corner|run out of|find out|ran out|down (?:a|by|to|\w+ (?:per ?cent|percent|%))|\d+ (?:per ?cent|percent|%) down|up to (?:a|\w+) (?:minutes|hours|days))\b/i,
    2,
  ],
  [/\b(?:not|never|nobody|no one|none|nothing|hardly|barely|without)\b|n't\b/i, 1.3],
  [/\b(?:could|can|would|did|does|do) ?(?:not|n't)\b|\b(?:cannot|hardly|nobody|never)\b/i, 0.7],
  [
    /\b(?:nobody|no one|none|not one|hardly anyone|never|cannot|hardly|(?:do|does|did|can|could|will|would) ?not|(?:do|does|did|ca|could|wo|would)n't) (?:\w+ ){0,2}(?:reads?|uses?|works?|finds?|charges?|comes?|sits?|opens?|opened|answers?|pays?|paid|knows?|spray|keeps?|sees?|hears?|turns? up|shows? up|reach|buys?|listen(?:s|ed)?|looks?|rises?|fits?|sleeps?|understands?|open|drive|load|log in|cope|manage|told|asks?)\b/i,
    2,
  ],
  [
    /\b(?:too (?:long|slow|late|much|many|small|big|loud|short|little)|by hand|again and again|had to|have to)\b/i,
    2.5,
  ],
  [
    /\b(?:slipped|lost|losing|lose|fell(?! in love)|falling|dropped|drop|slow|slower|late|delayed|missed|miss|mess|chaos|confus\w{2,5}|complain\w{0,4}|complaints?|angry|annoy\w{0,5}|stuck|struggl\w{1,4}|trouble|sweating|drown\w{0,4}|ring(?:s|ing)?|waste[sd]?|overtime|queue[sd]?|spoil\w{0,3}|leak\w{0,3}|broken|broke|wrong|forgot\w{0,3}|unhappy|impatient|grumbl\w{1,4}|hate[sd]?|stopped|close[ds]?(?! (?:on|its|their|at)\b)|cancelled|damaged|near miss(?:es)?|in the ditch|(?:came|come|comes|sent) back(?! from)|scratched|failed|fails?|mobbed|crooked|cracked|shouting|threw away|thrown away|expired|(?<!on the )quiet|quieter|weaker|weak|spreads?|drift\w*|stalled|abandon(?:s|ed|ing)?|drained|uninstall\w*|dropped out|gave notice|resigned|binned|worse|tired|sadness|unread|ignored|cold(?! (?:stores?|rooms?|chain|storage)\b)|dust|thin|short of|nervous|gone(?! through| over| on)|no longer|walk past|walk through|same \w+ questions|put off|gave up|guess(?:ing)?)\b/i,
    3,
  ],
  [/\b(?:doubled|tripled|halved|up by|down by|has risen|have risen|rose by)\b/i, 3],
  [/\d ?(?:%|per ?cent\b|percent\b)/i, 2.3],
  [
    /\btakes? (?:us |me |about |around |up to )*(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:hours|days|weeks|months)\b/i,
    2.5,
  ],
  [/\b\d+ (?:days|hours|weeks|minutes|calls|complaints|tickets|sick notes)\b/i, 1.5],
  [/\b(?:only|still|again|twice|three times|shorter)\b/i, 1.2],
  [
    /\b(?:since|new|moved|merger|started|joined|survey|inspection|audit|opened|changed|review|grown|left)\b/i,
    1,
  ],
  // What was counted and has moved: "from about ninety to thirty", "from 48 to 61".
  [
    /\bfrom (?:about |around |nearly |over |\p{L}+ )?(?:\d[\d.,]*|\w+ty|ten|twelve)(?: \p{L}+)? to (?:about |around |under )?(?:\d|\w+ty|ten|twelve)|\binstead of (?:the |about )?\d/iu,
    2.6,
  ],
  // "Of 86 trucks, 31 send it", "three out of ten": a share told in numbers.
  [
    /\bof (?:the |our |these |all )?\d+\b[^.]{0,40}\b\d+|\b(?:\w+|\d+) out of (?:\w+|\d+)\b|\bone in (?:two|three|four|five|six|ten|\d+)\b|\bout by\b/i,
    2.6,
  ],
  [
    /\b(?:slid|resigned|resignations?|missing|stolen|thefts?|burgl\w+|accidents?|incidents|near misses|injur\w+|glare|noise|noisy|smells?|moisture|mould|crowded|disturbs?|wrongly|by mistake|mistakes?|errors?|shortage|stranded|soaked|flood\w*|rusty?|worn|blocked|jammed|turned away|sent (?:\w+ ){0,3}back|come off|comes off|fell asleep|waiting|waits?|waited|went home|run(?:s|ning)? (?:\w+ )?(?:minutes )?over|keep (?:asking|losing)|keeps (?:asking|losing)|luke-?warm|penalt\w+|in a row|invented|drives? \d+|behind by|behind with)\b/i,
    2.4,
  ],
  [
    /\b(?:empties|emptied|dead|dying|dies|freezing|damp|moan\w*|slip(?:s|ping)?|tripp(?:ed|ing)|forget(?:s|ting)?|explaining|apologi[sz]\w+|chas(?:es|ing)|hunting for|searching for|re-?typ\w+|redo(?:ne|ing)?|wander\w*|bump(?:s|ed)?|crash\w*|clog\w*|overflow\w*|swamped|overload\w*|backlog|stale|rotten|peel\w*|rattl\w+|squeak\w*|wobbl\w+|dim|blurred|faint|scared|afraid|worr(?:y|ied|ies)|panic\w*|argu(?:e|es|ing)|fight(?:s|ing)?|quarrel\w*|break-?ins?|vandal\w+|hurt|injured|punctures?|dent(?:s|ed)?|bored|yawn\w*|asleep|skip(?:s|ped)?|overdue|stand(?:s|ing)? (?:about|idle|empty)|half[- ]empty|shrank|rejected|refused?|turned down|stopped coming|disappear\w*|vanish\w*|uneven|faded|tatty|shabby|embarrass\w+|awkward|clumsy|bumpy|muddy|stink\w*|dirty|filthy|stain\w*|loud|draught\w*|stuffy|spends? (?:half|hours|the whole|all)|takes? (?:ages|forever|hours|half)|mixed up|mix(?:es)? them up|falls? (?:apart|over|asleep)|leave us|walk(?:ed)? (?:out|off)|down to (?:\d|\w+ty\b|two|three|four|five|six|seven|eight|nine|ten|twelve)|makes? no (?:profit|money|sense))\b/i,
    2.6,
  ],
  [/\b(?:keeps?|kept) (?:on )?\w+ing\b/i, 1.6],
  [/\b(?:nine|ten|eleven|twelve|\d+) (?:degrees|returns|kilomet\w+|km|euros|pounds)\b/i, 1.2],
  [/\b\d{1,4}\b/, 0.5],
];
/** What has changed on their side: the heart of a renewal. */
export const CHANGES =
  /\b(?:since|new|no longer|not any more|anymore|any more|became|become|moves?|moved|moving|left|leaves us|is leaving|joined|opens?|opened|opening|closing|nearer to|go(?:es)? for scrap|will be|take over|starts?|started|retir\w+|leased|sold|bought|closed|grown|fewer|taken over|instead of|switched|merged|hired|shut|down to|cut down|grew|hand(?:ing|s|ed)? (?:\w+ ){0,4}over|phas(?:ed|ing) out|picked up|took on|hardly|nobody has|no one has|logged only|outsourced|won't be|given up|gave up|last day|shifted|went over|lower than|higher than|can remember|print for|grows|won|lost|added|bigger|smaller|coming round|empty|used to be|used (?:only |just )?(?:\w+|\d+)(?: \w+)? of|begins?|from \d[\d.,]* (?:\w+ )?to \d[\d.,]*)\b/i;
/** "Hardly lost a point", "never late": good news in the words of bad. */
export const GOOD_NEWS =
  /\b(?:not|n't) (?:yet )?(?:suffered|hurt)\b|\b(?:costs?|scrap|complaints)\b.{0,40}\b(?:come|came|gone|went) down\b|\b(?:running|runs|goes|going|works|working) (?:sweetly|well|fine|smoothly|beautifully)\b|\bputs? it down to\b|\b(?:nobody|no one|none|never) (?:has |have |had )?(?:ever )?complain\w*|\b(?:do|does|did)(?: not|n't) complain|\bbeautiful\b|\bstopped (?:fear|complain|swear|worry|cry)\w*|\b(?:don't|do not|didn't) lose\b|\b(?:hardly|barely|never|not|no|without|nothing) (?:ever |a |any |been |get |gets |be )?(?:confused|lost|losing|late|delayed|missed|trouble|problems?|complaints?|wrong|broken|slow|slipped|dropped|worried|unhappy)\b/i;
/** Nobody's body, family or job loss is quoted back at them. */
export const PRIVATE =
  /\b(?:died|death|funeral|cancer|stroke|hospital|operation|doctor's|ill|illness|sick(?! (?:days?|notes?|leave))|had surgery|divorce|pregnan\w+|miscarriage|depress\w+|laid off|let go|redundan\w+|my (?:wife|husband|mother|father|son|daughter|brother|sister|kids?|mentor|heart)|late (?:husband|wife)|widow\w*|since (?:he|she) went)\b/i;
/** Announces a trouble and tells none; or says what is fine, or idle. */
export const EMPTY =
  /^here\b|^(?:they|it|he|she|we) (?:always |still |never |also )?(?:did|do|does|is|are|was|were|have|has)$|\b(?:doesn't|does not|needn't|need not|don't|do not) (?:have to |need to )?be\b|\b(?:\d+ years old|kept (?:a tally|count)|(?:a bit|bit|rather|quite|completely|totally|a little) lost|here is my problem|what i'm asking|what i am asking|my problem is|my question is|as you know|don't get me wrong|if (?:i|you) (?:may|like)|hold it against|so to speak|the usual|frankly|someday|some day|one day|so far|relaxed|nothing new|in the press|spot on|no quarrel|it turns out|so be it|ring the number|no excuse|i don't know yet|doesn't move|allow a line|wants? (?:a|an|to|something|us|it|the|that|this)|would like|i swear|i know$|you've seen|you have seen|nothing against|bad word|there's never been|sure that|i (?:don't|do not) know$|nothing else|lab meeting|lose my temper|no hard feelings|not a minute before|is enough|works fine|still works|nobody has asked|can't tell you|the lawyers|jokes?|laugh\w*|in the way that|no rush|no hurry|can't complain|nothing to say|we do not close|nothing more needed|subject line)\b/i;
/** What would be is not what is, and what goes on in the writer's head is no trouble to be quoted. */
export const OWN_MIND =
  /^(?:i'd |i would |i'll |i will |we'll |we will |otherwise |maybe |perhaps |i dream|i want |we want |we'd |we would )|\b(?:i want|we want|don't hold|mustn't|i've never|if i'm honest)\b|^i (?:can't|cannot|don't|do not|wonder|think|feel|know|guess|wish|hope|am not sure|would|have no)\b/i;
export const PLEASANTRY =
  /\b(?:hi|hello|good morning|hope|would love|wish|dream|thank|thanks|cheers|regards|lovely|good to see|nice to|congratulations|welcome|holiday|weather|please|sorry|never mind|joke|kidding|jealous|god)\b/i;
export const BOUNDARIES =
  /(?:; | - | – | because |, (?=(?:about|around|roughly|mostly|most of) )| but (?=(?:the|our|we|i|they|it|nobody|my|his|her|most|then|now)\b)|, (?=you )|\bnote that |\.\.+ |, (?:but|so|and|because|which|who|since|as|whereas|while|particularly|especially)\b|\b(?:became clear|be aware|am aware|have seen|have heard|have read|'ll know|found|noticed|learned|heard|told (?:me|us)|says?|said|turns out|complains?) that |\. |: | and (?=(?:I|we|they|it|he|she|nobody|everyone|honestly|now|then|only|still|every time)\b))/;
export const OPENERS =
  /^(?:as it happens|by the way|for your information|as for us|i(?:'m| am) told(?: that)?|you (?:will|may|might|'ll) have (?:perhaps )?(?:heard|read|seen) that|you have perhaps (?:heard|read|seen) that|as you (?:may|might|will) have (?:heard|read|seen)|do note that|kindly note that|and|but|yet|so|also|because|then|well|however|meanwhile|honestly|frankly|to be honest|to be fair|anyway|plus|as you know|by the way)[, ]+/i;

/** "Lost nine of my thirty over winter": the subject may be left out where the verb can only be the past. */
export const TOLD_SHORT =
  /^(?:lost|binned|scrapped|dumped|spent|ran|missed|fell|broke|sold|had|got|became|gave|paid)$/;
/** In an open question, not knowing may be the very matter. */
export const AT_A_LOSS =
  /^i (?:don't|do not|really don't|never|no longer|hardly|barely) (?:really |quite |even )?know (?:any ?more )?(?!what i want|what one|what to (?:ask|do|say))(?:what|how|where|which|whether|if|who)\b|^i have a feeling\b|^what (?:i|we) (?:can't|cannot|don't|do not) |^i (?:can't|cannot) (?:work out|see|tell|say|find|make out|explain) (?!.*\b(?:it|that|it is)$)(?:\S+ ){2}|^i(?: wouldn't|'d not| would not) know (?:where|how|what|whether)|^i(?:'ve| have) no idea (?:what|how|where|whether|which|who)/i;
