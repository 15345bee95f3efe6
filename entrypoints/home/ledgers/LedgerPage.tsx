import type { LedgerDescription } from '../../../components/ledger-lists/description.ts';
import { firstSearch } from '../../../components/ledger-lists/LedgerFilters.tsx';
import { LedgerView } from '../../../components/ledger-lists/LedgerView.tsx';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { plural } from '../../../components/text/plural.ts';
import { clientHash } from '../../../utils/clients/client-hash.ts';
import type { LedgerName } from '../../../utils/ledgers/ledgers.ts';
import { Asked } from '../../sidebar/Asked.tsx';
import { useDesk } from '../../sidebar/desk.ts';
import { useLedgerChange } from '../../sidebar/ledgers/use-ledger-change.ts';
import { useKeptState } from '../use-kept-state.ts';
import type { About } from '../use-route.ts';
import { AboutClient } from './AboutClient.tsx';
import { sendChange } from './send-change.ts';
import { useBulkChange } from './use-bulk-change.ts';
import { useEntries } from './use-entries.ts';
import { useSelection } from './use-selection.ts';

export interface LedgerPageProps<Name extends LedgerName> {
  readonly description: LedgerDescription<Name>;
  /** Whose; null for everybody's. */
  readonly about: About | null;
  readonly onNotice: (notice: NoticeText | null) => void;
}

/** The list of one ledger with its data. */
export function LedgerPage<Name extends LedgerName>(props: LedgerPageProps<Name>) {
  const { description, about, onNotice } = props;
  const { call, t } = useDesk();
  const list = `${description.ledger} ${about?.person ?? ''}`;
  const [sought, setSought] = useKeptState(list, () => firstSearch(description));
  const { name, live, rows, older, all } = useEntries(description.ledger, about?.person ?? null, sought);
  const { chosen, choose, chooseAll } = useSelection(name);
  const change = useLedgerChange(onNotice);
  const bulk = useBulkChange(onNotice);
  const fail = () => onNotice({ text: t('failed_kept') });
  return (
    <Asked live={live}>
      <LedgerView
        description={description}
        rows={rows}
        onOlder={older}
        sought={sought}
        onSought={(change) => setSought((before) => ({ ...before, ...change }))}
        isOfOne={about !== null}
        linkTo={({ person, address }) => clientHash(person, address)}
        chosen={chosen}
        onChoose={(id, stretch) => choose(id, stretch, rows?.map((row) => row.id) ?? [])}
        onChooseAll={(isAll) => {
          if (!isAll) chooseAll([]);
          else void all().then((found) => chooseAll(found.map(({ id }) => id)), fail);
        }}
        busy={bulk.busy}
        onBulk={async ({ change: changeOf, done, doneMany }) => {
          const ids = [...chosen];
          if (await bulk.run(ids, changeOf, plural(t, ids.length, done, doneMany))) chooseAll([]);
        }}
        actions={{
          change: (made, done) => change(JSON.stringify(made), () => sendChange(call, made), t(done)),
          openMail: (url) => void call('thread.open', { url }).catch(fail),
        }}
      >
        {about && <AboutClient ledger={description.ledger} about={about} row={rows?.[0]} />}
      </LedgerView>
    </Asked>
  );
}
