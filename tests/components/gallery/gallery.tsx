import { render } from 'preact';
import { Home } from '../../../entrypoints/home/Home.tsx';
import { Sidebar } from '../../../entrypoints/sidebar/Sidebar.tsx';
import { View } from '../../../entrypoints/sidebar/View.tsx';
import { TodayPopup } from '../../../entrypoints/today/TodayPopup.tsx';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { memoryDesk } from '../samples/memory-desk.ts';
import { SCENES } from './scenes.ts';

/** Shows the scene named in the address (`?scene=client&theme=dark`) as the real page would. */
const wanted = new URLSearchParams(location.search);
const scene = SCENES[wanted.get('scene') ?? ''];
const theme = wanted.get('theme') === 'dark' ? 'dark' : 'light';
const root = document.getElementById('root');
if (scene && root) {
  const answers = {
    'settings.get': () => ({ ...DEFAULT_SETTINGS, welcomed: true, theme }),
    ...scene.answers,
  };
  const settings = answers['settings.get']({});
  const desk = memoryDesk({ ...answers, 'settings.get': () => ({ ...settings, theme }) });
  const pages = {
    home: <Home />,
    sidebar: <Sidebar />,
    popup: <TodayPopup onSidebar={async () => {}} onGone={() => {}} />,
  };
  render(<View desk={desk}>{pages[scene.page]}</View>, root);
}
