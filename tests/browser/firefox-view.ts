import { ELEMENT, type ElementRef, patiently } from './marionette.ts';
import { soughtBy } from './selectors.ts';
import type { View } from './view.ts';
import { keysOf } from './webdriver-keys.ts';

/** One document in Firefox, and the ways to reach it. Each waits for its turn and fails with the browser's words. */
export interface Reach {
  /** Where it was found. */
  readonly url: string;
  /** Runs the body of a function in it, with `arguments`. A promise is waited for. */
  run<Value>(body: string, ...args: readonly unknown[]): Promise<Value>;
  /** One command of the protocol while the driver stands in this document. */
  perform<Answer>(command: string, params: object): Promise<Answer>;
}

/**
 * Makes what a story uses out of a document in Firefox. What waits, waits up to `PATIENCE` or the `timeout` given. An
 * element that is handed out can be clicked, typed into and asked, and no more than that.
 */
export function firefoxView(reach: Reach): View {
  const evaluate = (job: unknown, args: readonly unknown[]) => reach.run<unknown>(called(job), ...args);
  const first = (selector: string) => firstIn(reach, selector);
  return {
    url: () => reach.url,
    // What these answer only the function itself can know; it came as JSON.
    evaluate: async (job, ...args) => (await evaluate(job, args)) as never,
    waitForFunction: (job, options, ...args) =>
      patiently(async () => {
        const answer = await evaluate(job, args);
        if (answer) return answer as never;
        throw new Error(`This never came true: ${job}`);
      }, options?.timeout),
    waitForSelector: (selector, options) =>
      patiently(async () => {
        const there = await isThere(reach, selector);
        if (options?.hidden === there) throw new Error(`${selector} never ${there ? 'went' : 'came'}.`);
        if (options?.hidden) return null;
        return (await first(selector)) as never;
      }, options?.timeout),
    locator: ((selector: string) => locatorOf(first, selector)) as unknown as View['locator'],
    $: async (selector) => ((await isThere(reach, selector)) ? ((await first(selector)) as never) : null),
    $eval: async (selector, job, ...args) => {
      const { using, value } = soughtBy(selector);
      return (await reach.run(
        `${FIND}
        if (!found) throw new Error('Nothing here is ' + value);
        ${called(job, 'found, ...rest')}`,
        using,
        value,
        ...args,
      )) as never;
    },
    $$eval: async (selector, job, ...args) =>
      (await reach.run(
        `const [css, ...rest] = arguments;
        ${called(job, '[...document.querySelectorAll(css)], ...rest')}`,
        selector,
        ...args,
      )) as never,
    focus: (selector) => reach.run('document.querySelector(arguments[0]).focus()', selector),
    select: (selector, ...values) =>
      reach.run(
        `const [css, value] = arguments;
        return (function () { ${CHOOSE} })(document.querySelector(css), value);`,
        selector,
        ...values,
      ),
  };
}

/** What a hand does that chooses from a list. */
const CHOOSE = `const [field, value] = arguments;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return [field.value];`;

/**
 * The body of a function that calls this one, or runs this script, which answers nothing. Its global object and its
 * clock are the document's, and not the driver's own.
 */
function called(job: unknown, given = '...arguments'): string {
  const run = typeof job === 'string' ? job : `return (${job})(${given});`;
  return `const globalThis = window; const { Date } = window; ${run}`;
}

/** Looks for the first element inside the document, which may be none. */
const FIND = `const [using, value, ...rest] = arguments;
  const found =
    using === 'xpath'
      ? document.evaluate(value, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue
      : document.querySelector(value);`;

function isThere(reach: Reach, selector: string): Promise<boolean> {
  const { using, value } = soughtBy(selector);
  return reach.run(`${FIND} return found !== null;`, using, value);
}

/** An element that was handed out. */
interface Found {
  /** Where it stands, as a mouse does: what lies over it gets the click. */
  click(): Promise<void>;
  type(text: string): Promise<void>;
  /** Gives a field for files the file at this path. */
  uploadFile(path: string): Promise<void>;
  press(key: string): Promise<void>;
  evaluate(job: unknown, ...args: readonly unknown[]): Promise<unknown>;
  /** Only where it would be hit itself; else it fails, and stands where the next try may hit it. */
  clickItself(): Promise<void>;
  /** Puts this in the place of what a field holds, or chooses it. */
  fill(text: string): Promise<void>;
}

/** Waits for the first element of this selector. */
async function firstIn(reach: Reach, selector: string): Promise<Found> {
  const { value: element } = await reach.perform<{ value: ElementRef }>(
    'WebDriver:FindElement',
    soughtBy(selector),
  );
  const id = element[ELEMENT];
  const bringToMiddle = () => reach.run<void>(`arguments[0].scrollIntoView({ block: 'center' })`, element);
  const type = (text: string) => reach.perform<void>('WebDriver:ElementSendKeys', { id, text });
  return {
    async click() {
      await bringToMiddle();
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
      const actions = [
        { type: 'pointerMove', origin: element, x: 0, y: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await reach.perform('WebDriver:PerformActions', { actions: [{ ...mouse, actions }] });
    },
    type,
    uploadFile: type,
    press: (key) => type(keysOf(key)),
    evaluate: (job, ...args) => reach.run(called(job), element, ...args),
    async clickItself() {
      try {
        await reach.perform<void>('WebDriver:ElementClick', { id });
      } catch (error) {
        // As a hand scrolls that finds something over it, like what was just done at the foot of our page.
        await bringToMiddle();
        throw error;
      }
    },
    async fill(text) {
      const isChoice = await reach.run<boolean>(`return arguments[0].localName === 'select'`, element);
      if (isChoice) return void (await reach.run(CHOOSE, element, text));
      await reach.perform('WebDriver:ElementClear', { id });
      await type(text);
    },
  };
}

/** Looks for the element anew until it can be acted on: it may be drawn again between a look and a click. */
function locatorOf(first: (selector: string) => Promise<Found>, selector: string) {
  const act = (job: (found: Found) => Promise<void>) => patiently(async () => job(await first(selector)));
  return {
    click: () => act((found) => found.clickItself()),
    fill: (text: string) => act((found) => found.fill(text)),
    wait: () => act(async () => undefined),
    waitHandle: () => first(selector),
  };
}
