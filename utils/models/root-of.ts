const ENDINGS = ['ies', 'ied', 'ing', 'ed', 'es', 's', 'y', 'e'];
const SHORTEST = 3;

/** A word in small letters without its ending, so that "changes" meets "changing". Rough, and the same for both. */
export function rootOf(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
