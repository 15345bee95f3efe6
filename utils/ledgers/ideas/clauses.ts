/** Where a sentence falls into parts that can be quoted alone. */
const SEAM =
  /[;:]\s|\s[–—-]\s|,\s(?=(?:but|however|though|and|so|because|which|while|since|as)\b)|\s(?=because\b)/gi;
const LEAD =
  /^(?:and|but|so|also|because|which|while|since|as|well|honestly|to be honest|i think|sadly)\b,?\s+/i;

/** The sentences of a told line. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The parts of a sentence that can stand between quotation marks, without the marks and joints around them. */
export function clausesIn(sentence: string): readonly string[] {
  return sentence
    .split(SEAM)
    .map((part) =>
      part
        .trim()
        .replace(LEAD, '')
        .replace(/^["“'‘(]+|[\s.,;:!"”’')]+$/gu, ''),
    )
    .filter((part) => part !== '');
}

/** Whether so many words can be quoted inside a sentence: enough to tell something, few enough to be read over. */
export function isQuotable(clause: string, least = 3, most = 14): boolean {
  const words = clause.split(/\s+/).length;
  return words >= least && words <= most && clause.length <= 110 && !/["“”\n]/.test(clause);
}
