import { useState } from 'preact/hooks';
import { useKeys } from '../../components/look/keys/use-keys.ts';
import { Notice, type NoticeText } from '../../components/look/Notice.tsx';
import { Tabs } from '../../components/look/Tabs.tsx';
import { PersonHeader } from '../../components/person/PersonHeader.tsx';
import { useText } from '../../components/text/text.ts';
import type { ClientNow } from '../../utils/messaging/protocol.ts';
import { useDesk } from './desk.ts';
import { NowPane } from './NowPane.tsx';
import { useFrame } from './use-frame.ts';

const TABS = ['now', 'history', 'notes', 'nudges'] as const;
type TabName = (typeof TABS)[number];
const NEVER_MIND = () => {};

/** The sidebar with a client in it: who, four tabs, and the capture line. */
export function ClientSidebar({ client, side }: { client: ClientNow; side: 'left' | 'right' }) {
  const t = useText();
  const desk = useDesk();
  const { fold, leave } = useFrame();
  const [tab, setTab] = useState<TabName>('now');
  const [notice, setNotice] = useState<NoticeText | null>(null);
  useKeys({
    '1': () => setTab('now'),
    '2': () => setTab('history'),
    '3': () => setTab('notes'),
    '4': () => setTab('nudges'),
    '.': desk.embedded ? fold : undefined,
    u: notice?.undo,
    Escape: leave,
  });
  const tabs = [
    { name: 'now', label: t('tab_now'), count: null },
    { name: 'history', label: t('tab_history'), count: client.counts.moments },
    { name: 'notes', label: t('tab_notes'), count: client.counts.notes },
    { name: 'nudges', label: t('tab_nudges'), count: client.counts.nudges },
  ] as const;
  return (
    <div class="sidebar">
      <PersonHeader
        client={client}
        onChoose={(address) => void desk.call('client.choose', { ...desk.tab(), address }).catch(NEVER_MIND)}
        onRename={(name) => void desk.call('client.rename', { person: client.person.id, name })}
        fold={desk.embedded ? { side, onFold: fold } : undefined}
        onHome={() => desk.openHome('today')}
      />
      <main class="body">
        <Tabs label={t('tabs_label')} current={tab} onSelect={setTab} panel="panel" tabs={tabs} />
        <div class="pane">
          <div id="panel" role="tabpanel" aria-label={tabs.find(({ name }) => name === tab)?.label}>
            {tab === 'now' && <NowPane client={client} onTab={setTab} onNotice={setNotice} />}
          </div>
        </div>
      </main>
      <footer>
        <Notice notice={notice} onClose={() => setNotice(null)} />
      </footer>
    </div>
  );
}
