import type { Tab } from '../browser/view.ts';
import type { StoryWorld } from './world.ts';

/** The part of the browser's own interface that a page of the extension reaches. */
interface Zooming {
  readonly tabs: {
    query(of: object): Promise<{ readonly id: number; readonly url?: string }[]>;
    setZoom(tab: number, factor: number): Promise<void>;
  };
}

/**
 * Zooms a tab as its user does, who sees it afterwards. The browser remembers it for the site.
 * @param url how the tab's address begins: that of no other
 * @param factor 1 is as large as the page was made
 */
export async function zoom<Of extends Tab>(
  world: StoryWorld<Of>,
  tab: Of,
  url: string,
  factor: number,
): Promise<void> {
  const own = await world.openOwn('manifest.json');
  await own.evaluate(
    async (address, to) => {
      const { tabs } = (globalThis as unknown as { chrome: Zooming }).chrome;
      const found = (await tabs.query({})).find((one) => one.url?.startsWith(address));
      if (found) await tabs.setZoom(found.id, to);
    },
    url,
    factor,
  );
  await own.close();
  await tab.bringToFront();
}
