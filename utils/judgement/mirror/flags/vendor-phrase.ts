import type { Span } from '../../../mail/reading.ts';
import { isDoing } from '../doing.ts';
import type { DraftLine } from '../draft-scene.ts';
import { exactly, wholeLine } from '../quoting.ts';
import type { Finder } from './finder.ts';

/** Up to the end of the clause. */
const REST = '[^.,;:!?]{0,120}';

/** Phrases of the trade, alone or with what belongs to them. */
const PHRASES: readonly RegExp[] = [
  /\b(?:as )?per (?:your|the)(?: \w+)? ?(?:request|instructions?|e-?mail|enquiry|inquiry|message|wish|order|letter)s?\b/g,
  /\bas (?:requested|instructed),? (?:please|kindly|we|find|attached|enclosed)(?: (?:see|find))?(?: (?:attached|enclosed|herewith|below))?/g,
  /\b(?:please|kindly|pls) find(?: (?:attached|enclosed|below|herewith|hereto|appended))+(?: herewith)?/g,
  /\b(?:attached|enclosed|herewith|hereto|appended)(?: herewith)?,? (?:please|kindly|pls|you will|you'll|you may)(?: (?:please|kindly))? find(?: herewith| enclosed| attached)?/g,
  /\bpfa\b[^.,;:!?]{0,60}|\bkindly (?:be (?:informed|advised)|furnish)\b/g,
  /\b(?:attached|enclosed) herewith\b|\bherewith (?:attached|enclosed|we|i)\b|\bplease see (?:enclosed|attached)(?: herewith)?/g,
  /\bplease (?:be (?:advised|informed)|note (?:that|the following)|do the needful|acknowledge)(?: that)?/g,
  new RegExp(`\\b(?:kindly )?do the needful${REST}`, 'g'),
  new RegExp(`\\b(?:(?:please|pls) )?(?:do not|don'?t|never) hesitate${REST}`, 'g'),
  new RegExp(
    `\\b(?:please )?feel free to (?:reach out|contact|get in touch|revert|call|write|ask)${REST}`,
    'g',
  ),
  new RegExp(
    `\\b(?:(?:kindly|please|pls) )?revert(?: back)? (?:to|with|at|for|on|by|asap|soon|in)${REST}`,
    'g',
  ),
  new RegExp(`\\b(?:(?:kindly|please|pls) )?revert back${REST}`, 'g'),
  new RegExp(
    `\\bkindly (?:confirm|note|advise|let|acknowledge|sign|return|send|provide|refer|inform|review|find|contact|arrange)\\b${REST}`,
    'g',
  ),
  new RegExp(`\\b(?:pursuant|further) to (?:your|our)${REST}`, 'g'),
  new RegExp(
    `\\b(?:in (?:accordance|line|compliance|conformity) with|in (?:response|reply|reference|regard) to|with (?:reference|regards?|respect) to|referring to|with the above) your${REST}`,
    'g',
  ),
  new RegExp(
    `\\b(?:we|i) (?:hereby|herewith)\\b${REST}|\\b(?:hereby|herewith) (?:forward|submit|send|confirm|inform|transmit)\\b${REST}`,
    'g',
  ),
  /\bwe are pleased to (?:submit|inform|advise|announce|confirm|present|offer you)\b/g,
  new RegExp(
    `\\b(?:beg to|acknowledge receipt of|receipt of which|your esteemed (?!custom|patronage|support|business)|of even date|the undersigned|aforementioned|above-?mentioned|abovementioned|aforesaid|in due course|at your earliest convenience|for your (?:perusal|kind attention|further action))\\b${REST}`,
    'g',
  ),
  new RegExp(
    `\\b(?:we |i )?remain at your(?: entire| full)? disposal${REST}|\\bat your(?: entire| full)? disposal\\b${REST}`,
    'g',
  ),
  new RegExp(
    `\\bshould (?:you|any)(?: \\w+){0,3} (?:questions?|quer(?:y|ies)|assistance|information|concerns?|clarifications?)${REST}`,
    'g',
  ),
  new RegExp(
    `\\b(?:i |we )?(?:hope|trust) (?:this|that this|the|my) (?:e-?mail|mail|message|note|letter)? ?(?:finds|meets|is (?:in order|satisfactory))${REST}`,
    'g',
  ),
  new RegExp(
    `\\b(?:we )?(?:thank you|thanks|thanking you)(?: in advance)? for your (?:kind )?(?:understanding|attention|consideration|prompt \\w+|cooperation in this matter)\\b${REST}`,
    'g',
  ),
  new RegExp(
    `\\b(?:with|in) (?:regards?|reference|respect|relation) to the above${REST}|\\babove (?:subject|captioned)\\b${REST}|\\b(?:attached |enclosed )?for your (?:kind )?(?:reference|information|review|consideration|perusal|attention)\\b|\\b(?:please )?(?:do )?let (?:us|me) know should you${REST}|\\bshould you (?:require|need|wish) any${REST}|\\btrusting (?:the|this|that)${REST}|\\b(?:meets|meet) (?:with )?your (?:requirements|approval|expectations)\\b|\\b(?:kindly|please) see the attached\\b|\\b(?:we|i) (?:would )?kindly (?:ask|request|invite)${REST}|\\bthis is to (?:inform|confirm|advise|notify)${REST}|\\bwe (?:would like|wish|are writing) to (?:inform|advise|notify)${REST}|\\brest assured${REST}|\\bplease be so kind${REST}|\\b(?:await(?:ing)?|look(?:ing)? forward to) your (?:prompt|kind|favourable|favorable|early|esteemed) (?:reply|response|confirmation)\\b|\\bassur(?:e|ing) you of (?:our|my)${REST}|\\bwe look forward to being of service${REST}|\\bvalued customer\\b`,
    'g',
  ),
];

/** One run from the first stock phrase of a sentence to the last, joined where little stands between. */
function runsIn(line: DraftLine): { from: number; to: number }[] {
  const found = PHRASES.flatMap((phrase) =>
    [...line.plain.matchAll(phrase)].map(({ index, 0: words }) => ({
      from: index,
      to: index + words.length,
    })),
  ).sort((a, b) => a.from - b.from);
  const runs: { from: number; to: number }[] = [];
  for (const next of found) {
    const last = runs.at(-1);
    if (last !== undefined && next.from - last.to < 30) last.to = Math.max(last.to, next.to);
    else runs.push({ ...next });
  }
  return runs;
}

/** S7: words of a vendor, not of a collaborator. Quoted words of the client are blanked before. */
export const vendorPhrase: Finder = {
  flag: 'vendor-phrase',
  find: ({ text, lines }) => {
    const found = lines.flatMap((line): Span[] => {
      const runs = runsIn(line);
      if (!isDoing(line, 'vendor-phrase', runs.length > 0)) return [];
      return runs.length === 0
        ? [wholeLine(text, line)]
        : runs.map(({ from, to }) => exactly(text, line, from, to));
    });
    // One swap at a time: the next is seen once the first is mended.
    return found.slice(0, 1);
  },
};
