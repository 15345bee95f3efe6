import { ExportBox } from '../../../components/home/ExportBox.tsx';
import { ImportBox } from '../../../components/home/ImportBox.tsx';
import { useText } from '../../../components/text/text.ts';
import { useExport } from './use-export.ts';
import { useImport } from './use-import.ts';

/** X7: everything out into one file, and back in. */
export function DataPage() {
  const t = useText();
  const out = useExport();
  const back = useImport();
  return (
    <>
      <h1>{t('home_data')}</h1>
      <ExportBox now={out.now} onStart={out.start} onCancel={out.cancel} />
      <ImportBox now={back.now} onFile={back.choose} onWrite={back.write} onCancel={back.cancel} />
    </>
  );
}
