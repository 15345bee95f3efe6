/** What a window shows of a list, and how high each of its rows is, in pixels. */
const VIEW = 3_000;
const ROW = 150;

/** Measures what it is shown at once: a list by its class, everything else as a row. */
class MeasuringObserver {
  readonly #told: (entries: readonly object[]) => void;

  constructor(told: (entries: readonly object[]) => void) {
    this.#told = told;
  }

  observe(target: Element): void {
    const height = target.classList.contains('history-list') ? VIEW : ROW;
    queueMicrotask(() => this.#told([{ target, contentRect: { width: 600, height } }]));
  }

  unobserve(): void {}

  disconnect(): void {}
}

/**
 * Gives long lists the sizes that a page without a layout does not have, so that their rows are drawn again when they
 * change: without it the list takes all of them for out of sight.
 */
Object.assign(document.defaultView ?? globalThis, { ResizeObserver: MeasuringObserver });
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  get: () => document.body,
  configurable: true,
});
