import type { Judgement } from '../../utils/judgement/judgement.ts';
import { useText } from '../text/text.ts';

/** S1: what they may need. A guess wears a question mark and says it is one; the fact it comes from is its title. */
export function Needs({ needs }: { needs: Judgement['needs'] }) {
  const t = useText();
  if (needs.length === 0) return null;
  return (
    <ul class="needs" aria-label={t('asked_needs')}>
      {needs.map((need) => (
        <li key={need.text} title={need.fact.text}>
          {need.text}
        </li>
      ))}
    </ul>
  );
}
