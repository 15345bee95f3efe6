import { useRef, useState } from 'preact/hooks';
import type { ClientNow } from '../../utils/messaging/now.ts';
import { Card } from '../look/Card.tsx';
import { Words } from '../look/Words.tsx';
import { useText } from '../text/text.ts';
import { AnswerBox } from './AnswerBox.tsx';
import { AskedFoot } from './AskedFoot.tsx';
import type { NowActions } from './actions.ts';
import { askedSoFar } from './asked-so-far.ts';
import { MODE_WORDS } from './mode-words.ts';
import { Needs } from './Needs.tsx';
import { QuestionBlock } from './QuestionBlock.tsx';
import { SeenLine } from './SeenLine.tsx';
import { Taken } from './Taken.tsx';

export interface AskedCardProps extends Pick<ClientNow, 'ask' | 'forced' | 'seen' | 'otherwise'> {
  readonly judgement: NonNullable<ClientNow['judgement']>;
  readonly actions: NowActions;
}

/** S1, S2: what they asked, how to meet it, what they may need, and at most two questions worth asking. */
export function AskedCard({ judgement, otherwise, ask, forced, seen, actions }: AskedCardProps) {
  const t = useText();
  const [writing, setWriting] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { open, inDraft, asked } = askedSoFar(judgement.questions, ask);
  const questioned = open.length + inDraft.length + asked.length > 0;
  const toggle = () => actions.force(forced ? null : questioned ? 'off' : 'on');
  const keep = ask || !judgement.ask ? undefined : actions.keepAsk;
  const write = ask ? () => setWriting(!writing) : undefined;
  const openSeen = seen ? () => actions.openAsk(seen.ask) : undefined;
  const isReasoned = !questioned || forced !== null || judgement.learned === true;
  // Where nothing is asked the reason says it, and a chip would say it twice.
  const isSaid = judgement.mode === 'none' && isReasoned;
  const chip = <span class={`chip ${questioned ? 'accent' : ''}`}>{t(MODE_WORDS[judgement.mode])}</span>;
  return (
    <Card
      title={t(judgement.ask ? 'asked_title' : 'asked_titleNone')}
      aside={isSaid ? undefined : chip}
      keys={{ f: toggle, h: keep, c: write, b: openSeen, t: () => field.current?.focus() }}
    >
      {judgement.ask && <Words text={judgement.ask.quote} />}
      {isReasoned && <p class="reason">{judgement.reason}</p>}
      <Needs needs={judgement.needs} />
      {seen && openSeen && <SeenLine seen={seen} onOpen={openSeen} />}
      {inDraft.map((question) => (
        <Taken key={question.family} question={question} state="inDraft" onAsked={actions.markAsked} />
      ))}
      {asked.map((question) => (
        <Taken key={question.family} question={question} state="asked" onAsked={actions.markAsked} />
      ))}
      {ask && asked.length > 0 && (
        <AnswerBox
          about={ask.id}
          answer={ask.answer}
          onAnswer={(text) => actions.asks.answer(ask, text)}
          field={field}
        />
      )}
      {open.map((question, index) => (
        <QuestionBlock
          key={question.family}
          question={question}
          otherwise={otherwise.find((one) => one.of === question.text)}
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
      <AskedFoot
        ask={ask}
        force={{ forced, questioned, onToggle: toggle }}
        onKeep={keep}
        writing={writing}
        onWriting={setWriting}
        actions={actions}
      />
    </Card>
  );
}
