import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../text/text.ts';
import { Button } from './Button.tsx';
import { type KeepKey, keepsForm } from './keys/keeps-form.ts';
import { useUnfinished } from './unfinished.ts';

export interface FormBoxProps {
  /** Heard before the fields, and seen where `isTitleSeen`. */
  readonly title: string;
  readonly isTitleSeen?: boolean;
  /** `entry` is a form within a list or a card, `ask` one line about a nudge, `line` one line to capture. */
  readonly look: keyof typeof LOOKS;
  /** On the button that keeps it. */
  readonly keepWords: string;
  readonly keepKey?: KeepKey;
  /** Nothing can be kept yet. */
  readonly isIncomplete?: boolean;
  readonly onKeep: () => void;
  readonly onClose: () => void;
  /** Buttons behind the two that every form has. */
  readonly others?: ComponentChildren;
  readonly children: ComponentChildren;
}

const LOOKS = {
  entry: { box: 'entry-form', row: 'tools' },
  ask: { box: 'nudge-ask', row: 'buttons' },
  line: { box: 'nudge-form', row: 'buttons' },
} as const;

/**
 * The frame of every small form: its first field has the cursor, one key keeps it, Esc leaves all as it was. What was
 * typed and neither kept nor left stands in it again when it comes back.
 * Who keeps reads what stands in the fields, not what was last drawn: keys may come faster than the view is drawn.
 */
export function FormBox(props: FormBoxProps) {
  const { title, look, keepKey = 'Enter', onKeep, onClose } = props;
  const t = useText();
  const box = useRef<HTMLFieldSetElement>(null);
  const { isBegun, settle, goOn } = useUnfinished(box, title);
  const keep = () => {
    settle();
    onKeep();
  };
  const close = () => {
    settle();
    onClose();
  };
  useLayoutEffect(() => {
    // What comes back by itself takes no keyboard from the mail.
    if (isBegun() && !document.hasFocus()) return;
    box.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  return (
    <fieldset
      ref={box}
      class={LOOKS[look].box}
      onInput={goOn}
      onKeyDown={(event) => {
        const keeps = keepsForm(event, keepKey);
        if ((event.key !== 'Escape' && !keeps) || event.isComposing || event.defaultPrevented) return;
        event.preventDefault();
        if (keeps) keep();
        else close();
      }}
    >
      <legend class={props.isTitleSeen ? 'card-title' : 'unseen'}>{title}</legend>
      {props.children}
      <div class={LOOKS[look].row}>
        <Button look="main" keyName={keepKey} disabled={props.isIncomplete} onClick={keep}>
          {props.keepWords}
        </Button>
        <Button keyName="Escape" onClick={close}>
          {t('cancel')}
        </Button>
        {props.others}
      </div>
    </fieldset>
  );
}
