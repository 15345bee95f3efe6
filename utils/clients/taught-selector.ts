/** Attributes in which applications name their parts for themselves. */
export const TAUGHT_ATTRIBUTES = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-field',
  'data-fieldname',
  'data-name',
  'itemprop',
  'name',
  'autocomplete',
  'type',
  'role',
] as const;
/** Elements around one that its selector names at most. */
export const MOST_AROUND = 10;

const WORD = '[A-Za-z][A-Za-z_-]{1,40}';
const TAG = String.raw`[A-Za-z](?:[A-Za-z0-9_-]|\\[.:]|[^\0-\x7f]){0,60}`;
const VALUE = String.raw`\[(?:${TAUGHT_ATTRIBUTES.join('|')})="${WORD}"\]`;
const STEP = String.raw`(?:#${WORD}|${TAG}(?:${VALUE}|\[href\^="mailto:" i\]|(?:\.${WORD}){0,2}))`;
const SELECTOR = new RegExp(`^${STEP}(?: ${STEP}){0,${MOST_AROUND}}$`, 'u');

/**
 * Whether a selector is one that pointing makes: names of parts inside each other, and nothing that counts, looks for
 * words or asks for what else is there. Whoever sends another one, a page or a file, did not get it by pointing.
 */
export function isTaughtSelector(css: string): boolean {
  return css.length <= 500 && SELECTOR.test(css);
}
