import { Button } from '../../components/look/Button.tsx';
import { useText } from '../../components/text/text.ts';
import { useDesk } from './desk.ts';

/** Leads to the full page, which has room to save a copy: a frame inside a page is no place to download from. */
export function CopyLink() {
  const t = useText();
  const { openHome } = useDesk();
  return (
    <Button icon="archive" onClick={() => openHome('data')}>
      {t('recovery_copy')}
    </Button>
  );
}
