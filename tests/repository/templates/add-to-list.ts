/**
 * Adds an import and an entry to a registry file: the import among the others, the entry at the end of the first
 * exported list. The linter sorts the imports afterwards.
 */
export function addToList(text: string, importLine: string, entry: string): string {
  const list = /(export const \w+(?::[^=]+)? = \[)([^\]]*)\]/.exec(text);
  if (!list) throw new Error('The registry has no exported list.');
  const [whole, open = '', inside = ''] = list;
  const entries = [
    ...inside
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    entry,
  ].sort();
  return `${importLine}\n${text.replace(whole, () => `${open}${entries.join(', ')}]`)}`;
}
