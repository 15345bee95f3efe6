import { daysBetween } from '../../components/look/days.ts';
import { standingAbove } from '../../components/now/standing-above.ts';
import { Folded, type FoldedProps } from '../../components/states/Folded.tsx';
import { useNow } from '../../components/text/now.ts';
import { type Text, useText } from '../../components/text/text.ts';
import type { ClientNow, Now } from '../../utils/messaging/now.ts';
import { useKeptSign } from './kept/use-kept-sign.ts';
import { useFrame } from './use-frame.ts';

/** Longer than this no title of a button is read, in characters. */
const LINE = 120;

/** The slim tab: what the first card would say, as a colour and a title. */
export function FoldedView({ now }: { now: Now }) {
  const t = useText();
  const at = useNow();
  const { unfold } = useFrame();
  const kept = useKeptSign();
  if (now.state !== 'client')
    return <Folded name={null} tone="quiet" line="" kept={kept} onUnfold={unfold} />;
  return <Folded name={now.person.name} {...firstCard(t, now, at)} kept={kept} onUnfold={unfold} />;
}

function firstCard(t: Text, client: ClientNow, at: number): Pick<FoldedProps, 'tone' | 'line'> {
  for (const standing of standingAbove(client, false)) {
    if (standing.card === 'promise')
      return { tone: standing.tone, line: standing.promise.text.slice(0, LINE) };
    if (standing.card === 'sore') return { tone: 'sore', line: t('sore_item') };
    if (standing.card !== 'nudge') continue;
    const { dueAt, reason } = standing.nudge;
    return { tone: daysBetween(dueAt, at) > 0 ? 'sore' : 'due', line: reason };
  }
  if (client.judgement?.mode === 'acknowledge') return { tone: 'sore', line: t('mode_acknowledge') };
  if (client.judgement?.questions.length) return { tone: 'accent', line: t('folded_question') };
  return { tone: 'quiet', line: '' };
}
