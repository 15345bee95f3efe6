import { firefoxView, type Reach } from './firefox-view.ts';
import { type Marionette, patiently } from './marionette.ts';
import type { Tab, View } from './view.ts';
import { keysOf } from './webdriver-keys.ts';

/** The tabs of a Firefox, as stories use them. */
export interface FirefoxTabs {
  /** Opens a tab of its own in front. */
  open(url: string): Promise<Tab>;
  /** Waits for a tab that something else opened, whose address holds this. */
  opened(part: string): Promise<Tab>;
}

/** Tells one document in a frame from the next one there: where it is, and when it began. */
const IDENTITY = 'return [location.href, performance.timeOrigin]';
type Identity = readonly [url: string, began: number];

/** A tab and, for what stands in a frame of its page, the document that is meant. */
interface Place {
  readonly handle: string;
  readonly frame?: Identity;
}

/**
 * Makes tabs out of the one place at a time in which the remote control of Firefox works: every command goes to its own
 * document first, and one waits for the other.
 */
export function firefoxTabs(driver: Marionette): FirefoxTabs {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(job: () => Promise<Value>): Promise<Value> => {
    const done = last.then(job);
    last = done.catch(() => undefined);
    return done;
  };
  const reach = (place: Place, url: string): Reach => {
    const there = <Value>(job: () => Promise<Value>) =>
      inTurn(async () => {
        await goTo(driver, place);
        return job();
      });
    return {
      url,
      run: (body, ...args) => there(() => driver.run(body, ...args)),
      perform: (command, params) => there(() => driver.perform(command, params)),
    };
  };
  const switchTo = (handle: string | undefined, focus: boolean) =>
    driver.perform<void>('WebDriver:SwitchToWindow', { handle, focus });
  const tab = (handle: string, url: string): Tab => {
    const ofFrames = new Map<string, View>();
    const frames = async () => {
      const found = await inTurn(() => framesIn(driver, handle));
      return found.map((frame) => {
        const key = frame.join(' ');
        const known = ofFrames.get(key) ?? firefoxView(reach({ handle, frame }, frame[0]));
        ofFrames.set(key, known);
        return known;
      });
    };
    return tabOf(reach({ handle }, url), frames, {
      show: () => inTurn(() => switchTo(handle, true)),
      prefer: (scheme) => inTurn(() => driver.runInBrowser(PREFER, scheme)),
      size: (width, height) =>
        inTurn(async () => {
          await switchTo(handle, true);
          await driver.runInBrowser(SIZE, width, height);
        }),
      close: () =>
        inTurn(async () => {
          await goTo(driver, { handle });
          const left = await driver.perform<string[]>('WebDriver:CloseWindow', {});
          // A tab that has gone is no place to stand, not even to open the next one from.
          await switchTo(left.at(-1), false);
        }),
    });
  };
  const open = async (url: string) => {
    await driver.open(url);
    return tab((await driver.perform<{ value: string }>('WebDriver:GetWindowHandle', {})).value, url);
  };
  const find = async (part: string) => {
    const others: string[] = [];
    for (const handle of await driver.perform<string[]>('WebDriver:GetWindowHandles', {})) {
      await switchTo(handle, false);
      const { value: url } = await driver.perform<{ value: string }>('WebDriver:GetCurrentURL', {});
      if (url.includes(part)) return tab(handle, url);
      others.push(url);
    }
    throw new Error(`No tab's address holds ${part}: ${others.join(' ')}`);
  };
  return {
    open: (url) => inTurn(() => open(url)),
    opened: (part) => patiently(() => inTurn(() => find(part))),
  };
}

/** What is done with a tab itself, and not in its page. */
interface Handling {
  show(): Promise<void>;
  close(): Promise<void>;
  prefer(scheme: string): Promise<void>;
  size(width: number, height: number): Promise<void>;
}

/** Which colours the user likes, told to every page; an empty word leaves it to the system. */
const PREFER = `Services.prefs.setIntPref(
  'layout.css.prefers-color-scheme.content-override', { dark: 0, light: 1 }[arguments[0]] ?? 2);`;

/** The place of the page in front becomes as large as this, in CSS pixels; a window itself may not be so narrow. */
const SIZE = `
  const { style } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser;
  for (const [at, side] of ['width', 'height'].entries()) {
    for (const name of [side, 'min-' + side, 'max-' + side]) style.setProperty(name, arguments[at] + 'px');
  }`;

/** The paper of the sheet that is printed, in centimetres. */
const A4 = { page: { width: 21, height: 29.7 } };

function tabOf(reach: Reach, frames: () => Promise<View[]>, { show, close, prefer, size }: Handling): Tab {
  const held = new Set<string>();
  const down = (key: string) => ({ type: 'keyDown', value: keysOf(key) });
  const up = (key: string) => ({ type: 'keyUp', value: keysOf(key) });
  // What is held down is pressed and let go with every key: the browser forgets it from one command to the next.
  const strike = async (keys: readonly string[], holding: readonly string[] = [...held]) => {
    const actions = [
      ...holding.map(down),
      ...keys.flatMap((key) => [down(key), up(key)]),
      ...holding.map(up),
    ];
    await reach.perform('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  return {
    ...firefoxView(reach),
    goto: async (url: string) => (await reach.perform('WebDriver:Navigate', { url })) as never,
    reload: async () => (await reach.perform('WebDriver:Refresh', {})) as never,
    close,
    bringToFront: show,
    // A4 is the one paper that a story asks for, and the colours are the one wish.
    pdf: async () =>
      Buffer.from((await reach.perform<{ value: string }>('WebDriver:Print', A4)).value, 'base64'),
    emulateMediaFeatures: (wishes) =>
      prefer(wishes?.find(({ name }) => name === 'prefers-color-scheme')?.value ?? ''),
    setViewport: async (viewport) => {
      if (viewport) await size(viewport.width, viewport.height);
    },
    waitForFrame: (is, options) =>
      patiently(async () => {
        const found = (await frames()).find(is);
        if (found) return found;
        throw new Error('The page never had this frame.');
      }, options?.timeout),
    keyboard: {
      // Chromium has to be told what a key with Control does to a text; here it does so by itself.
      press: (key, options) => strike([key], options?.commands ? [...held, 'Control'] : [...held]),
      type: (text) => strike([...text]),
      down: async (key) => void held.add(key),
      up: async (key) => void held.delete(key),
    },
  };
}

async function goTo(driver: Marionette, { handle, frame }: Place): Promise<void> {
  await driver.perform('WebDriver:SwitchToWindow', { handle, focus: false });
  if (!frame) return;
  if (!(await walk(driver, (one) => String(one) === String(frame)))) {
    throw new Error(`The frame of ${frame[0]} has gone.`);
  }
}

/** Goes through all frames below where the driver stands, and stays in the first that `isIt`. @returns whether one was */
async function walk(driver: Marionette, isIt: (frame: Identity) => boolean): Promise<boolean> {
  for (let id = 0; await enter(driver, id); id++) {
    if (isIt(await driver.run<Identity>(IDENTITY)) || (await walk(driver, isIt))) return true;
    await driver.perform('WebDriver:SwitchToParentFrame', {});
  }
  return false;
}

/** The documents in the frames of the tab's page, and in theirs. */
async function framesIn(driver: Marionette, handle: string): Promise<Identity[]> {
  await goTo(driver, { handle });
  const found: Identity[] = [];
  await walk(driver, (frame) => {
    found.push(frame);
    return false;
  });
  return found;
}

/** @returns whether there is a frame of this number */
function enter(driver: Marionette, id: number): Promise<boolean> {
  return driver.perform('WebDriver:SwitchToFrame', { id }).then(
    () => true,
    () => false,
  );
}
