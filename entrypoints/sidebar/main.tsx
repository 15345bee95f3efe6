import { render } from 'preact';
import { browserDesk } from './browser-desk.ts';
import { Sidebar } from './Sidebar.tsx';
import { View } from './View.tsx';

const root = document.getElementById('root');
if (root) {
  render(
    <View desk={browserDesk('tab')}>
      <Sidebar />
    </View>,
    root,
  );
}
