import { useState } from 'preact/hooks';
import type { Chosen } from '../../../components/home/handover/ChooseClients.tsx';
import { GiveBox } from '../../../components/home/handover/GiveBox.tsx';
import { TakeBox } from '../../../components/home/handover/TakeBox.tsx';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { useText } from '../../../components/text/text.ts';
import { useDesk } from '../../sidebar/desk.ts';
import { CLIENT_TOPICS } from '../../sidebar/topics.ts';
import { useLive } from '../../sidebar/use-live.ts';
import { useGive } from './use-give.ts';
import { useTake } from './use-take.ts';

/** As many as can be looked through; the search reaches the others. */
const MOST = 100;

/** D3: clients for the colleague who meets them next, and those a colleague handed over. */
export function HandoverPage({ onNotice }: { onNotice: (notice: NoticeText | null) => void }) {
  const t = useText();
  const { call, copy } = useDesk();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const rows = useLive(`clients ${search}`, CLIENT_TOPICS, () =>
    call('client.list', { search, limit: MOST }),
  );
  const give = useGive(chosen);
  const take = useTake(onNotice);
  return (
    <>
      <h1>{t('home_handover')}</h1>
      <GiveBox
        rows={rows.value}
        search={search}
        onSearch={setSearch}
        chosen={chosen}
        onChoose={(next) => {
          setChosen(next);
          give.forget();
        }}
        now={give.now}
        onSave={give.save}
        onText={give.tell}
        text={{
          onSave: give.saveText,
          onCopy: (text) =>
            void copy(text).then((done) =>
              onNotice({ text: t(done ? 'handover_textCopied' : 'handover_textNotCopied') }),
            ),
        }}
      />
      <TakeBox
        now={take.now}
        fault={take.fault}
        onFile={take.choose}
        onOpen={take.open}
        onMailbox={take.intoMailbox}
        onTake={take.take}
        onCancel={take.cancel}
      />
    </>
  );
}
