import { useState } from 'preact/hooks';
import type { Feeling } from '../../utils/clients/feelings.ts';
import { withEdit } from '../../utils/judgement/feel-as/edit.ts';
import { partsWithEdit } from '../../utils/judgement/feel-as/edited-parts.ts';
import { editTowards } from '../../utils/judgement/feel-as/towards.ts';
import type { DraftAdvice } from '../../utils/judgement/judgement.ts';
import { Button } from '../look/Button.tsx';
import { Card } from '../look/Card.tsx';
import { Parts } from '../look/Parts.tsx';
import { FeelTowards } from '../people/FeelTowards.tsx';
import { useReplyFeel } from '../people/reply-feel.ts';
import { useText } from '../text/text.ts';

export interface DraftCardProps {
  readonly draft: DraftAdvice;
  readonly feel: {
    /** P3: how the client should feel. */
    readonly client: Feeling | null;
    /** The client's name. */
    readonly name: string;
    /** Keeps how the client should feel from now on. */
    readonly onKeep: (feeling: Feeling | null) => void;
  };
  readonly onInsert: (text: string) => void;
}

/** S3: the reply one would dash off beside the wiser one, which keeps the asked path open; P3: with at most one edit towards a feeling. */
export function DraftCard({ draft, feel, onInsert }: DraftCardProps) {
  const t = useText();
  const { feeling, choose } = useReplyFeel(feel.client);
  const [taken, setTaken] = useState<string | null>(null);
  const edit = feeling === null ? null : editTowards(draft.wiserText, feeling);
  // Another feeling, or another draft, starts without its edit.
  const name = JSON.stringify([draft.wiserText, edit]);
  const put = edit && taken === name ? edit : null;
  const text = put ? withEdit(draft.wiserText, put) : draft.wiserText;
  const insert = () => onInsert(text);
  const change = (isIn: boolean) => setTaken(isIn ? name : null);
  return (
    <Card
      title={t('draft_title')}
      keys={{ Enter: insert, i: insert, E: edit ? () => change(!put) : undefined }}
    >
      <div class="replies">
        <section aria-label={t('draft_quick')}>
          <h3 class="label">{t('draft_quick')}</h3>
          <p class="quick">{draft.kneeJerk}</p>
        </section>
        <section aria-label={t('draft_wiser')}>
          <h3 class="label">{t('draft_wiser')}</h3>
          <Parts parts={put ? partsWithEdit(draft.wiser, put) : draft.wiser} />
        </section>
      </div>
      <FeelTowards
        feeling={feeling}
        client={feel.client}
        name={feel.name}
        edit={edit}
        isIn={put !== null}
        onFeel={choose}
        onKeep={feel.onKeep}
        onEdit={change}
      />
      <div class="buttons">
        <Button keyName="i" onClick={insert}>
          {t('draft_insert')}
        </Button>
      </div>
    </Card>
  );
}
