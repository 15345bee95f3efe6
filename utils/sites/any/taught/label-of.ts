import { labelText } from '../labels.ts';

const HIGHEST = 4;
const LONGEST = 40;

/** The short text right before an element, or before what is around it; null where there is none. */
export function labelOf(element: Element): string | null {
  let at: Element | null = element;
  for (let up = 0; at && up < HIGHEST; up++, at = at.parentElement) {
    const text = labelText(at.previousElementSibling?.textContent ?? '');
    if (text === '') continue;
    return text.length <= LONGEST && !text.includes('@') ? text : null;
  }
  return null;
}
