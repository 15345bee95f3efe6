import { render } from 'preact';
import { browser } from 'wxt/browser';
import { browserDesk } from '../sidebar/browser-desk.ts';
import { View } from '../sidebar/View.tsx';
import { sidebarOpener } from './sidebar-opener.ts';
import { TodayPopup } from './TodayPopup.tsx';

const root = document.getElementById('root');

/** The desk of a popup, which is gone as soon as the full page stands in front of it. */
async function show(): Promise<void> {
  const [desk, openSidebar, here] = await Promise.all([
    browserDesk('nothing'),
    sidebarOpener(),
    browser.tabs.getCurrent().catch(() => undefined),
  ]);
  // The same page may be opened in a tab, which nobody closes but the user.
  const close = here === undefined ? () => window.close() : () => {};
  if (!root) return;
  render(
    <View desk={desk}>
      <TodayPopup onSidebar={openSidebar} onGone={close} />
    </View>,
    root,
  );
}

void show();
