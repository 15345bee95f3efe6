import { useContext, useState } from 'preact/hooks';
import type { CaptureKind } from '../../components/capture/CaptureLine.tsx';
import { captureBegun } from '../../components/capture/capture-titles.ts';
import { Face } from '../../components/look/Face.tsx';
import { useKeys } from '../../components/look/keys/use-keys.ts';
import type { NoticeText } from '../../components/look/Notice.tsx';
import { Tabs } from '../../components/look/Tabs.tsx';
import { AboutContext, UnfinishedContext } from '../../components/look/unfinished.ts';
import { useText } from '../../components/text/text.ts';
import { CapturePane } from '../sidebar/CapturePane.tsx';
import { useDesk } from '../sidebar/desk.ts';
import { HistoryPane } from '../sidebar/history/HistoryPane.tsx';
import { NotesPane } from '../sidebar/notes/NotesPane.tsx';
import { NudgesPane } from '../sidebar/nudges/NudgesPane.tsx';
import { TouchPane } from '../sidebar/people/TouchPane.tsx';
import { CLIENT_TOPICS } from '../sidebar/topics.ts';
import { useLive } from '../sidebar/use-live.ts';
import { JoinedPane } from './people/JoinedPane.tsx';
import { NamesPane } from './people/NamesPane.tsx';
import { ledgerHash, meetingHash } from './use-route.ts';

export interface ClientPageProps {
  readonly person: string;
  readonly address: string;
  readonly onNotice: (notice: NoticeText | null) => void;
}

const BACK_TO_LIST = () => {
  location.hash = '#/clients';
};

/** One client on the full page: the same tabs as beside a mail, without the mail. */
export function ClientPage({ person, address, onNotice }: ClientPageProps) {
  const t = useText();
  const { call } = useDesk();
  const [tab, setTab] = useState<'history' | 'notes' | 'nudges'>('history');
  const unfinished = useContext(UnfinishedContext);
  const [kind, setKind] = useState<CaptureKind | null>(() => captureBegun(unfinished, person, t));
  useKeys({
    n: () => setKind('note'),
    p: () => setKind('promise'),
    w: () => setKind('wish'),
    F: () => setKind('fact'),
    r: () => setKind('nudge'),
    C: () => setKind('talk'),
    Escape: BACK_TO_LIST,
  });
  const found = useLive(`client ${person}`, CLIENT_TOPICS, () =>
    call('client.list', { search: address, limit: 20 }),
  );
  const row = found.value?.find((one) => one.person.id === person);
  const name = row?.person.name ?? address;
  const tabs = [
    { name: 'history', label: t('tab_history'), count: null },
    { name: 'notes', label: t('tab_notes'), count: null },
    { name: 'nudges', label: t('tab_nudges'), count: null },
  ] as const;
  return (
    <AboutContext.Provider value={person}>
      <div class="client-top">
        <header class="who client-head">
          <Face name={name} />
          <div>
            <h1>
              <bdi>{name}</bdi>
            </h1>
            <p class="who-address">
              <bdi>{row?.person.addresses.join(', ') ?? address}</bdi>
            </p>
            <p class="client-ways">
              <a href={ledgerHash('promises', { person, address })}>{t('list_ofClient')}</a>
              <a href={meetingHash([person])}>{t('home_meeting')}</a>
            </p>
          </div>
        </header>
        <TouchPane person={person} company={row?.person.companyDomain ?? null} wroteToo={null} />
        <NamesPane person={person} onNotice={onNotice} />
        <JoinedPane person={person} onNotice={onNotice} />
      </div>
      <Tabs label={t('tabs_label')} current={tab} onSelect={setTab} panel="panel" tabs={tabs} />
      <div
        id="panel"
        class="pane"
        role="tabpanel"
        aria-label={tabs.find((one) => one.name === tab)?.label}
        key={tab}
      >
        {tab === 'history' && <HistoryPane person={person} takes="copy" onNotice={onNotice} />}
        {tab === 'notes' && <NotesPane person={person} onNotice={onNotice} />}
        {tab === 'nudges' && <NudgesPane person={person} takes="copy" onNotice={onNotice} />}
      </div>
      <CapturePane person={{ id: person, name }} kind={kind} onKind={setKind} onNotice={onNotice} />
    </AboutContext.Provider>
  );
}
