import type { Page } from 'puppeteer-core';
import { patiently } from './marionette.ts';
import type { Tab } from './view.ts';

/**
 * Drags what `grip` names onto what `target` names, and lets go as soon as it is welcome there.
 * @param grip CSS or XPath, as for a locator
 * @param target CSS
 */
export function drag(tab: Tab, grip: string, target: string): Promise<void> {
  return hasMouse(tab) ? dragByMouse(tab, grip, target) : dragByEvents(tab, grip, target);
}

function hasMouse(tab: Tab): tab is Page {
  return 'mouse' in tab;
}

/** As a hand does that hovers before it lets go. */
async function dragByMouse(page: Page, grip: string, target: string): Promise<void> {
  const [from, onto] = await Promise.all(
    [grip, target].map(async (selector) => (await page.$(selector))?.boundingBox()),
  );
  if (!from || !onto) throw new Error(`There is nothing to drag from ${grip} onto ${target}.`);
  await page.$eval(target, noteWelcome);
  const { mouse } = page;
  await mouse.move(from.x + 8, from.y + 8);
  await mouse.down();
  await mouse.move(from.x + 20, from.y + 30, { steps: 4 });
  // The browser passes on some of the moves of a drag, and may leave out the last.
  const isWelcome = () => page.$eval(target, (element) => (element as HTMLElement).dataset.welcome === '');
  for (let step = 0; step < 60 && !(await isWelcome()); step++) {
    await mouse.move(onto.x + onto.width / 2 + (step % 2), onto.y + onto.height / 2);
  }
  await mouse.up();
}

/** Runs in the page. Marks a place once the page has said of a drag over it that it may be let go there. */
function noteWelcome(element: Element): void {
  const { dataset } = element as HTMLElement;
  delete dataset.welcome;
  const hear = (event: Event) => {
    if (!event.defaultPrevented) return;
    dataset.welcome = '';
    element.removeEventListener('dragover', hear);
  };
  element.addEventListener('dragover', hear);
}

/**
 * Firefox begins a drag of a driver's mouse, but without a desktop nobody ends it: what a drag tells the page is told
 * to it step by step, and the place is let go on only where it is welcome.
 */
async function dragByEvents(tab: Tab, grip: string, target: string): Promise<void> {
  await tab.$eval(grip, tell, 'dragstart');
  await patiently(async () => {
    if (!(await tab.$eval(target, tell, 'dragover'))) throw new Error(`${target} takes nothing.`);
  });
  await tab.$eval(target, tell, 'drop');
  await tab.$eval(grip, tell, 'dragend').catch(() => undefined);
}

/** Runs in the page. @returns whether the page took it for its own */
function tell(element: Element, kind: string): boolean {
  if (kind === 'dragstart' && !(element as HTMLElement).draggable) throw new Error('This is not draggable.');
  const dataTransfer = new DataTransfer();
  return !element.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
}
