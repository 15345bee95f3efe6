import { render } from 'preact';
import { browser } from 'wxt/browser';
import { browserDesk } from './browser-desk.ts';
import { ClickGuard } from './ClickGuard.tsx';
import { frameParent } from './frame-parent.ts';
import { markKeyboard } from './mark-keyboard.ts';
import { OwnPlace } from './OwnPlace.tsx';
import { Sidebar } from './Sidebar.tsx';
import { View } from './View.tsx';

/** The other ends of the content script's ports: held, and never used, so that they close when this frame goes. */
const ports = new Set<unknown>();
browser.runtime.onConnect.addListener((port) => ports.add(port));

markKeyboard(window);

const root = document.getElementById('root');
void browserDesk('tab').then((desk) => {
  if (!root) return;
  render(
    <View desk={desk}>
      {desk.embedded ? (
        <OwnPlace parent={frameParent(window)}>
          <ClickGuard />
          <Sidebar />
        </OwnPlace>
      ) : (
        <Sidebar />
      )}
    </View>,
    root,
  );
});
