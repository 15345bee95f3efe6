import { isDoing } from '../doing.ts';
import type { DraftLine } from '../draft-scene.ts';
import { partAround, wholeLine } from '../quoting.ts';
import { isDated } from '../specific.ts';
import type { Finder } from './finder.ts';

const KNOCKS: readonly RegExp[] = [
  /\b(?:not|never|haven'?t|hadn'?t|no|without|nor) (?:\p{L}+ ){0,3}(?:word|peep|reply|answer|response|sound|sign|reaction|feedback)\b(?: (?:from|by|of) (?:you|your)|[^.!?]{0,20} since)/u,
  /\b(?:reach(?:ing)? out|get(?:ting)? in touch|writ(?:e|ing)|ring(?:ing)?|call(?:ing)?|coming back|here|popp?(?:ing)?|dropp?(?:ing)?)(?: \p{L}+){0,3} to (?:see|ask|hear|find out|know|learn|enquire|inquire) (?:if|whether|how|where|what)\b/u,
  /\b(?:(?:where|what) your head(?:'s| is)|(?:whether|if) (?:\p{L}+ ){0,6}(?:is|was) (?:still )?something you|how(?:'?s| is| are) (?:it|things|that|they) (?:looking|shaping|coming|moving)|any chance you(?:'ve| have|'d| had))\b|\bis (?:\p{L}+ ){1,6}something you (?:might|may|could|would|are|still)\b/u,
  /\bhow (?:matters|things) stand\b|\b(?:anything|something) (?:brewing|stirring|moving)\b|\bwhat'?s the go with\b|\bdid (?:you|the)(?: \w+)? have a (?:natter|chat|word|think|talk)\b/,
  /\bwonder(?:ing|ed)? (?:where|how) (?:we|you|things|it|this)\b|\b(?:enquire|inquire)(?: as to)? (?:if|whether)\b/,
  /\bcheck(?:ing)? (?:if|whether|that) you\b|\bhow far (?:you|things|it|have you)\b|\bme again\b|\bheard back from\b/,
  /\b(?:come to|made|reached|taken|make|reach) (?:a|your|any) (?:decision|choice|conclusion|mind)\b[^.!?]{0,40}|\b(?:decided|decision) (?:yet|already)\b/,
  /\bwhat'?s (?:new|the latest|happening|cooking|going on)\b|\blong time no (?:hear|see|speak)\b|\bhow(?:'s| is| are) (?:it going|things|everything)\b/,
  /\bkeep (?:things|this|it) moving\b|\bstill (?:interested|on the table|looking good|of interest|relevant|on your radar)\b|\bon your radar\b/,
  /\b(?:just|only|simply) (?:wanted to (?:check|follow|touch|see|ask|hear|know|knock|say (?:hi|hello))|checking|following|seeing|a check)\b|\bresurfac\w+\b|\bquick (?:check|ping|nudge)\b/,
  /\b(?:check(?:ing)? in|checking back|touch(?:ing)? base|circl(?:e|ing) (?:back|round|around)|loop(?:ing)? back|ping(?:ing)? you|bump(?:ing)? (?:this|my|it|the)|chas(?:e|ing) (?:you|this|up)|nudg(?:e|ing) (?:you|on|about|this)|a (?:quick |gentle |friendly |little )*(?:nudge|reminder|bump|follow-?up))\b/,
  /\b(?:any|an) (?:updates?|news|joy|movement|progress|thoughts|word|luck|feedback|development|decision|verdict|reaction)\b[^.!?]{0,60}\?|\bany (?:joy|news|updates?|word|luck|movement|progress|thoughts|decision) (?:yet|on|with|from|about)\b/,
  /\b(?:follow(?:ing)? up|following-up) (?:on|with you|regarding|about|to see|again|here)\b|\bfollowing up\b\W*$/,
  /\b(?:wonder(?:ing|ed)?|ask|asking|curious|see|hear|know|interested to (?:know|hear)) (?:if|whether) (?:there (?:has|have|is|was|were|are|had)|you(?:'d|'ve| had| have| got| were| could)?(?: \w+)? (?:had|a chance|chance|time|got|decided|seen|read|look|reach|managed|made|found|thought|any))\b/,
  /\b(?:see|hear|know|ask|check) (?:how (?:things|it|everything|you|matters)(?:'s| are| is|'re)|where (?:things|we|you|it|matters|this)(?: all)? (?:stands?|are|is|at)|how (?:you|y'all)(?:'re| are) (?:getting on|doing|feeling))\b/,
  /\bhow (?:everything|things|it|they) (?:is|are|looks?|stands?) (?:going|coming|with)\b|\b(?:had a|(?:you|they|he|she) (?:\w+ )?(?:have|get) a) (?:think|look|chance)\b/,
  /\b(?:had|have|got) (?:a |the |any )?(?:chance|time|opportunity|moment) to (?:look|read|review|go|think|consider|see|digest)\b/,
  /\b(?:did|have) you (?:get|got|see|seen|receive|received|read|catch|manage)\b[^.!?]{0,20}\b(?:my|our)\b[^.!?]{0,20}\b(?:mail|e-?mail|message|note|proposal|offer|quote|letter)\b/,
  /\bis there (?:anything|something) new\b|\bhas there been any\b|\bany(?:thing)? (?:new )?(?:from|on) your (?:side|end)\b|\bnews (?:from )?your end\b/,
  /\b(?:drop(?:ping)?|popp?(?:ing)?|float(?:ing)?|bring(?:ing)?|push(?:ing)?|mov(?:e|ing)) (?:\w+ ){0,3}(?:to the top|in(?:to)? your inbox|up (?:to|in) )/,
  /\bdrop(?:ping)? (?:you )?a (?:quick |short )?line to (?:see|ask|hear|check)\b/,
  /\b(?:haven'?t|have not|not) heard (?:back|anything|from you)\b|\bstill (?:waiting|hoping) (?:for|to hear)\b|\bwhere (?:do|are) (?:we|you|things) (?:stand|at|on|with)\b|\bwhat'?s the status\b|\bstatus of (?:the|our|my)\b/,
];

/** A reason the client can use: what changes, when, and what it costs or saves. */
const REASON =
  /\b(?:because|the reason|one reason|i ask|i'm asking|asking as|asking because|asking since|since (?:the|your|our|we|it)|otherwise|before (?:then|that|the|they|it|we)|after (?:that|then|which)|expires?|ends (?:on|in|at|next|this)|runs? out|closes?|doubles?|rises?|(?:goes?|back) up|only (?:\w+ ){0,2}left|saves?|saving|keeps?|costs?|deadline|turned out|found|one number|one thing|so that|in case|from then|starts?|until|pull(?:s|ing|ed)|withdraws?|withdrawing|hold (?:it|them|that)|gone)\b/;

function knockIn(line: DraftLine): RegExpExecArray | null {
  for (const knock of KNOCKS) {
    const found = knock.exec(line.plain);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a useful reason stands in or behind the knock: a cause or consequence, and something countable. */
function hasReason(lines: readonly DraftLine[], at: number): boolean {
  const behind = lines
    .slice(at)
    .map(({ plain }) => plain)
    .join(' ')
    .slice(0, 1500);
  return REASON.test(behind) && isDated(behind);
}

/** So few words are hardly a sentence. */
const BARE = 3;

/** A knock at the door ("any update?") with nothing in it for the client. */
export const checkIn: Finder = {
  flag: 'check-in',
  find: ({ text, lines }) => {
    const knocks = (one: DraftLine) => knockIn(one) !== null && isDoing(one, 'check-in', true);
    // "Me again." says less than the knock behind it.
    const full = lines.findIndex((one) => one.plain.trim().split(' ').length > BARE && knocks(one));
    const byWords = full < 0 ? lines.findIndex(knocks) : full;
    const at = byWords < 0 ? lines.findIndex((one) => isDoing(one, 'check-in', false)) : byWords;
    const line = lines[at];
    if (line === undefined || hasReason(lines, at)) return [];
    const knock = knockIn(line);
    return knock === null
      ? [wholeLine(text, line)]
      : [partAround(text, line, knock.index, knock.index + knock[0].length)];
  },
};
