import type { Clause } from './asks/clauses.ts';
import { rules } from './asks/rule.ts';
import { weigh } from './asks/weigh.ts';

/** How people wish in passing, and how they wave a wish away again. */
export const WISH_RULES = rules<'wish' | 'waved' | 'no'>([
  'wish 1 i|we ..2 wish !to !you ..1',
  'wish 1 if_only',
  'wish 1 one_day|someday|some_day|sometime ..8 would|could|should|maybe|love|like|want|nice|be|pleasant',
  'wish 1 would|could|maybe|love|like|nice|great|pleasant ..8 one_day|someday|some_day|sometime|some_time|at_some_point|eventually|down_the_line|down_the_road|in_the_long_run',
  'wish 1 in_a_perfect_world|in_an_ideal_world|in_my_dreams|in_another_life|if_money_were_no_object|ideal_world|perfect_world',
  'wish 1 would be ..2 dream|dreams|heaven|bliss|paradise|luxury|icing|magic|cherry',
  'wish 1 dreaming|dream|dreams|fantasize|fantasise|daydream|fantasy ..1 of|about|that|is',
  'wish 1 magic_wand|wish_list|wishlist|bucket_list|santa|fairy',
  'wish 1 if ..3 ever|only|magically|somehow ..8',
  'wish 1 would ..2 love|like|adore|kill|give ..10 but|though|another_story',
  'waved 1 another|different|other story|matter|time|day|discussion|topic',
  'waved 1 for_later|for_another_day|another_time|pipe_dream|pie_in_the_sky|music_of_the_future|one_thing_at_a_time|when_i_am_rich|not_now|no_rush|no_hurry|some_other_time',
  'waved 1 for later|now|rich|dreamers|another',
  'waved 1 one thing at a time',
  'waved 1 i|we|one can|may dream|hope|wish',
  'no 1 wish you|to|them|him|her|us',
  'no 1 best|good|kind|warm wish|wishes',
  'no 1 one_day ..3 training|course|workshop|notice|delivery|turnaround|event|session',
  'no 1 if ..1 you ever',
]);

function signOf(clause: Clause): 'wish' | 'waved' | null {
  const weights = weigh(clause, WISH_RULES);
  if (weights.has('no')) return null;
  if (weights.has('wish')) return 'wish';
  return weights.has('waved') ? 'waved' : null;
}

/**
 * The clauses that only wish in passing. A clause that waves something away ("but that's for later") marks the
 * one before it, if it stands close by: what was waved away was the wish. Clauses come in the order of the text.
 */
export function findWishes(clauses: readonly Clause[]): ReadonlySet<Clause> {
  const wishes = new Set<Clause>();
  clauses.forEach((clause, index) => {
    const sign = signOf(clause);
    if (sign === 'wish') wishes.add(clause);
    if (sign !== 'waved') return;
    const before = clauses[index - 1];
    const near = before !== undefined && clause.start - before.end <= CLOSE_BY;
    if (near && !before.asked) wishes.add(before);
  });
  return wishes;
}

/** Characters between two clauses that belong to one thought: a comma, a dash, a bracket. */
const CLOSE_BY = 6;
