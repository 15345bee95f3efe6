import type { Moment } from '../../utils/clients/person.ts';
import { timeOfDay } from '../look/days.ts';
import { useStop } from '../look/keys/use-stop.ts';
import { useLocale } from '../text/locale.ts';
import { useText } from '../text/text.ts';

/** One thing that passed: when, who, the first telling line, and the mail it stands in. */
export function MomentRow({ moment, onOpen }: { moment: Moment; onOpen: (url: string) => void }) {
  const t = useText();
  const locale = useLocale();
  const url = moment.thread?.url;
  const open = url ? () => onOpen(url) : undefined;
  const stop = useStop({ Enter: open, o: open });
  return (
    <article ref={stop} class={`moment ${moment.direction}`} tabIndex={-1}>
      <p class="moment-head">
        <span class="moment-by">
          {t(moment.direction === 'from-client' ? 'history_they' : 'history_you')}
        </span>
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
