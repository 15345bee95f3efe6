import { DESCRIPTIONS, LISTED, type ListedLedger } from '../../../components/ledger-lists/descriptions.ts';
import { useKeys } from '../../../components/look/keys/use-keys.ts';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { Tabs } from '../../../components/look/Tabs.tsx';
import { useText } from '../../../components/text/text.ts';
import { type About, ledgerHash } from '../use-route.ts';
import { LedgerPage } from './LedgerPage.tsx';

export interface LedgersPageProps {
  readonly ledger: ListedLedger;
  /** Whose; null for everybody's. */
  readonly about: About | null;
  readonly onNotice: (notice: NoticeText | null) => void;
}

/** The lists of the ledgers, a tab each. */
export function LedgersPage({ ledger, about, onNotice }: LedgersPageProps) {
  const t = useText();
  const go = (name: ListedLedger) => {
    location.hash = ledgerHash(name, about);
  };
  useKeys(Object.fromEntries(LISTED.map((name, place) => [String(place + 1), () => go(name)])));
  const tabs = LISTED.map((name) => ({ name, label: t(DESCRIPTIONS[name].title), count: null }));
  return (
    <>
      <header class="list-title">
        <h1>{t('home_ledgers')}</h1>
        <Tabs label={t('home_ledgers')} current={ledger} onSelect={go} panel="panel" tabs={tabs} />
      </header>
      <div
        id="panel"
        class="list-panel"
        role="tabpanel"
        aria-label={t(DESCRIPTIONS[ledger].title)}
        key={`${ledger} ${about?.person}`}
      >
        {pageOf(ledger, { about, onNotice })}
      </div>
    </>
  );
}

/** What a description says fits together, whichever ledger it is of. */
function pageOf<Name extends ListedLedger>(ledger: Name, rest: Pick<LedgersPageProps, 'about' | 'onNotice'>) {
  return <LedgerPage<Name> description={DESCRIPTIONS[ledger]} {...rest} />;
}
