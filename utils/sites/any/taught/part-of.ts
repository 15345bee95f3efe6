import type { TaughtPart } from '../../../clients/taught-page.ts';
import { MOST_AROUND, TAUGHT_ATTRIBUTES } from '../../../clients/taught-selector.ts';
import { labelOf } from './label-of.ts';

/** A longer selector is not taken. */
const LONGEST = 500;

/**
 * How an element the user pointed at is found again on pages of the same shape: by what its application calls it and
 * what is around it, never by a generated name or by counting; where that leaves several, by its label.
 */
export function partOf(element: Element): TaughtPart {
  const { ownerDocument: document } = element;
  let css = stepOf(element);
  let at = element.parentElement;
  for (let up = 0; at && at !== document.body && up < MOST_AROUND; up++, at = at.parentElement) {
    if (document.querySelectorAll(css).length === 1) break;
    const step = stepOf(at);
    // What has no name of its own adds nothing but the depth at which it stands today.
    if (step === at.localName && !/^(?:main|article|section|aside|table|dl|form|h\d)$/.test(step)) continue;
    if (step.length + css.length >= LONGEST) break;
    css = `${step} ${css}`;
  }
  const only = document.querySelectorAll(css).length === 1;
  return { css, label: only ? null : labelOf(element) };
}

function stepOf(element: Element): string {
  const tag = CSS.escape(element.localName);
  const { id } = element;
  if (isSteady(id)) return `#${CSS.escape(id)}`;
  if (/^mailto:/i.test(element.getAttribute('href') ?? '')) return `${tag}[href^="mailto:" i]`;
  for (const name of TAUGHT_ATTRIBUTES) {
    const value = element.getAttribute(name) ?? '';
    if (isSteady(value)) return `${tag}[${name}="${CSS.escape(value)}"]`;
  }
  const classes = [...element.classList].filter(isSteady).slice(0, 2);
  return tag + classes.map((one) => `.${CSS.escape(one)}`).join('');
}

/** Words that somebody wrote: no digits, no letters in disorder, no mark of a tool that makes up names. */
function isSteady(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z_-]{1,40}$/.test(name)) return false;
  if (/^(?:css|sc|jss|emotion|svelte|astro|ng|_ng)-/.test(name)) return false;
  // `Profile_title__Zu`: what stands behind is a mark of its build. State is not shape.
  if (/__[A-Za-z_-]{2,8}$/.test(name) && /[A-Z]/.test(name)) return false;
  if (/^(?:is-|has-)?(?:active|open|selected|hover|focus|loading|on)$/.test(name)) return false;
  return name
    .split(/[_-]+/)
    .every((word) => /^(?:[a-z]+|[A-Z]?[a-z]+(?:[A-Z][a-z]+)*|[A-Z]+)$/.test(word) && /[aeiouy]/i.test(word));
}
