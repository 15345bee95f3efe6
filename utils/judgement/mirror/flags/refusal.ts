import { isDoing, likelihood } from '../doing.ts';
import type { DraftLine, DraftScene } from '../draft-scene.ts';
import { partAround, wholeLine } from '../quoting.ts';
import type { Finder } from './finder.ts';

const DEEDS =
  'offer|provide|do|support|take|handle|accommodate|cover|deal|sell|stock|supply|make|build|deliver|ship|serve|work|touch|carry|run|print|host|produce|include|extend|grant|agree|accept|match|go|lower|reduce|bring|change|move|add|fit|squeeze|manage|meet|commit|guarantee|sign|release|waive|refund|give|help|act|put|let|have|get|come|start|finish|join|share|lend|hold|repair|install|teach|cater|fly|travel|use|allow|assist|undertake|honou?r|discount|shorten|attend|certify|store|open|be of';

/** What it takes to grant a wish. */
const MEANS =
  '(?:able|position|set up|equipped|trained|licen[sc]ed|certified|qualified|insured|allowed|permitted|authori[sz]ed|built for|made for)';

/** Who says no: the writer, or a part of the house. */
const US = '(?:we|i|our \\p{L}+(?: \\p{L}+)?)';
/** The no lies in who would have to do it. */
const NOBODY = '(?:none of (?:us|our \\p{L}+)|(?:nobody|no one|none) (?:here|of us|at our \\p{L}+))';

/** Ways of saying no; each is looked for in one sentence. Gaps are short and bounded. */
const NOES: readonly RegExp[] = [
  /^\W*(?:\p{L}+, )?(?:can'?t|cannot|couldn'?t) (?:stretch|do|help|manage|offer)\b/u,
  /\b(?:is|are|be|it's|that's) a no (?:from|for) (?:me|us)\b|\bsee no leeway\b|\bfalls? outside our\b/,
  /\b(?:have to|must|'ll|will|'d rather) (?:(?:leave|let) (?:(?:that|this|it|those|these)(?: one)? )?(?:alone|go by)|leave (?:that|this|it|those|these)(?: one)? to (?:others|the|a|somebody|someone))\b/,
  /\b(?:is|are|'s) (?:simply |just |sadly )?(?:(?:not on|ruled out)(?=[.,;!]|$| i'm| i am| for us| this year)|off(?=,? (?:i'm|i am|for us|this year)))/,
  /\b(?:we|i)(?:'ve| have) (?:currently |really )?no (?:plans?|intention|means|appetite|mandate|licen[sc]e|capacity)\b/,
  /\b(?:we|i)(?:'ve| have)? (?:decided|chosen|opted|agreed) (?:against|not to)\b/,
  /\b(?:go|goes|going|is|lies|be) (?:well |far |a bit )?beyond (?:what|our|the (?:fee|budget|scope|contract|offer|agreement))\b|\b(?:we|i)(?:'ll| will| must| have to) leave (?:it|this|that|them) out\b/,
  /\b(?:sorry|have|has) to disappoint\b|\bmust disappoint\b/,
  /^\W*(?:\p{L}+, )?(?:nope|sorry|sadly|unfortunately),? (?:but )?(?:there (?:is|are) )?(?:no|not|none)\b/u,
  /\b(?:more|further|longer|lower|earlier|sooner) than (?:we|i|our \w+) (?:can|could|are able to|am able to)\b/,
  /\b(?:isn'?t|is not|aren'?t|are not|not) (?:ours|mine|for us|for me) to\b/,
  /^\W*(?:[\p{L}]+, )?no [^.!?]{2,60}(?:i'm afraid|i am afraid|sorry|sadly|unfortunately)\b/u,
  /\b(?:we|i)(?: (?:really|just|simply|also|unfortunately|sadly|still))? (?:cannot|can not|can'?t|won'?t be able to|will not be able to|couldn'?t possibly) (?!\w+ (?:enough|until|unless|yet)\b)[a-z]{2,}\b/,
  /\b(?:won'?t|will not|isn'?t|is not|not) (?:be )?(?:coming|happening|going ahead|going to happen|going to work|a direction|on the roadmap|on our roadmap|planned|in the plan)\b/,
  /^\W*(?:sadly |unfortunately |sorry,? )?not (?:with|at|for|in|before|during|on|by) (?:our|this|that|the|these|us|me)\b/,
  /\b(?:there'?s|there is|there are|we have|i have|we've|leaves) (?:simply |just |really )?(?:no|not enough|no more|hardly any) (?:\w+ )?(?:room|space|capacity|slots?|places?|seats?|way|option|chance|people|hands|staff|budget|time|stock|leeway|discount)\b/,
  /\b(?:we|i)(?:'ve| have)? (?:stopped|ceased|discontinued|given up|gave up|quit) (?:doing|offering|selling|making|taking|stocking|providing|that|this|it|them)?\b|\bwe (?:have )?stopped doing\b/,
  /\b(?:we|i)(?:'re| are|'m| am) (?:already |fully |all |completely )*(?:booked(?: up| out| solid)?|full(?:y committed)?|at capacity|sold out|out of stock)\b/,
  /\banswer\b[^.!?]{0,50}\b(?:is|has to be|must be|remains|will be) (?:a )?no\b/,
  /\b(?:does not|doesn'?t|do not|don'?t) (?:extend to|cover|include|allow (?:for|us)|stretch to|run to)\b|\b(?:isn'?t|is not|aren'?t|are not|not) (?:covered|included|part of the)\b/,
  new RegExp(
    `\\b(?:we|i)(?: (?:really|just|currently|simply|also|unfortunately|sadly|still))? (?:do not|don'?t|cannot|can not|can'?t|won'?t|will not|shan'?t)(?: (?:be able to|currently|actually|ourselves|really|normally|usually|yet|even|simply))? (?:${DEEDS})\\b`,
  ),
  // What a thing of theirs does not do is a fault as often as a no ("our phones don't work").
  new RegExp(
    `\\b${US} (?:(?:cannot|can not|can'?t|won'?t|will not|may not) (?:${DEEDS})|(?:do not|don'?t|does not|doesn'?t) (?:take|allow|cover|accept|carry|sell|go|serve|deliver|lend|handle|permit|include|stretch))\\b`,
    'u',
  ),
  new RegExp(
    `\\b${US}(?:'re| are|'m| am|'d be| would be| is)(?: (?:currently|really|sadly|simply|unfortunately))? (?:unable|not (?:in (?:a|the) |currently in a )?${MEANS})\\b`,
    'u',
  ),
  new RegExp(`\\b${US} (?:aren'?t|isn'?t|won'?t be) (?:in a )?${MEANS}\\b`, 'u'),
  new RegExp(
    `\\b${NOBODY}(?: is| are| holds?| has)? (?:${MEANS}|(?:can|could|will|would|may) (?:${DEEDS}))\\b`,
    'u',
  ),
  /\b(?:isn'?t|is not|are not|aren'?t|not|hardly)(?: really| quite| currently)? (?:something|anything|a service|a thing|a product|an area|a field|a matter|what|one|work|part of what)(?: that| which| in which)? (?:we|i|[a-z]+|our \w+)(?:'re| are|'m| am)? ?(?:\w+ )?(?:do|does|offer|offers|provide|provides|sell|stock|handle|carry|can|could|cover|take|able|licen[sc]ed|equipped|set|touch|want|would|act)\b/,
  /\b(?:isn'?t|is not|aren'?t|are not|not|lies?|falls?|is|'s|are)(?: (?:in|within|among|part of|well|a bit|rather))? (?:outside|beyond|out of|our (?:range|repertoire|portfolio|remit|scope|line)|in our (?:range|repertoire|portfolio|remit|line)|within our)(?: (?:of )?(?:our|the|what|my|reach|scope|remit|range|question)\b)/,
  /\b(?:isn'?t|is not|aren'?t|are not|not) (?:in|within|part of|among) our\b/,
  /\bnot (?:on the cards|on the table|on offer|up for|an option|a possibility|feasible|doable)\b/,
  /\b(?:off the table|out of the question|out of reach|no can do|no way round|can'?t be done|no-go)\b/,
  /\b(?:is|are|it's|that's|be|isn'?t|'s)(?: simply| just| sadly)? (?:not possible|impossible|no longer possible|no longer available)\b/,
  /\b(?:isn'?t|won'?t be|is not going to be|not going to be) (?:possible|feasible|doable|an option|on the cards)\b/,
  /\b(?:cannot|can not|can'?t|could not|couldn'?t|will not|won'?t) be (?:\w+ )?(?:accommodated|granted|done|offered|included|extended|moved|changed|waived|accepted|approved|provided|honou?red|met|supported|made|arranged|fulfilled)\b/,
  /\b(?:we|i)(?:'ll| will| must| have to|'d have to| would have to| need to|(?:'m|'re| am| are) (?:going|obliged) to)(?: (?:have|need) to)?(?: (?:sadly|regretfully|respectfully))? (?:decline|pass on|say no|turn (?:it|this|that|you) down|refuse|disappoint|draw the line)\b/,
  /\b(?:we|i) (?:no longer|never) (?:offer|do|sell|make|stock|provide|take|work|support|discount|lend|give)\b/,
  /\b(?:we|i) only (?:touch|do|quote|bill|work|offer|serve|take|sell|make|cover|deal|handle|speak|support|ship|deliver|print|repair|build)\b/,
  /\b(?:we|i) (?:haven'?t|have not|don'?t have|do not have|have no|lack|hold no|ain'?t) (?:got )?(?:the|any|a|an|anybody|anyone|room|capacity|space|time|kit|licen[sc]e|staff|people|equipment)\b/,
  /^(?:\W*(?:sorry|alas|no|nope|hmm|hi|ah)\b\W*)?(?:no, (?:not|we|i|that|it|sorry|unfortunately|sadly)|that'?s a no|it'?s a no|the answer is no|a no from)\b/,
  /\bnot (?:something|one) (?:i|we) (?:can|could|am|are|would)\b/,
  new RegExp(
    `\\b(?:something|one|an?(?: \\p{L}+)? \\p{L}+)(?: that)? ${US} (?:can'?t|cannot|can not|won'?t|don'?t|will not|do not|refuses? to|forbids?|excludes?|rules? out)\\b`,
    'u',
  ),
  /\b(?:regret|regretfully|regrettably|unfortunately|sadly|alas|afraid|sorry to say)\b[^.!?]{0,90}(?:\bnot\b|n't\b|\bcannot\b|\bunable\b|\bno longer\b|\bimpossible\b|\boutside\b|\bbeyond\b|\bdecline\b|\bonly (?:comes?|goes|works?|have|has|do|does|in|with|by|for)\b)/,
  /: (?:sadly |sorry,? )?no(?:pe)?\W*$/,
  /(?:\bnot\b|n't\b|\bcannot\b|\bunable\b|\bimpossible\b|\boutside\b)[^.!?]{0,70}\b(?:i'm afraid|i am afraid|sorry to say|unfortunately|sadly|regrettably)\b/,
];

/** The no goes to somebody else, or somebody else says it. */
const OTHERS =
  /\b(?:told|answered|informed|refused|asked|asks|wanted) (?:him|her|them|the \w+|both|whether|me|us)\b|\b(?:told|refused|turned) (?!you\b|this\b|that\b|it\b)[a-z]+(?: down)?,? (?:that|no|we|i)\b|\b(?:he|she|they|who|which) (?:say|says|said|write|writes|wrote|will not|won'?t|can'?t|cannot|does|doesn'?t|don'?t|do not|did not|didn'?t|is|are|was|were|has|have)\b|\bfor them\b|\bi said\b|\bturned down (?:our|my|the)\b/;

/** Not a no to a wish: figures of speech, and things that hold only for now. */
const MILD =
  /\b(?:cannot|can'?t|can not|couldn'?t) (?:thank|wait|tell|say|see|help but|recommend|imagine|believe|think|find|remember|recall|complain|promise|stress|be sure|know|go wrong|judge|read|open|hear|reach)\b|\bdo(?:n'?t| not) (?:have|need) to\b|\b(?:unless|until|for granted|lightly|not only|no need|no problem|not a problem|don'?t worry|have no (?:doubt|objection|questions?|news))\b/;

/** Words behind a no that open a door. */
const DOOR =
  /\b(?:but|however|though|instead|alternatively|what (?:we|i) can|shall i|would do|works just as well|i can|we can|i could|we could|i know|happy to|would you like me|i've asked|i have asked)\b[^.!?]{0,110}\b(?:can|could|would|will|'ll|does|do|know|recommend|introduc\w*|put|asked|ask|has|have|had|there'?s|there is|offer|send|arrange|get|lend|still|works|suits|is free|fits|takes|drives|sells|prints)\b/;
const NO_DOOR =
  /\b(?:but|though|however),? (?:that|this|it|we|i)(?:'s| is| cannot| can'?t| do not| don'?t| won'?t)\b/;

/** A no that is said in passing, on the way to another's yes. */
const NOT_BY_US = /\b(?:not (?:with|by|from|through) us|(?:doesn'?t|does not|don'?t|do not) let us)\b/;

function opensDoor(behind: string): boolean {
  return DOOR.test(behind) && !NO_DOOR.test(behind);
}

function noIn(line: DraftLine): RegExpExecArray | null {
  if (line.asked || MILD.test(line.plain) || OTHERS.test(line.plain)) return null;
  for (const no of NOES) {
    const found = no.exec(line.plain);
    if (found !== null) return found;
  }
  return null;
}

/** From this likelihood on a sentence is rather a no than an order taken. */
const RATHER_NO = 0.7;

/** Whether a sentence says no to the reader, with a way to it or without: by its words or by the network. */
export function saysNo(line: DraftLine): boolean {
  return noIn(line) !== null || NOT_BY_US.test(line.plain) || (likelihood(line, 'refusal') ?? 0) >= RATHER_NO;
}

/** The sentence behind a no belongs to its breath, where it offers something. */
function behind(scene: DraftScene, index: number, from: number): string {
  const line = scene.lines[index];
  const next = scene.lines[index + 1];
  return `${line?.plain.slice(from) ?? ''} ${next?.plain ?? ''}`;
}

/** D2: every no is a wish. Says where the draft refuses something to the client without offering a way to it. */
export const refusal: Finder = {
  flag: 'refusal',
  find: (scene) =>
    scene.lines.flatMap((line, index) => {
      const found = noIn(line);
      if (!isDoing(line, 'refusal', found !== null) || line.asked) return [];
      const from = found === null ? 0 : found.index + found[0].length;
      if (opensDoor(behind(scene, index, from))) return [];
      return found === null
        ? [wholeLine(scene.text, line)]
        : [partAround(scene.text, line, found.index, from)];
    }),
};
