/**
 * One or two letters for a name or an address: the first letters of the first and the last word.
 * @param name as shown; an address gives the first letter of its local part
 */
export function initials(name: string): string {
  const words = name
    .split('@', 1)
    .join('')
    .split(/[\s._-]/u)
    .filter((word) => /^\p{L}/u.test(word));
  const first = words[0];
  if (first === undefined) return '·';
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last]
    .map((word) => [...(word ?? '')].slice(0, 1).join(''))
    .join('')
    .toUpperCase();
}
