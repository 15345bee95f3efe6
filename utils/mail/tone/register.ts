import type { Reading, Zone } from '../reading.ts';

const FORMAL_GREETING =
  /\b(dear (mr|ms|mrs|mx|dr|prof|sir|madam|professor|doctor)|to whom|ladies and gentlemen)\b/i;
const FORMAL_CLOSING =
  /\b(yours (sincerely|faithfully|truly)|respectfully|(with )?kind(est)? regards|with best regards|sincerely)\b/i;
const CASUAL =
  /\b(hi|hey|hiya|cheers|thx|pls|ta|xx?|lol|gonna|wanna|ha(ha)+)\b|[!?]{2}|n't|'(ll|ve|d|m|re)\b|\p{Extended_Pictographic}/iu;

/** Fewer words than this, without a greeting, are said in passing. */
const TERSE_WORDS = 22;

function textOf(text: string, zones: readonly Zone[], kind: Zone['kind']): string {
  return zones
    .filter((zone) => zone.kind === kind)
    .map((zone) => text.slice(zone.start, zone.end))
    .join(' ');
}

/**
 * How the writer speaks: terse (a few words), formal (titles, full forms, set phrases at the end) or warm.
 * `text` is the whole message, `fresh` its new part.
 */
export function registerOf(text: string, zones: readonly Zone[], fresh: string): Reading['register'] {
  const sample = fresh.slice(0, 4000).replaceAll('’', "'");
  const words = sample.split(/\s+/).filter(Boolean).length;
  const greeting = textOf(text, zones, 'greeting');
  if (words <= TERSE_WORDS && !/\b(dear|thank)/i.test(greeting + sample)) return 'terse';
  if (FORMAL_GREETING.test(greeting)) return 'formal';
  const formalEnds = /^\s*dear\b/i.test(greeting) && FORMAL_CLOSING.test(textOf(text, zones, 'closing'));
  return formalEnds && !CASUAL.test(sample) ? 'formal' : 'warm';
}
