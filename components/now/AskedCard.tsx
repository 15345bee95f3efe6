import type { AskRecord } from '../../utils/judgement/ask-record.ts';
import type { Judgement } from '../../utils/judgement/judgement.ts';
import { Card } from '../look/Card.tsx';
import { Words } from '../look/Words.tsx';
import { useText } from '../text/text.ts';
import { AnswerBox } from './AnswerBox.tsx';
import type { NowActions } from './actions.ts';
import { askedSoFar } from './asked-so-far.ts';
import { ForceRow } from './ForceRow.tsx';
import { MODE_WORDS } from './mode-words.ts';
import { Needs } from './Needs.tsx';
import { QuestionBlock } from './QuestionBlock.tsx';
import { Taken } from './Taken.tsx';

export interface AskedCardProps {
  readonly judgement: Judgement;
  readonly ask: AskRecord | null;
  readonly forced: 'on' | 'off' | null;
  readonly actions: NowActions;
}

/** S1, S2: what they asked, how to meet it, what they may need, and at most two questions worth asking. */
export function AskedCard({ judgement, ask, forced, actions }: AskedCardProps) {
  const t = useText();
  const { open, inDraft, asked } = askedSoFar(judgement.questions, ask);
  const questioned = open.length + inDraft.length + asked.length > 0;
  const toggle = () => actions.force(forced ? null : questioned ? 'off' : 'on');
  return (
    <Card
      title={t(judgement.ask ? 'asked_title' : 'asked_titleNone')}
      aside={<span class={`chip ${questioned ? 'accent' : ''}`}>{t(MODE_WORDS[judgement.mode])}</span>}
      keys={{ f: toggle }}
    >
      {judgement.ask && <Words text={judgement.ask.quote} />}
      {(!questioned || forced) && <p class="reason">{judgement.reason}</p>}
      <Needs needs={judgement.needs} />
      {inDraft.map((question) => (
        <Taken key={question.family} question={question} state="inDraft" onAsked={actions.markAsked} />
      ))}
      {asked.map((question) => (
        <Taken key={question.family} question={question} state="asked" onAsked={actions.markAsked} />
      ))}
      {ask && asked.length > 0 && (
        <AnswerBox answer={ask.answer} onAnswer={(text) => actions.answer(ask.id, text)} />
      )}
      {open.map((question, index) => (
        <QuestionBlock
          key={question.family}
          question={question}
          first={index === 0}
          onInsert={actions.insert}
          onDecline={actions.decline}
        />
      ))}
      {judgement.check && !questioned && (
        <QuestionBlock
          question={judgement.check}
          first={false}
          onInsert={actions.insert}
          onDecline={actions.decline}
        />
      )}
      <ForceRow forced={forced} questioned={questioned} onToggle={toggle} />
    </Card>
  );
}
