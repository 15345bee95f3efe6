import type { ComponentChildren } from 'preact';
import type { Nudge } from '../../utils/nudges/nudge.ts';
import { daysBetween } from '../look/days.ts';
import { Icon } from '../look/Icon.tsx';
import { useFound } from '../look/keys/use-found.ts';
import { useStop } from '../look/keys/use-stop.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { plural } from '../text/plural.ts';
import { useText } from '../text/text.ts';
import { KIND_WORDS } from './kind-words.ts';
import { NudgeTools, useNudgeTools } from './NudgeTools.tsx';
import type { NudgeActions } from './nudge-actions.ts';
import { RepeatsLine } from './RepeatsLine.tsx';
import { shortDate } from './short-date.ts';
import { WaitLine } from './WaitLine.tsx';
import { Who, type Whose } from './Who.tsx';

export interface NudgeRowProps {
  readonly nudge: Nudge;
  /** Whose it is, where neither the list nor a heading says so. */
  readonly who?: Whose | undefined;
  /** How it stands with the client, in a line. */
  readonly standing?: ComponentChildren;
  /** A row of a list, or a card of its own. */
  readonly look?: 'card' | 'row' | undefined;
  /** Only the first few of its buttons are printed while it is folded. */
  readonly few?: boolean | undefined;
  /** What one needs to know to do it; absent where it is folded. */
  readonly context?: ComponentChildren;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly actions: NudgeActions;
  /** Where it can be dragged onto a day: it begins, or ends. */
  readonly onDrag?: ((isDragged: boolean) => void) | undefined;
  /** The keyboard came to it. */
  readonly onHeld?: (() => void) | undefined;
  /** Set on the row that the keyboard is to go to; called once it is there. */
  readonly onFound?: (() => void) | undefined;
}

/** X5: one follow-up: when, whose, what and of which kind; all that can be done with it, and on a key what one needs to know. */
export function NudgeRow(props: NudgeRowProps) {
  const { nudge, look = 'card', open, actions } = props;
  const tools = useNudgeTools(nudge, actions);
  const t = useText();
  const toggle = () => {
    // What goes away must not take the keyboard along.
    if (open && stop.current?.contains(document.activeElement)) stop.current.focus();
    props.onOpen(!open);
  };
  const keys = tools.form === 'none' ? { ...tools.keys, e: toggle, Enter: toggle } : {};
  const stop = useStop(keys);
  useFound(stop, props.onFound);
  return (
    <article
      ref={stop}
      class={look === 'card' ? 'card nudge' : 'nudge nudge-row'}
      tabIndex={-1}
      aria-label={t(KIND_WORDS[nudge.kind])}
      onFocusIn={props.onHeld}
    >
      <Head {...props} />
      <p class="nudge-reason">
        <bdi>{nudge.reason}</bdi>
      </p>
      <WaitLine nudge={nudge} />
      <RepeatsLine nudge={nudge} />
      {props.standing}
      <NudgeTools
        nudge={nudge}
        tools={tools}
        about={nudge.reason}
        few={props.few && !open}
        more={[{ key: 'e', words: open ? 'nudge_less' : 'nudge_more' }]}
        keys={keys}
        actions={actions}
      />
      {open && props.context}
    </article>
  );
}

/** Whose, of which kind, and when. */
function Head({ nudge, who, onDrag }: NudgeRowProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const late = daysBetween(nudge.dueAt, now);
  const tone = late > 0 ? 'sore' : late === 0 ? 'due' : '';
  return (
    <div class="nudge-head">
      {onDrag && <Grip reason={nudge.reason} onDrag={onDrag} />}
      {who && <Who {...who} />}
      <span class="nudge-kind">{t(KIND_WORDS[nudge.kind])}</span>
      <span class={`nudge-when ${tone}`}>
        {shortDate(nudge.dueAt, now, locale)}
        {late > 0 && ` · ${plural(t, late, 'due_late_one', 'due_late_other')}`}
      </span>
    </div>
  );
}

/** What one takes a row by with the pointer; the keyboard moves it by a key. */
function Grip({ reason, onDrag }: { reason: string; onDrag: (isDragged: boolean) => void }) {
  const t = useText();
  return (
    <span
      class="nudge-grip"
      aria-hidden="true"
      draggable
      title={t('nudge_drag')}
      onDragStart={(event) => {
        const { dataTransfer, currentTarget } = event;
        dataTransfer?.setData('text/plain', reason);
        const row = currentTarget.closest('article');
        if (dataTransfer) dataTransfer.effectAllowed = 'move';
        if (row) dataTransfer?.setDragImage(row, 8, 8);
        onDrag(true);
      }}
      onDragEnd={() => onDrag(false)}
    >
      <Icon name="grip" size={14} />
    </span>
  );
}
