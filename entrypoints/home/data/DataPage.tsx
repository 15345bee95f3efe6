import { ExportBox } from '../../../components/home/ExportBox.tsx';
import { ImportBox } from '../../../components/home/ImportBox.tsx';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { useText } from '../../../components/text/text.ts';
import { clientHash } from '../../../utils/clients/client-hash.ts';
import type { LeftAsItIs } from '../../../utils/messaging/calls/data.ts';

import { useExport } from './use-export.ts';
import { useImport } from './use-import.ts';

/** X7: everything out into one file, and back in. */
export function DataPage({ onNotice }: { readonly onNotice: (notice: NoticeText | null) => void }) {
  const t = useText();
  const out = useExport();
  const back = useImport();
  const fail = () => onNotice({ text: t('failed_kept') });
  const settle = (left: LeftAsItIs) =>
    void back.settle(left).then((undo) => {
      const text = t(left.what === 'one' ? 'same_wasMerged' : 'import_taken');
      onNotice(undo ? { text, undo: () => void undo().then(() => onNotice(null), fail) } : { text });
    }, fail);
  return (
    <>
      <h1>{t('home_data')}</h1>
      <ExportBox now={out.now} onStart={out.start} onCancel={out.cancel} />
      <ImportBox
        now={back.now}
        onFile={back.choose}
        onWrite={back.write}
        onCancel={back.cancel}
        onSettle={settle}
        linkTo={({ id, address }) => clientHash(id, address)}
      />
    </>
  );
}
