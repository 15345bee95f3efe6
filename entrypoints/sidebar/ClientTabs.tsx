import { useState } from 'preact/hooks';
import type { NoticeText } from '../../components/look/Notice.tsx';
import { Tabs } from '../../components/look/Tabs.tsx';
import { useText } from '../../components/text/text.ts';
import type { ClientNow } from '../../utils/messaging/now.ts';
import { useDesk } from './desk.ts';
import { HistoryPane } from './history/HistoryPane.tsx';
import { ledgerPlace } from './ledgers/ledger-place.ts';
import { NowPane } from './NowPane.tsx';
import { NotesPane } from './notes/NotesPane.tsx';
import { NudgesTab } from './nudges/NudgesTab.tsx';
import type { TabName } from './tab-name.ts';

export interface ClientTabsProps {
  readonly client: ClientNow;
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
  /** The nudges shown are everybody's. */
  readonly everybody: boolean;
  readonly onEverybody: (everybody: boolean) => void;
  readonly onNotice: (notice: NoticeText | null) => void;
}

/** The four tabs of a client, and the one part of the sidebar that scrolls. */
export function ClientTabs({ client, tab, onTab, everybody, onEverybody, onNotice }: ClientTabsProps) {
  const t = useText();
  const { openHome } = useDesk();
  const person = client.person.id;
  const [ask, setAsk] = useState<string | null>(null);
  const go = (next: TabName) => {
    setAsk(null);
    onTab(next);
  };
  const goToAsk = (id: string) => {
    setAsk(id);
    onTab('history');
  };
  const tabs = [
    { name: 'now', label: t('tab_now'), count: null },
    { name: 'history', label: t('tab_history'), count: client.counts.moments },
    { name: 'notes', label: t('tab_notes'), count: client.counts.notes },
    { name: 'nudges', label: t('tab_nudges'), count: client.counts.nudges },
  ] as const;
  return (
    <main class="body">
      <Tabs label={t('tabs_label')} current={tab} onSelect={go} panel="panel" tabs={tabs} />
      <div
        id="panel"
        class="pane"
        role="tabpanel"
        aria-label={tabs.find(({ name }) => name === tab)?.label}
        key={tab}
      >
        {tab === 'now' && <NowPane client={client} onTab={go} onAsk={goToAsk} onNotice={onNotice} />}
        {tab === 'history' && (
          <HistoryPane
            person={person}
            ask={ask}
            onNotice={onNotice}
            onLedgers={() => openHome(ledgerPlace('promises', { person, address: client.address }))}
          />
        )}
        {tab === 'notes' && (
          <NotesPane
            person={person}
            thirdParty={client.thirdParty}
            thread={client.thread?.id ?? client.thread?.url}
            onNotice={onNotice}
          />
        )}
        {tab === 'nudges' && (
          <NudgesTab
            person={client.person}
            everybody={everybody}
            onEverybody={onEverybody}
            onNotice={onNotice}
          />
        )}
      </div>
    </main>
  );
}
