import type { Clause } from '../asks/clauses.ts';
import { rules } from '../asks/rule.ts';
import { weigh } from '../asks/weigh.ts';
import type { Ask, Span } from '../reading.ts';

/** "bare" counts only inside an ask; "plain" says so of itself wherever it stands. */
const CLOSING_RULES = rules<'bare' | 'plain' | 'no'>([
  'bare 1 can|could|would|will|please|kindly|you|to ..2 just|simply ..1 @base',
  'bare 1 ^ just|simply ..1 @base',
  'bare 1 i|we ..1 just|simply|only need|want|ask',
  'bare 1 that is all|it',
  'plain 1 as ..2 agreed|discussed|arranged|settled|ordered|contracted|planned ..3',
  'plain 1 no need|reason|point ..2 to|in|for ..2 discuss|go|revisit|reopen|talk|debate|explain|further|discussion|another|anything|discussing|going',
  'plain 1 do not ..2 want|wish|need ..2 to discuss|debate|reopen|talk',
  'plain 1 no|not|without ..3 discussion|discussions|debate|debates|questions_asked|negotiable|ifs',
  'plain 1 non-negotiable|nonnegotiable|end_of_story|full_stop|simple_as_that|nothing_more|no_ifs',
  'plain 1 simple as that',
  'plain 1 end of story|discussion',
  'plain 1 is|are ..1 final|settled|closed|fixed',
  'no 1 just ..1 wondering|wondered|checking|curious|a|the|to|now|saying|in_case|as|about|like|thinking|if|wanted|reading|before|after|had|got',
  'no 1 not|have|has|had ..1 just',
]);

/** True where the client closed the matter: "just", "as agreed", "no need to discuss", said of what they ask. */
export function closesDiscussion(clauses: readonly Clause[], asks: readonly Ask[]): boolean {
  const inAsk = (span: Span): boolean => asks.some((ask) => ask.start < span.end && span.start < ask.end);
  if (asks.length === 0) return false;
  return clauses.some((clause) => {
    const said = weigh(clause, CLOSING_RULES);
    if (said.has('plain')) return true;
    return said.has('bare') && !said.has('no') && inAsk(clause);
  });
}
