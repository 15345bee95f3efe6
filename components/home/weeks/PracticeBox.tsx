import type { Practice } from '../../../utils/ledgers/weeks/practice.ts';
import { plural } from '../../text/plural.ts';
import { useText } from '../../text/text.ts';
import { PRACTICE_WORDS } from './practice-words.ts';

/** D9: the one behaviour to practise this week, with its reason. */
export function PracticeBox({ practice: { name, count } }: { practice: Practice }) {
  const t = useText();
  const { act, why } = PRACTICE_WORDS[name];
  return (
    <section class="welcome" aria-labelledby="practice">
      <p id="practice" class="card-title">
        {t('weeks_thisWeek')}
      </p>
      <h2>{t(act)}</h2>
      <p>{plural(t, count, ...why)}</p>
    </section>
  );
}
