const VOWEL = /[aeiou]/;

/** Verbs that double their last letter, among those the lexicon uses. */
const DOUBLING = new Set(
  'plan stop drop swap trim cut run put ship submit begin chat nip pop hop map refer prefer slip set get sit shrink cancel travel skim scrap strip grab commit permit admit equip wrap step'.split(
    ' ',
  ),
);

/**
 * The forms of a regular English verb: [base, -s, -ing, -ed]. Irregular pasts are written out in the lexicon;
 * a form that does not exist ("sended") does no harm, nobody writes it.
 */
export function verbForms(base: string): readonly [string, string, string, string] {
  const [head = '', ...rest] = base.split('_');
  const tail = rest.length === 0 ? '' : `_${rest.join('_')}`;
  const e = head.endsWith('e') && !head.endsWith('ee');
  const y = head.endsWith('y') && !VOWEL.test(head.at(-2) ?? '');
  const stem = DOUBLING.has(head) && head !== 'cancel' && head !== 'travel' ? head + head.at(-1) : head;
  const s = y ? `${head.slice(0, -1)}ies` : /(?:s|x|ch|sh|o)$/.test(head) ? `${head}es` : `${head}s`;
  const ing = e ? `${head.slice(0, -1)}ing` : `${stem}ing`;
  const ed = e ? `${head}d` : y ? `${head.slice(0, -1)}ied` : `${stem}ed`;
  return [base, s + tail, ing + tail, ed + tail];
}

/** A noun with its plural: "quote" → ["quote", "quotes"]. */
export function nounForms(noun: string): readonly string[] {
  const y = noun.endsWith('y') && !VOWEL.test(noun.at(-2) ?? '');
  const plural = y ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
  return [noun, plural];
}
