import { useMemo, useState } from 'preact/hooks';
import { HomeFrame } from '../../components/home/HomeFrame.tsx';
import { useKeys } from '../../components/look/keys/use-keys.ts';
import { Notice, type NoticeText } from '../../components/look/Notice.tsx';
import { CalendarContext } from '../../components/text/now.ts';
import { USUAL_WEEK } from '../../utils/nudges/work-calendar.ts';
import { useDesk } from '../sidebar/desk.ts';
import { HEALTH_TOPICS, SETTING_TOPICS } from '../sidebar/topics.ts';
import { useLive } from '../sidebar/use-live.ts';
import { useTheme } from '../sidebar/use-theme.ts';
import { HomeRecovery } from './HomeRecovery.tsx';
import { Place } from './Place.tsx';
import { KeptStates } from './use-kept-state.ts';
import { type Route, useRoute } from './use-route.ts';

/** Places that scroll inside themselves; all others scroll with the page. */
const FRAMES: Readonly<Partial<Record<Route['place'], string>>> = {
  client: 'home-client',
  today: 'home-asks home-today',
  asks: 'home-asks',
  ledgers: 'home-asks home-ledgers',
};

/** Places without a link of their own stand under another's. */
const LINKED: Readonly<Partial<Record<Route['place'], string>>> = { client: 'clients', day: 'today' };

/** The full page: one of its places, or the way out when the data cannot be opened. */
export function Home() {
  const { call } = useDesk();
  const route = useRoute();
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const settings = useLive('settings', SETTING_TOPICS, () => call('settings.get', {}));
  const health = useLive('health', HEALTH_TOPICS, () => call('health.get', { retry: false }));
  useTheme(settings.value?.theme, null);
  const kept = useMemo(() => new Map<string, unknown>(), []);
  useKeys({ u: notice?.undo });
  if (health.failed || health.value?.ok === false) {
    return <HomeRecovery failed={health.failed ?? 'database'} onMended={health.again} />;
  }
  return (
    <HomeFrame place={LINKED[route.place] ?? route.place}>
      <div class={FRAMES[route.place] ?? 'home-page'}>
        <CalendarContext.Provider value={settings.value?.nudges ?? USUAL_WEEK}>
          <KeptStates.Provider value={kept}>
            <Place route={route} settings={settings.value} onNotice={setNotice} />
          </KeptStates.Provider>
        </CalendarContext.Provider>
      </div>
      <Notice notice={notice} onClose={() => setNotice(null)} />
    </HomeFrame>
  );
}
