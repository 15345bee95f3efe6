/** How WebDriver is asked for an element. */
export interface Sought {
  readonly using: 'css selector' | 'xpath';
  readonly value: string;
}

/** Puppeteer's own ways to name an element beside CSS, as far as the stories use them. */
const PUPPETEER = /^::-p-(xpath|aria)\((.+)\)$/s;

/** What a selector of Puppeteer's is for WebDriver: CSS, an XPath, or the name by which a screen reader calls it. */
export function soughtBy(selector: string): Sought {
  const [, way, inside] = PUPPETEER.exec(selector) ?? [];
  if (way === undefined || inside === undefined) return { using: 'css selector', value: selector };
  return { using: 'xpath', value: way === 'xpath' ? inside : byName(inside) };
}

/** By the name that stands in the element, on it, on its label or around it. @param name without a double quote */
function byName(name: string): string {
  const reads = `normalize-space(.)="${name}"`;
  const named = [
    `@aria-label="${name}"`,
    `self::button[${reads}]`,
    `@id=//label[${reads}]/@for`,
    `self::input[ancestor::label[${reads}]]`,
  ];
  return `//*[${named.join(' or ')}]`;
}
