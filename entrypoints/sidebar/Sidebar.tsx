import { Idle } from '../../components/states/Idle.tsx';
import { Loading } from '../../components/states/Loading.tsx';
import { Unknown } from '../../components/states/Unknown.tsx';
import { CalendarContext } from '../../components/text/now.ts';
import type { Now } from '../../utils/messaging/now.ts';
import { ClientSidebar } from './ClientSidebar.tsx';
import { CopyLink } from './CopyLink.tsx';
import { useDesk } from './desk.ts';
import { ElsewhereView } from './ElsewhereView.tsx';
import { FoldedView } from './FoldedView.tsx';
import { KeptFoot } from './kept/KeptFoot.tsx';
import { TodayBeside } from './nudges/TodayBeside.tsx';
import { RecoveryView } from './RecoveryView.tsx';
import { StateFrame } from './StateFrame.tsx';
import { NOW_TOPICS, SETTING_TOPICS } from './topics.ts';
import { useLive } from './use-live.ts';
import { useTheme } from './use-theme.ts';

const NEVER_MIND = () => {};

/** The whole sidebar: asks what the tab shows, and shows the view for it. */
export function Sidebar() {
  const desk = useDesk();
  const now = useLive('now', NOW_TOPICS, () => desk.call('now.get', desk.tab()));
  const settings = useLive('settings', SETTING_TOPICS, () => desk.call('settings.get', {}));
  useTheme(settings.value?.theme, themeOf(now.value));
  // Whatever stood here before may be another client's: beside a mail that could not be looked up it is not shown.
  if (now.failed) {
    return (
      <StateFrame side={settings.value?.side ?? 'right'}>
        <RecoveryView failed={now.failed} onMended={now.again} copy={<CopyLink />} />
      </StateFrame>
    );
  }
  if (!now.value || !settings.value) return <Loading />;
  if (desk.embedded && settings.value.folded) return <FoldedView now={now.value} />;
  const { side, nudges } = settings.value;
  return (
    <CalendarContext.Provider value={nudges}>
      {now.value.state === 'client' ? (
        <ClientSidebar key={now.value.person.id} client={now.value} side={side} />
      ) : (
        <StateFrame side={side}>
          <StateView now={now.value} />
          <KeptFoot />
        </StateFrame>
      )}
    </CalendarContext.Provider>
  );
}

function StateView({ now }: { now: Exclude<Now, { state: 'client' }> }) {
  const { call, tab, openHome } = useDesk();
  const teach = () => call('teach.begin', tab()).catch(() => false);
  if (now.state !== 'unknown') {
    return (
      <TodayBeside>
        {now.state === 'idle' ? (
          <Idle isLine={now.isLine} onTeach={now.canTeach ? teach : undefined} />
        ) : (
          <ElsewhereView now={now} />
        )}
      </TodayBeside>
    );
  }
  const { named } = now;
  const keep = (email: string) => {
    if (!named) return;
    const { account, name } = named;
    call('names.keep', { name: { account, name, email } }).catch(NEVER_MIND);
  };
  return (
    <Unknown
      why={now.why}
      candidates={now.candidates}
      page={now.page}
      named={named}
      onName={keep}
      onTeach={teach}
      onChecks={() => openHome('proof')}
      onChoose={(address) => void call('client.choose', { ...tab(), address }).catch(NEVER_MIND)}
    />
  );
}

function themeOf(now: Now | undefined): 'light' | 'dark' | null {
  return now && 'theme' in now ? now.theme : null;
}
