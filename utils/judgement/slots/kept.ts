import type { Phrase } from '../slots.ts';
import { ours, theirs } from '../text-parts.ts';
import { MEASURES, NUMBER_WORDS } from '../words/lexicon.ts';
import { type NounPhrase, nounPhraseAt } from '../words/noun-phrase.ts';
import { namesPeople } from '../words/people.ts';
import { tokensOf } from '../words/tokens.ts';
import { namesNothing } from '../words/unsayable-heads.ts';
import { saidHere } from './facts.ts';

/** What goes on as it is, counted: "the nine countries", "the ten hours a month". */
export interface Kept extends Phrase {
  /** Hours are spent, seats are sat on, anything else matters more or less. */
  readonly sort: 'time' | 'users' | 'things';
}

const TIME = /^(?:hours|days|half-days|mornings|afternoons|evenings|visits|rounds|sessions|shifts)$/;
/** The term itself, and what is only weighed. */
const NO_PART =
  /^(?:years?|months?|weeks?|terms?|seasons?|quarters?|times|copies|options?|notice|euros?|pounds|lines)$/;
const USERS = /^(?:users|seats|licen[cs]es|logins|accounts)$/;
const OFTEN = /^ (?:a|per|each|every) (?:day|week|month|quarter|year)\b/i;

/** The counted thing of the sentence that renews, where there is more than one of it; or null. */
export function findKept(asked: string): Kept | null {
  const tokens = tokensOf(asked);
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = nounPhraseAt(tokens, at);
    if (!phrase) continue;
    const sort = isCounted(phrase) ? sortOf(phrase) : null;
    if (sort) return asKept(phrase, asked, sort);
    at = phrase.next - 1;
  }
  return null;
}

/** "all nine countries", "the same 46 points": more than one, in figures or in words. */
function isCounted({ body, plural }: NounPhrase): boolean {
  const [first, second] = body;
  const same = first?.lower === 'same' ? second : first;
  const number = same !== undefined && (same.kind === 'number' || NUMBER_WORDS.has(same.lower));
  return plural && number && body.length < 5 && !/^(?:0|1|one|(?:19|20)\d\d)$|[.,/]/.test(same.lower);
}

function sortOf(phrase: NounPhrase): Kept['sort'] | null {
  const head = phrase.head.lower;
  if (NO_PART.test(head)) return null;
  if (TIME.test(head)) return 'time';
  if (USERS.test(head)) return 'users';
  return namesPeople(head) || MEASURES.has(head) || namesNothing(phrase) ? null : 'things';
}

function asKept({ body, head }: NounPhrase, asked: string, sort: Kept['sort']): Kept {
  const from = body[0]?.lower === 'same' ? body[1] : body[0];
  const often = OFTEN.exec(asked.slice(head.end))?.[0] ?? '';
  const words = asked.slice(from?.start, head.end + often.length);
  return { parts: [ours('the '), theirs(words)], plural: true, sort, fact: saidHere(words) };
}
