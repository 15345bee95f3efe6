import { useState } from 'preact/hooks';
import { HomeFrame } from '../../components/home/HomeFrame.tsx';
import { useKeys } from '../../components/look/keys/use-keys.ts';
import { Notice, type NoticeText } from '../../components/look/Notice.tsx';
import { useDesk } from '../sidebar/desk.ts';
import { HEALTH_TOPICS, SETTING_TOPICS } from '../sidebar/topics.ts';
import { useLive } from '../sidebar/use-live.ts';
import { useTheme } from '../sidebar/use-theme.ts';
import { HomeRecovery } from './HomeRecovery.tsx';
import { Place } from './Place.tsx';
import { type Route, useRoute } from './use-route.ts';

/** Places that scroll inside themselves; all others scroll with the page. */
const FRAMES: Readonly<Partial<Record<Route['place'], string>>> = {
  client: 'home-client',
  asks: 'home-asks',
  ledgers: 'home-asks home-ledgers',
};

/** The full page: one of its places, or the way out when the data cannot be opened. */
export function Home() {
  const { call } = useDesk();
  const route = useRoute();
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const settings = useLive('settings', SETTING_TOPICS, () => call('settings.get', {}));
  const health = useLive('health', HEALTH_TOPICS, () => call('health.get', { retry: false }));
  useTheme(settings.value?.theme, null);
  useKeys({ u: notice?.undo });
  if (health.failed || health.value?.ok === false) {
    return <HomeRecovery failed={health.failed ?? 'database'} onMended={health.again} />;
  }
  return (
    <HomeFrame place={route.place === 'client' ? 'clients' : route.place}>
      <div class={FRAMES[route.place] ?? 'home-page'}>
        <Place route={route} settings={settings.value} onNotice={setNotice} />
      </div>
      <Notice notice={notice} onClose={() => setNotice(null)} />
    </HomeFrame>
  );
}
