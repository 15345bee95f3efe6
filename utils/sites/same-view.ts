/** Whether two plain values (objects, arrays, texts, numbers, null) hold the same. */
export function sameView(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => sameView(one[key as keyof typeof one], other[key as keyof typeof other]));
}
