/** One thing to choose by its words. */
interface Choice {
  readonly text: string;
  readonly take: () => void;
}

/** What is asked at one moment. */
export interface Asked {
  readonly title: string;
  readonly offered: readonly Choice[];
  readonly others: readonly Choice[];
  /** Outlines what an offered choice means while it has the focus. */
  readonly outline: (index: number) => void;
}

/** What is drawn above a page while its user points. */
export interface Pointer {
  ask(asked: Asked): void;
  /** Draws a line around an element, or takes the line away. */
  outline(element: Element | null): void;
  /** Whether an element belongs to what we drew. */
  holds(element: Element): boolean;
}

const COLOUR = '#3a6df0';
/** Of no size itself: laid over the whole window it would pass for something that hides the sidebar. */
const HOST = 'display:block; position:fixed; inset:0 auto auto 0; z-index:2147483647; pointer-events:none';
const LINE = `position:fixed; display:none; border:2px solid ${COLOUR}; border-radius:4px; background:${COLOUR}22`;
const BAR =
  'position:fixed; left:16px; bottom:16px; max-width:min(420px, calc(100vw - 32px)); padding:14px; pointer-events:auto; font:14px/1.4 system-ui, sans-serif; color:#16202c; background:#fff; border-radius:10px; box-shadow:0 4px 24px #0005; color-scheme:light';
const BUTTON =
  'padding:6px 10px; text-align:left; font:inherit; color:inherit; background:#f1f4f9; border:1px solid #66758a; border-radius:6px; cursor:pointer; overflow-wrap:anywhere';

/**
 * A bar with the question, and a line around what is pointed at, in a closed shadow root; gone with `signal`.
 * @param byUser whether the user pressed a button: the page may not
 */
export function drawPointer(
  document: Document,
  signal: AbortSignal,
  byUser: (event: Event) => boolean,
): Pointer {
  const host = document.createElement('div');
  for (const rule of HOST.split('; ')) {
    const [name = '', value = ''] = rule.split(':');
    host.style.setProperty(name, value, 'important');
  }
  const line = made('div', LINE);
  const bar = made('div', BAR);
  bar.setAttribute('role', 'dialog');
  const root = host.attachShadow({ mode: 'closed' });
  root.append(line, bar);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });

  function made<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, css: string): HTMLElementTagNameMap[Tag] {
    const element = document.createElement(tag);
    element.style.cssText = css;
    return element;
  }
  function button({ text, take }: Choice, css: string, onFocus: () => void): HTMLButtonElement {
    const element = made('button', `${BUTTON}; ${css}`);
    element.type = 'button';
    element.textContent = text;
    element.addEventListener('click', (event) => byUser(event) && take());
    element.addEventListener('focus', onFocus);
    return element;
  }

  return {
    ask({ title, offered, others, outline }) {
      const heading = made('p', 'margin:0 0 10px; font-weight:600');
      heading.textContent = title;
      bar.setAttribute('aria-label', title);
      const wide = 'display:block; width:100%; margin:0 0 4px';
      const buttons = offered.map((choice, index) => button(choice, wide, () => outline(index)));
      const row = made('div', 'display:flex; gap:8px; margin-top:10px');
      row.append(...others.map((choice) => button(choice, '', () => outline(-1))));
      bar.replaceChildren(heading, ...buttons, row);
      (buttons[0] ?? row.querySelector('button'))?.focus();
    },
    outline(element) {
      const box = element?.getBoundingClientRect();
      line.style.display = box && box.width > 0 ? 'block' : 'none';
      if (!box) return;
      const edges = { left: box.left - 3, top: box.top - 3, width: box.width + 2, height: box.height + 2 };
      for (const [name, value] of Object.entries(edges)) line.style.setProperty(name, `${value}px`);
    },
    holds: (element) => element === host || element.getRootNode() === root,
  };
}
