import { cleanName } from '../../../clients/clean-name.ts';
import type { TaughtPartName } from '../../../clients/taught-page.ts';
import { emailsOf } from '../../records/emails-of.ts';
import { few } from '../few.ts';
import { isVisible } from '../shown.ts';

/** What may be meant, by what each part looks like. */
const LOOKS: Readonly<Record<TaughtPartName, string>> = {
  name: 'h1,h2,h3,[role="heading"],[class*="title" i],[class*="name" i]',
  email: 'a[href^="mailto:" i],[data-email-address],[data-email],input[type="email"],td,dd,span,div,p,li',
  company:
    'a[href*="compan" i],a[href*="account" i],a[href*="organi" i],a[href*="firm" i],[class*="company" i],[class*="org" i]',
};
const MOST_LOOKED = 2_000;
const MOST = 8;
const LONGEST = 80;

/** An element to choose by its words, for whoever does not point. */
export interface Offered {
  readonly element: Element;
  readonly text: string;
}

/** The likeliest elements for a part, each text once. */
export function offeredFor(document: Document, part: TaughtPartName): Offered[] {
  const once = new Map<string, Offered>();
  for (const element of few(document.body, LOOKS[part], MOST_LOOKED)) {
    const text = textFor(element, part);
    if (text === '' || text.length > LONGEST || once.has(text) || !isVisible(element)) continue;
    once.set(text, { element, text });
    if (once.size === MOST) break;
  }
  return [...once.values()];
}

/** What an element says for a part; empty where it says nothing of that kind. */
function textFor(element: Element, part: TaughtPartName): string {
  if (part !== 'email') return cleanName((element.textContent ?? '').slice(0, 400));
  // Of elements inside each other the innermost.
  const holds = ({ textContent }: Element) => (textContent ?? '').includes('@');
  const wide = element.children.length > 0 && (element.textContent?.length ?? 0) > 200;
  return wide || [...element.children].some(holds) ? '' : (emailsOf(element)[0] ?? '');
}
