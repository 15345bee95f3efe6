import { browser } from 'wxt/browser';

/**
 * Keeps content scripts out of what the extension keeps in the browser's storage: settings, and words on their way. None
 * of them needs any of it, and a page that had taken one over could read it. Firefox has no way to say so, and no words
 * on their way are kept there. Never rejects.
 */
export async function closeStorage(): Promise<void> {
  const { local } = browser.storage;
  try {
    if ('setAccessLevel' in local) await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  } catch {
    // A browser that does not know the level: it stays as it was.
  }
}
