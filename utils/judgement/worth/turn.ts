import type { Question, TextPart } from '../judgement.ts';

/** What differs between one thing and several, or with who owns it, and is the same turn of phrase. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\b(without|wait): [^?]+\?/g, '$1: …?'],
  [
    /(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)day )?(?:\b(?:eur|usd|chf|gbp|nok|sek|dkk)\b|[€£$])? ?\d[\d.,]*(?:k\b|(?:st|nd|rd|th)\b)?(?: ?[%€£$]|(?: (?:euros?|pounds|francs|dollars|january|february|march|april|may|june|july|august|september|october|november|december))?\b)/g,
    ' …',
  ],
  [/ {2,}/g, ' '],
  [/\b(?:the|your|our|this|that|these|those|all|both|on|by|a|an|another) (?=…)/g, ''],
  [/…(?:, …)* or …/g, '…'],
  [/\bare\b/g, 'is'],
  [/\bwere\b/g, 'was'],
  [/\bhave\b/g, 'has'],
  [/\bdo\b/g, 'does'],
  [/\bgo\b/g, 'goes'],
  [/\bcome\b/g, 'comes'],
  [/\bthem\b/g, 'it'],
  [/\btheir\b/g, 'its'],
  [/…(?:[ ,]*(?:your|our|the|you|we)?[ ,]*…)+/g, '…'],
  [/^(?:on )?"?…"?, /, '…, '],
];

/** The question without what is theirs in it, alike for one and for several: `you write "…". what does you think is behind that?`. */
export function turnOf({ parts }: Pick<Question, 'parts'>): string {
  const words = parts.map((part) => (part.kind === 'ours' ? part.text : '…')).join('');
  return SAME.reduce((turn, [pattern, by]) => turn.replace(pattern, by), words.toLowerCase());
}

/** The words of theirs that stand in quotation marks, in their order. */
export function quotesIn(parts: readonly TextPart[]): string[] {
  return parts.flatMap((part, at) => (isQuoted(parts, at) ? [part.text] : []));
}

/** The words of theirs that stand in our sentence without marks. */
export function namesIn(parts: readonly TextPart[]): string[] {
  return parts.flatMap((part, at) => (part.kind === 'theirs' && !isQuoted(parts, at) ? [part.text] : []));
}

function isQuoted(parts: readonly TextPart[], at: number): boolean {
  return parts[at]?.kind === 'theirs' && (parts[at - 1]?.text.endsWith('"') ?? false);
}
