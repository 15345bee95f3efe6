import type { Tab, View } from '../browser/view.ts';
import { press, sidebarOf } from './world.ts';

/**
 * Teaches a page as its user does: asks to be allowed to point, and points at these texts, one after the other.
 * @returns the sidebar that stands beside the page from then on: it is read by a script that has started anew
 */
export async function showAround(page: Tab, sidebar: View, texts: readonly string[]): Promise<View> {
  await press(sidebar, 'Show me where');
  await page.waitForSelector('html > div');
  for (const text of texts) {
    const spot = await page.locator(`::-p-xpath(//span[text()="${text}"])`).waitHandle();
    await spot.click();
  }
  await page.waitForFrame((one) => one !== sidebar && one.url().endsWith('/sidebar.html'));
  return sidebarOf(page);
}
