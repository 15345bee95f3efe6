import type { NoticeText } from '../../components/look/Notice.tsx';
import type { Settings } from '../../utils/settings/settings.ts';
import { AsksPage } from './AsksPage.tsx';
import { ClientPage } from './ClientPage.tsx';
import { ClientsPage } from './ClientsPage.tsx';
import { DataPage } from './data/DataPage.tsx';
import { ProofPage } from './ProofPage.tsx';
import { SettingsPage } from './SettingsPage.tsx';
import { TodayPage } from './TodayPage.tsx';
import type { Route } from './use-route.ts';

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
    case 'clients':
      return <ClientsPage />;
    case 'client':
      return <ClientPage key={route.person} {...route} onNotice={onNotice} />;
    case 'asks':
      return <AsksPage ask={route.ask} onNotice={onNotice} />;
    case 'data':
      return <DataPage />;
    case 'settings':
      return settings ? <SettingsPage settings={settings} onNotice={onNotice} /> : null;
    case 'proof':
      return <ProofPage />;
  }
}
