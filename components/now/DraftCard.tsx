import type { DraftAdvice } from '../../utils/judgement/judgement.ts';
import { Button } from '../look/Button.tsx';
import { Card } from '../look/Card.tsx';
import { Parts } from '../look/Parts.tsx';
import { useText } from '../text/text.ts';

/** S3: the reply one would dash off beside the wiser one, which keeps the asked path open. */
export function DraftCard({ draft, onInsert }: { draft: DraftAdvice; onInsert: (text: string) => void }) {
  const t = useText();
  const insert = () => onInsert(draft.wiserText);
  return (
    <Card title={t('draft_title')} keys={{ Enter: insert, w: insert }}>
      <div class="replies">
        <section aria-label={t('draft_quick')}>
          <h3 class="label">{t('draft_quick')}</h3>
          <p class="quick">{draft.kneeJerk}</p>
        </section>
        <section aria-label={t('draft_wiser')}>
          <h3 class="label">{t('draft_wiser')}</h3>
          <Parts parts={draft.wiser} />
        </section>
      </div>
      <div class="buttons">
        <Button keyName="w" onClick={insert}>
          {t('draft_insert')}
        </Button>
      </div>
    </Card>
  );
}
