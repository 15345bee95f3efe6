import type { NoticeText } from '../../components/look/Notice.tsx';
import type { Settings } from '../../utils/settings/settings.ts';
import { AsksPage } from './AsksPage.tsx';
import { ClientPage } from './ClientPage.tsx';
import { ClientsPage } from './ClientsPage.tsx';
import { DaySheetPage } from './DaySheetPage.tsx';
import { DataPage } from './data/DataPage.tsx';
import { HandoverPage } from './handover/HandoverPage.tsx';
import { LedgersPage } from './ledgers/LedgersPage.tsx';
import { ProofPage } from './ProofPage.tsx';
import { MeetingPage } from './people/MeetingPage.tsx';
import { SettingsPage } from './SettingsPage.tsx';
import { TodayPage } from './TodayPage.tsx';
import type { Route } from './use-route.ts';
import { WeeksPage } from './WeeksPage.tsx';

export interface PlaceProps {
  readonly route: Route;
  /** Undefined until the first answer. */
  readonly settings: Settings | undefined;
  readonly onNotice: (notice: NoticeText | null) => void;
}

/** The place that the address names. */
export function Place({ route, settings, onNotice }: PlaceProps) {
  switch (route.place) {
    case 'today':
      return <TodayPage welcomed={settings?.welcomed ?? true} onNotice={onNotice} />;
    case 'day':
      return <DaySheetPage />;
    case 'clients':
      return <ClientsPage />;
    case 'client':
      return <ClientPage key={route.person} {...route} onNotice={onNotice} />;
    case 'asks':
      return <AsksPage ask={route.ask} onNotice={onNotice} />;
    case 'ledgers':
      return <LedgersPage {...route} onNotice={onNotice} />;
    case 'handover':
      return <HandoverPage onNotice={onNotice} />;
    case 'meeting':
      return <MeetingPage persons={route.persons} onNotice={onNotice} />;
    case 'mirror':
      return <WeeksPage onNotice={onNotice} />;
    case 'data':
      return <DataPage onNotice={onNotice} />;
    case 'settings':
      return settings ? <SettingsPage settings={settings} onNotice={onNotice} /> : null;
    case 'proof':
      return <ProofPage />;
  }
}
