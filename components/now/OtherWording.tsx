import type { Question } from '../../utils/judgement/judgement.ts';
import { Button } from '../look/Button.tsx';
import { Parts } from '../look/Parts.tsx';
import { useText } from '../text/text.ts';

export interface OtherWordingProps {
  readonly question: Question;
  /** The name of the model whose words these are, empty for the browser's own; null where they are Ovation's. */
  readonly by: string | null;
  readonly onTake: () => void;
}

/** The wording of a question that does not stand: one key changes the two over, and back. */
export function OtherWording({ question, by, onTake }: OtherWordingProps) {
  const t = useText();
  const label =
    by === null ? t('otherwise_ours') : by === '' ? t('otherwise_browser') : t('otherwise_title', by);
  return (
    <section class="otherwise" aria-label={label}>
      <p class="label">
        <bdi>{label}</bdi>
      </p>
      <Parts parts={question.parts} />
      <Button look="plain" keyName="v" onClick={onTake}>
        {t('otherwise_take')}
      </Button>
    </section>
  );
}
