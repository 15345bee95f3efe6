import { daysBetween } from '../../components/look/days.ts';
import { Folded, type FoldedProps } from '../../components/states/Folded.tsx';
import { useNow } from '../../components/text/now.ts';
import { type Text, useText } from '../../components/text/text.ts';
import type { ClientNow, Now } from '../../utils/messaging/now.ts';
import { useFrame } from './use-frame.ts';

/** The slim tab: what the first card would say, as a colour and a title. */
export function FoldedView({ now }: { now: Now }) {
  const t = useText();
  const at = useNow();
  const { unfold } = useFrame();
  if (now.state !== 'client') return <Folded name={null} tone="quiet" line="" onUnfold={unfold} />;
  return <Folded name={now.person.name} {...firstCard(t, now, at)} onUnfold={unfold} />;
}

function firstCard(t: Text, client: ClientNow, at: number): Pick<FoldedProps, 'tone' | 'line'> {
  const due = client.due[0];
  if (due) return { tone: daysBetween(due.dueAt, at) > 0 ? 'sore' : 'due', line: due.reason };
  if (client.judgement?.mode === 'acknowledge') return { tone: 'sore', line: t('mode_acknowledge') };
  if (client.judgement?.questions.length) return { tone: 'accent', line: t('folded_question') };
  return { tone: 'quiet', line: '' };
}
