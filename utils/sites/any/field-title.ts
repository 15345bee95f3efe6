import { cleanName } from '../../clients/clean-name.ts';
import { few } from './few.ts';
import { FIRST_NAME_LABEL, LAST_NAME_LABEL, labelText, NAME_LABEL } from './labels.ts';
import type { PathOf } from './parts.ts';
import { isVisible } from './shown.ts';
import type { Title } from './titles.ts';

const MOST = 60;
const LONGEST = 100;
const TYPED = 'input:not([type]),input[type="text"]';

/**
 * What a page that is always a form calls the one it is about: the first field under a label for a name, or those for
 * the first and the last name. Null where none is filled in.
 */
export function fieldTitle(root: Element, pathOf: PathOf): Title | null {
  const fields = few<HTMLInputElement>(root, TYPED, MOST).flatMap((element) => {
    const value = cleanName(element.value.slice(0, LONGEST));
    const label = value === '' || value.includes('@') ? '' : labelText(labelOf(element));
    return label === '' ? [] : [{ element, value, label }];
  });
  const called = (pattern: RegExp) =>
    fields.find(
      ({ element, label }) =>
        pattern.test(label) &&
        isVisible(element) &&
        pathOf(element)?.some(({ chrome, feed }) => chrome || feed) === false,
    );
  const [first, last] = [called(FIRST_NAME_LABEL), called(LAST_NAME_LABEL)];
  if (first && last && first !== last)
    return { element: first.element, text: `${first.value} ${last.value}`, rank: 2 };
  const whole = called(NAME_LABEL);
  return whole ? { element: whole.element, text: whole.value, rank: 2 } : null;
}

/** What a field for typing is called. */
export function labelOf(input: HTMLInputElement): string {
  const label =
    input.labels?.[0] ??
    (input.id === '' ? null : input.ownerDocument.querySelector(`label[for="${CSS.escape(input.id)}"]`));
  return label?.textContent ?? input.getAttribute('aria-label') ?? input.placeholder;
}
