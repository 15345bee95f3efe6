import { render } from 'preact';
import { browserDesk } from '../sidebar/browser-desk.ts';
import { View } from '../sidebar/View.tsx';
import { Home } from './Home.tsx';

const root = document.getElementById('root');
void browserDesk('nothing').then((desk) => {
  if (!root) return;
  render(
    <View desk={desk}>
      <Home />
    </View>,
    root,
  );
});
