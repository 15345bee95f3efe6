/** Shorter words are on every page, and in every name. */
const SHORTEST = 3;
/** A page that says more different words was made to exhaust. */
const MOST = 50_000;

/** Attributes that hold the page's own names of things, and no words. */
const NAMES =
  /^(?:class|style|id|role|type|dir|for|d|points|viewbox|js\w+|on\w+|data-(?:test|testid|test-id|selenium-test|qa|automation-id)|aria-(?:controls|owns|labelledby|describedby|flowto))$/;

/** Everything with words of its own that is no program. */
const SILENT: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/**
 * Every word that a page says, in lower case and without accents: in its texts, its attributes, its fields, its address
 * and its title, in open shadow roots and in frames that may be read.
 */
export function wordsOn(document: Document): Set<string> {
  const words = new Set<string>();
  const add = (text: string) => {
    const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    for (const [word] of plain.matchAll(/[a-z0-9]+/g)) {
      if (word.length >= SHORTEST && words.size < MOST) words.add(word);
      // Of a name with a number the name is a word too.
      for (const [letters] of word.matchAll(/[a-z]{3,}/g)) words.add(letters);
    }
  };
  add(`${document.title} ${decoded(document.location?.href ?? '')}`);
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (SILENT.has(element.tagName)) continue;
      wordsOf(element, add);
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const inner = frameOf(element);
      if (inner) roots.push(inner);
    }
  }
  return words;
}

/** What a frame shows, where it may be read. */
export function frameOf(element: Element): Document | null {
  try {
    return (element as Partial<HTMLIFrameElement>).contentDocument ?? null;
  } catch {
    return null;
  }
}

function wordsOf(element: Element, add: (text: string) => void): void {
  for (const { nodeType, nodeValue } of element.childNodes) {
    if (nodeType === Node.TEXT_NODE && nodeValue) add(nodeValue);
  }
  for (const { name, value } of element.attributes) if (!NAMES.test(name)) add(decoded(value));
  const { value } = element as Partial<HTMLInputElement>;
  if (typeof value === 'string') add(value);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
