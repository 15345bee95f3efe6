import { useState } from 'preact/hooks';
import type { Nudge } from '../../utils/nudges/nudge.ts';
import { isLadderOver } from '../../utils/nudges/wait.ts';
import { type Tool, Tools } from '../ledgers/Tools.tsx';
import type { KeyMap } from '../look/keys/use-stop.ts';
import { useNow } from '../text/now.ts';
import { LetGoForm } from './LetGoForm.tsx';
import { MoveForm } from './MoveForm.tsx';
import type { NudgeActions } from './nudge-actions.ts';
import { SnoozeMenu } from './SnoozeMenu.tsx';

/** What is being done with a follow-up: nothing yet, or one of its forms stands open. */
export type NudgeForm = 'none' | 'snooze' | 'move' | 'let-go';

const ALL: readonly Tool[] = [
  { key: 'd', words: 'nudge_done' },
  { key: 's', words: 'nudge_later' },
  { key: 'o', words: 'nudge_open' },
  { key: 'a', words: 'nudge_again' },
  { key: 'm', words: 'nudge_move' },
  { key: 'x', words: 'nudge_letGo' },
];

/** Every button, the one that opens named after what it opens. */
function allTools({ thread, record }: Pick<Nudge, 'thread' | 'record'>): readonly Tool[] {
  const words = thread ? 'nudge_open' : record ? 'nudge_openRecord' : 'nudge_openPlace';
  return ALL.map((tool) => (tool.key === 'o' ? { ...tool, words } : tool));
}

/** Those that are printed where there is little room; at the end of the ladder the choice is to call or to let go. */
export function fewTools(
  nudge: Pick<Nudge, 'wait' | 'dueAt' | 'thread' | 'record'>,
  now: number,
): readonly Tool[] {
  const isOver = isLadderOver(nudge, now);
  return allTools(nudge).filter(({ key }) => (isOver ? 'dsoax' : 'dsoa').includes(key));
}

/** The keys of one follow-up, and the form that one of them opened. Whoever calls it gives the keys to its own stop. */
export function useNudgeTools(nudge: Nudge, actions: NudgeActions) {
  const [form, setForm] = useState<NudgeForm>('none');
  const { wait } = nudge;
  const keys: KeyMap =
    form === 'none'
      ? {
          d: () => actions.done(nudge),
          s: () => setForm('snooze'),
          o: () => actions.open(nudge),
          a: wait ? () => actions.wroteAgain(nudge.id) : undefined,
          m: () => setForm('move'),
          x: () => setForm('let-go'),
        }
      : {};
  return { form, setForm, keys };
}

export interface NudgeToolsProps {
  readonly nudge: Nudge;
  readonly tools: ReturnType<typeof useNudgeTools>;
  /** What the buttons are about, read out where a list holds many of the same words. */
  readonly about?: string | undefined;
  /** Only the first few are printed. */
  readonly few?: boolean | undefined;
  readonly more?: readonly Tool[] | undefined;
  /** What each key does, those of `more` among them. */
  readonly keys: KeyMap;
  readonly actions: NudgeActions;
}

/** What can be done with a follow-up: its buttons, or the form that one of them opened. */
export function NudgeTools({ nudge, tools, about, few, more = [], keys, actions }: NudgeToolsProps) {
  const { form, setForm } = tools;
  const now = useNow();
  const close = () => setForm('none');
  const moved = (dueAt: number) => {
    close();
    actions.snooze(nudge.id, dueAt);
  };
  switch (form) {
    case 'snooze':
      return <SnoozeMenu onPick={moved} onCancel={close} />;
    case 'move':
      return <MoveForm onMove={moved} onCancel={close} />;
    case 'let-go':
      return (
        <LetGoForm
          onLetGo={(why) => {
            close();
            actions.letGo(nudge.id, why);
          }}
          onCancel={close}
        />
      );
    case 'none':
      return (
        <Tools
          tools={[...(few ? fewTools(nudge, now) : allTools(nudge)), ...more]}
          keys={keys}
          about={about}
        />
      );
  }
}
