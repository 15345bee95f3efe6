import type { FilledIdea } from '../../utils/ledgers/ideas/fill.ts';
import { Card } from '../look/Card.tsx';
import { Parts } from '../look/Parts.tsx';
import { useText } from '../text/text.ts';
import type { ExtraActions } from './extra-actions.ts';
import { ToldList } from './ToldList.tsx';
import { type Tool, Tools } from './Tools.tsx';

export interface ExtraCardProps {
  readonly idea: FilledIdea;
  readonly actions: ExtraActions;
}

/** The keys mean the same on every card: done, later, not this one. */
const TOOLS: readonly Tool[] = [
  { key: 'd', words: 'extra_done' },
  { key: 's', words: 'extra_later' },
  { key: 'x', words: 'extra_notThis' },
];

/** C2, C3: one extra thing, whom it is for, how long it takes, and what it rests on. */
export function ExtraCard({ idea, actions }: ExtraCardProps) {
  const t = useText();
  const keys = {
    d: () => actions.answer(idea, 'done'),
    s: () => actions.answer(idea, 'later'),
    x: () => actions.answer(idea, 'not-this'),
  };
  return (
    <Card
      title={t(idea.aim === 'served' ? 'extra_titleServed' : 'extra_title')}
      aside={t('extra_minutes', idea.minutes)}
      keys={keys}
    >
      <Parts parts={idea.parts} />
      <ToldList facts={idea.facts} />
      <Tools tools={TOOLS} keys={keys} />
    </Card>
  );
}
