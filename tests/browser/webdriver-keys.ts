/** The keys without a letter, by their names in Puppeteer, as WebDriver writes them. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  // As it stands in a text that is typed.
  '\n': '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/**
 * A key as WebDriver writes it: a letter is itself.
 * @throws an `Error` for a name that is not in the list
 */
export function keysOf(key: string): string {
  const known = KEYS[key];
  if (known === undefined && [...key].length !== 1) throw new Error(`No key is called ${key} here.`);
  return known ?? key;
}
