import { useContext, useState } from 'preact/hooks';
import type { CaptureKind } from '../../components/capture/CaptureLine.tsx';
import { captureBegun } from '../../components/capture/capture-titles.ts';
import { KeysHelp } from '../../components/capture/KeysHelp.tsx';
import { useKeys } from '../../components/look/keys/use-keys.ts';
import { Notice, type NoticeText } from '../../components/look/Notice.tsx';
import { AboutContext, UnfinishedContext } from '../../components/look/unfinished.ts';
import { PersonHeader } from '../../components/person/PersonHeader.tsx';
import type { ClientNow } from '../../utils/messaging/now.ts';
import { CapturePane } from './CapturePane.tsx';
import { ClientTabs } from './ClientTabs.tsx';
import { DraftRemarkPane } from './DraftRemarkPane.tsx';
import { useDesk } from './desk.ts';
import { KeptPane } from './kept/KeptPane.tsx';
import { ReplyFeelings } from './people/ReplyFeelings.tsx';
import { StepBackPane } from './people/StepBackPane.tsx';
import { useRename } from './people/use-rename.ts';
import type { TabName } from './tab-name.ts';
import { useFrame } from './use-frame.ts';

const NEVER_MIND = () => {};

/** The sidebar with a client in it: who, four tabs, and the capture line. */
export function ClientSidebar({ client, side }: { client: ClientNow; side: 'left' | 'right' }) {
  const desk = useDesk();
  const { fold, leave } = useFrame();
  const [tab, setTab] = useState<TabName>('now');
  const [everybody, setEverybody] = useState(false);
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const unfinished = useContext(UnfinishedContext);
  const [kind, setKind] = useState<CaptureKind | null>(() =>
    captureBegun(unfinished, client.person.id, desk.t),
  );
  const rename = useRename(client.person, setNotice);
  const [keysShown, setKeysShown] = useState(false);
  const [steppedBack, setSteppedBack] = useState(false);
  useKeys({
    '1': () => setTab('now'),
    '2': () => setTab('history'),
    '3': () => setTab('notes'),
    '4': () => setTab('nudges'),
    '.': desk.embedded ? fold : undefined,
    n: () => setKind('note'),
    p: () => setKind('promise'),
    w: () => setKind('wish'),
    r: () => setKind('nudge'),
    C: () => setKind('talk'),
    u: notice?.undo,
    D: () => {
      setEverybody(tab !== 'nudges' || !everybody);
      setTab('nudges');
    },
    F: () => setKind('fact'),
    B: () => setSteppedBack(true),
    '?': () => setKeysShown(true),
    Escape: desk.embedded ? leave : undefined,
  });
  return (
    <ReplyFeelings thread={client.thread?.id ?? client.thread?.url ?? ''}>
      <div class="sidebar">
        <PersonHeader
          client={client}
          onChoose={(address) =>
            void desk.call('client.choose', { ...desk.tab(), address }).catch(NEVER_MIND)
          }
          onRename={rename}
          fold={desk.embedded ? { side, onFold: fold } : undefined}
          onHome={() => desk.openHome('today')}
          onStepBack={() => setSteppedBack(true)}
        />
        <AboutContext.Provider value={client.person.id}>
          <ClientTabs
            key={client.person.id}
            client={client}
            tab={tab}
            onTab={setTab}
            everybody={everybody}
            onEverybody={setEverybody}
            onNotice={setNotice}
          />
          <footer>
            <DraftRemarkPane
              key={`draft ${client.person.id}`}
              person={client.person.id}
              onNotice={setNotice}
            />
            <KeptPane name={client.person.name} onNotice={setNotice} />
            <Notice notice={notice} onClose={() => setNotice(null)} />
            <CapturePane
              key={client.person.id}
              person={client.person}
              kind={kind}
              onKind={setKind}
              onNotice={setNotice}
              onKeys={() => setKeysShown(true)}
              onLeave={desk.embedded ? leave : undefined}
            />
          </footer>
        </AboutContext.Provider>
        {keysShown && <KeysHelp onClose={() => setKeysShown(false)} />}
        {steppedBack && (
          <StepBackPane client={client} onNotice={setNotice} onClose={() => setSteppedBack(false)} />
        )}
      </div>
    </ReplyFeelings>
  );
}
