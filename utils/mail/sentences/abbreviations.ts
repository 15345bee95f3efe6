/** Words whose full stop does not end a sentence, without the stop. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms mx dr prof st rev fr sr jr hon gen col capt sgt lt messrs eg ie eg. ie. e.g i.e etc vs cf al ca approx appr ' +
    'incl excl est max min no nr nos art par para fig vol ed eds pp ch sec ref refs tel ext dept div inc ltd co corp plc bros ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun kl ok a.m p.m resp bzw ' +
    'std hrs hr mins secs wk wks yr yrs mo qty pcs pc asap temp misc govt assoc attn enc acct amt avg'
  ).split(' '),
);

/** Words that are short for another only before a number ("Apt. 4", "rev. 2"). */
const BEFORE_NUMBERS = new Set('no st rd ave apt rm bldg blk pos rev ver v cl tab sched item lot'.split(' '));

/**
 * True where the text before a gap ends with an abbreviation or a single letter ("Dr.", "e.g.", "J."), so that
 * its full stop does not end the sentence. `next` is the first character behind the gap.
 */
export function endsWithAbbreviation(before: string, next: string): boolean {
  const word = /(?:^|[\s("'])([\p{L}.]{1,8})\.$/u.exec(before.slice(-14))?.[1];
  if (word === undefined) return false;
  if (/^\p{Lu}$/u.test(word)) return word !== 'I';
  const lower = word.toLowerCase();
  if (/\d/.test(next) && (BEFORE_NUMBERS.has(lower) || lower.endsWith('str'))) return true;
  if (lower === 'no') return false;
  return ABBREVIATIONS.has(lower) && !(lower === 'etc' && /\p{Lu}/u.test(next));
}
