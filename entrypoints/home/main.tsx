import { render } from 'preact';
import { browserDesk } from '../sidebar/browser-desk.ts';
import { View } from '../sidebar/View.tsx';
import { Home } from './Home.tsx';

const root = document.getElementById('root');
if (root) {
  render(
    <View desk={browserDesk('nothing')}>
      <Home />
    </View>,
    root,
  );
}
