import type { Ask } from '../../../../mail/reading.ts';
import { NUMBER_WORDS } from '../../../words/lexicon.ts';
import type { Token } from '../../../words/tokens.ts';
import type { Around } from './around.ts';

/** Longer phrases, and more mentions, tell no more. */
const LONGEST = 5;
const MOST_MENTIONS = 4;
/** Shorter stems stand in too many other words. */
const SHORTEST = 3;
/** What the worth of a candidate can be, at the least and the most. */
const [WORST, BEST] = [-5, 8];

/** The asking words lean on a sentence before them: "Can you add those?", "We need one too". */
const LEANING = /\b(?:it|ones?|that|this|those|them|these|something|the same)\b/i;
/** Somebody wants, plans or is about to have something there. */
const WANTING =
  /\b(?:need|needs|want|wants|would like|would love|looking for|require|requires|thinking of|plan|planning|propose|proposed|suggest|suggested|ask(?:s|ed)? for|decided|settled on)\b|'d like/i;

/** What the mail is beside the phrase. */
export interface Mail {
  /** The subject line in small letters; empty where there is none. */
  readonly subject: string;
  /** What stands below it around the ask, in small letters. */
  readonly body: string;
}

/**
 * What is seen of a phrase that could name what is asked for: where it stands, what stands around it, how it is built
 * and how often it is named. Weights are kept by these signs (`npm run train:likely`), so a sign that is worded anew has
 * to be learned anew.
 */
export function signsOf({ thing, candidate, place, tokens, text }: Around, ask: Ask, mail: Mail): string[] {
  const { phrase, at, worth } = candidate;
  const asked = place === 'quote' || place === 'asking';
  const owner = ownerOf(phrase.before ?? phrase.determiner, phrase.body[0]);
  const stem = phrase.head.lower.replace(/s$/, '');
  const weighed = Math.round(Math.max(WORST, Math.min(BEST, worth)));
  const high = worth >= 2.5 ? 'high' : worth >= 0 ? 'middling' : 'low';
  const [before = '^', beforeThat = '^'] = [tokens[at - 1]?.lower, tokens[at - 2]?.lower];
  return [
    `place ${place}`,
    `place ${place} ${ask.kind}`,
    `place ${place} ${LEANING.test(ask.quote) ? 'leant on' : ''}`,
    `place ${place} ${WANTING.test(text) ? 'where somebody wants' : ''}`,
    `owner ${owner}`,
    `owner ${owner} ${asked}`,
    `sort ${thing.sort}`,
    `sort ${thing.sort} ${ask.kind}`,
    `before ${before}`,
    `two before ${beforeThat} ${before}`,
    `behind ${tokens[phrase.next]?.lower ?? '$'}`,
    `head ${phrase.head.lower}`,
    `ending ${phrase.head.lower.slice(-3)}`,
    `words ${Math.min(LONGEST, phrase.body.length)}`,
    `worth ${weighed} ${asked}`,
    `worth ${high} ${ask.kind} ${asked}`,
    ...named(stem, place, asked, mail),
    ...(/\p{Lu}/u.test(text.slice(phrase.body[0]?.start ?? 0, phrase.body.at(-1)?.end).slice(1))
      ? ['capitals']
      : []),
    ...(at === 0 ? ['opens'] : []),
    ...(text.trimEnd().endsWith('?') ? ['in a question'] : []),
  ];
}

/** How a phrase is introduced: by which word, by a number, or by none. */
function ownerOf(opening: Token | null, first: Token | undefined): string {
  if (opening) return opening.lower;
  return first && (first.kind === 'number' || NUMBER_WORDS.has(first.lower)) ? 'number' : 'none';
}

/** Where else its noun is named. */
function named(stem: string, place: Around['place'], asked: boolean, { subject, body }: Mail): string[] {
  if (stem.length < SHORTEST) return ['mentions 0'];
  const mentions = Math.min(MOST_MENTIONS, body.split(stem).length - 1);
  if (place === 'subject') return [`mentions ${mentions}`, ...(mentions > 0 ? ['subject, said too'] : [])];
  const heads = subject.includes(stem) ? ['in the subject', `in the subject ${asked}`] : [];
  return [`mentions ${mentions}`, ...heads];
}
