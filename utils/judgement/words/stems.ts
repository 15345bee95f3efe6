/** Words too common to tell that two sentences speak of one thing. */
const COMMON = new Set(
  (
    'about after again also another because been before being both could does done each even every first from ' +
    'have having here into just last like make more most much need next only other over please really same send ' +
    'should some still such than thank thanks that their them then there these they thing things think this those ' +
    'time today want well were what when where which while will with would year your week month sure good great ' +
    'keep kept keeps asking asked need needs help work plan long page ' +
    'come came going know look back'
  ).split(' '),
);

/**
 * The telling words of a text, cut to a rough stem so that "summary" meets "summaries" and "sent" stays "sent".
 * At least four letters or a number of two digits and more; lower case.
 */
export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of text.toLowerCase().match(/[\p{L}]{4,}|\d{2,}/gu) ?? []) {
    if (!COMMON.has(word)) stems.add(word.replace(/(?:ies|ing|ed|es|s|y)$/, '').slice(0, 8));
  }
  return stems;
}

/** How many telling words two texts share. */
export function sharedStems(one: string, other: string): number {
  const first = stemsOf(one);
  let shared = 0;
  for (const stem of stemsOf(other)) if (first.has(stem)) shared += 1;
  return shared;
}
