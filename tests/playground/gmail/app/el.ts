export type Attributes = Readonly<Record<string, string | boolean | (() => void)>>;

/**
 * Makes an element. `class`, `data-*` and the rest are set as attributes, functions become click listeners, `false`
 * leaves an attribute out. Nothing is ever parsed: the page runs under Trusted Types.
 */
export function el(tag: string, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener('click', value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** A `div` of these classes: most of Gmail is made of them. */
export function div(classes: string, ...children: (Node | string)[]): HTMLElement {
  return el('div', { class: classes }, ...children);
}

/** A 24-pixel line icon from one SVG path. */
export function icon(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

export const ICONS = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13zM15.5 15.5 20 20',
  pen: 'M4 20l1-4L16 5l3 3L8 19l-4 1z',
  inbox: 'M4 5h16v14H4zM4 14h5a3 3 0 0 0 6 0h5',
  star: 'M12 4l2.5 5.2 5.5.8-4 4 1 5.6-5-2.7-5 2.7 1-5.6-4-4 5.5-.8z',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4l3 2',
  send: 'M4 5l16 7-16 7 2-7z',
  draft: 'M6 4h9l4 4v12H6zM15 4v4h4',
  tag: 'M4 6h10l6 6-6 6H4z',
  back: 'M20 12H5M11 6l-6 6 6 6',
  archive: 'M4 5h16v4H4zM6 9v10h12V9M10 13h4',
  bin: 'M6 7h12M9 7V5h6v2M8 7l1 13h6l1-13',
  more: 'M12 6v.01M12 12v.01M12 18v.01',
  reply: 'M10 7L5 12l5 5M5 12h9a5 5 0 0 1 5 5v1',
  forward: 'M14 7l5 5-5 5M19 12h-9a5 5 0 0 0-5 5v1',
  close: 'M6 6l12 12M18 6L6 18',
  help: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM10 10a2 2 0 1 1 3 2c-1 .6-1 1-1 2M12 16.5v.01',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 4v2M12 18v2M4 12h2M18 12h2M6.5 6.5l1.4 1.4M16 16l1.5 1.5M6.5 17.5L8 16M16 8l1.5-1.5',
  box: 'M5 5h14v14H5z',
  refresh: 'M18 8a7 7 0 1 0 1 6M18 4v4h-4',
} as const;
