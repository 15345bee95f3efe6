import { browser } from 'wxt/browser';

/*
 * A host that was granted for a model alone. The browser knows no difference between a host one may ask and a site
 * whose pages one may read, so it is written down here which of the two was meant.
 */
const KEY = 'model-grant';

/** The match pattern of the host that was granted for a model and is no site; null where there is none. */
export async function modelGrant(): Promise<string | null> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as unknown;
  return typeof stored === 'string' ? stored : null;
}

/** Says that what the browser grants for this host is for a model. */
export async function claimGrant(pattern: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: pattern });
}

/** Says that the host is a site now, or nothing at all. */
export async function dropGrant(pattern: string): Promise<void> {
  if ((await modelGrant()) === pattern) await browser.storage.local.remove(KEY);
}
