import { useLayoutEffect } from 'preact/hooks';
import type { Moment } from '../../utils/clients/person.ts';
import { timeOfDay } from '../look/days.ts';
import { useStop } from '../look/keys/use-stop.ts';
import { useLocale } from '../text/locale.ts';
import { useText } from '../text/text.ts';
import { longBy } from './moment-words.ts';

export interface MomentRowProps {
  readonly moment: Moment;
  readonly onOpen: (url: string) => void;
  /** Set on the row that the keyboard is to go to; called once it is there. */
  readonly onHeld?: (() => void) | undefined;
}

/** One thing that passed: when, who, the first telling line, and the mail it stands in. */
export function MomentRow({ moment, onOpen, onHeld }: MomentRowProps) {
  const t = useText();
  const locale = useLocale();
  const url = moment.thread?.url;
  const open = url ? () => onOpen(url) : undefined;
  const stop = useStop({ Enter: open, o: open });
  useLayoutEffect(() => {
    if (!onHeld) return;
    let frame = 0;
    const hold = () => {
      // The list scrolls by itself, and knows better where the row will be.
      stop.current?.focus({ preventScroll: true });
      if (document.activeElement === stop.current) onHeld();
      // A new row stays invisible until the list has measured it, and takes no focus before.
      else frame = requestAnimationFrame(hold);
    };
    hold();
    return () => cancelAnimationFrame(frame);
  });
  return (
    <article ref={stop} class={`moment ${moment.direction}`} tabIndex={-1}>
      <p class="moment-head">
        <span class="moment-by">{t(longBy(moment))}</span>
        <time dateTime={new Date(moment.at).toISOString()}>{timeOfDay(moment.at, locale)}</time>
      </p>
      <p>
        <bdi class="theirs">{moment.line}</bdi>
      </p>
      {open && (
        <button type="button" class="moment-subject" onClick={open} title={t('nudge_open')}>
          <bdi>{moment.subject}</bdi>
        </button>
      )}
    </article>
  );
}
