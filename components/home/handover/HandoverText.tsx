import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../look/Button.tsx';
import { useText } from '../../text/text.ts';

export interface HandoverTextProps {
  readonly text: string;
  readonly onCopy: (text: string) => void;
  readonly onSave: (text: string) => void;
}

/** In characters: more than anybody reads on a screen, and little enough to be drawn at once. */
const MOST_SHOWN = 60_000;

/** A hand-over in plain words, to be read here, copied, or saved and printed. */
export function HandoverText({ text, onCopy, onSave }: HandoverTextProps) {
  const t = useText();
  const title = useRef<HTMLHeadingElement>(null);
  // It was asked for, and it stands below what asked for it.
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <section class="handover-text" aria-labelledby="handover-text">
      <h3 id="handover-text" ref={title} tabIndex={-1}>
        {t('handover_textTitle')}
      </h3>
      <p>{t('handover_textWarn')}</p>
      <pre>
        <bdi>{text.slice(0, MOST_SHOWN)}</bdi>
      </pre>
      {text.length > MOST_SHOWN && <p>{t('handover_textMore')}</p>}
      <div class="buttons">
        <Button onClick={() => onCopy(text)}>{t('handover_textCopy')}</Button>
        <Button onClick={() => onSave(text)}>{t('handover_textSave')}</Button>
      </div>
    </section>
  );
}
