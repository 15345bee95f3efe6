import { useRef, useState } from 'preact/hooks';
import { fullDate } from '../../utils/nudges/full-date.ts';
import { parsePast } from '../../utils/nudges/past/parse-past.ts';
import { Button } from '../look/Button.tsx';
import { FormBox } from '../look/FormBox.tsx';
import { useDueContext } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { CAPTURE_TITLES } from './capture-titles.ts';

/** How the two spoke. */
export type TalkChannel = 'call' | 'meeting';

export interface TalkFormProps {
  /** The client's. */
  readonly name: string;
  /** @param at Unix ms */
  readonly onAdd: (channel: TalkChannel, line: string, at: number) => void;
  readonly onCancel: () => void;
}

/** In characters, as the line of every moment. */
const LONGEST = 200;

/** X5: "agreed on three samples, yesterday at 3": a call or a meeting, and when it was, in full before it counts. */
export function TalkForm({ name, onAdd, onCancel }: TalkFormProps) {
  const t = useText();
  const context = useDueContext();
  const [line, setLine] = useState('');
  const [channel, setChannel] = useState<TalkChannel>('call');
  const field = useRef<HTMLInputElement>(null);
  const { at, rest } = parsePast(line, context);
  const bare = t(channel === 'call' ? 'talk_bareCall' : 'talk_bareMeeting', name);
  const add = () => {
    // What stands in the field, not what was last drawn: keys may come faster than the view is drawn.
    const said = parsePast(field.current?.value ?? '', context);
    if (said.at !== null) onAdd(channel, said.rest.trim().slice(0, LONGEST) || bare, said.at);
  };
  return (
    <FormBox
      title={t(CAPTURE_TITLES.talk)}
      look="line"
      keepWords={t('talk_keep')}
      isIncomplete={at === null}
      onKeep={add}
      onClose={onCancel}
    >
      <input
        ref={field}
        class="field"
        aria-label={t('talk_label')}
        aria-describedby="talk-when"
        placeholder={t('talk_placeholder')}
        value={line}
        autocomplete="off"
        onInput={(event) => setLine(event.currentTarget.value)}
      />
      <p id="talk-when" class="nudge-read" role="status">
        {at === null ? (
          t('talk_ahead')
        ) : (
          <>
            <strong>{fullDate(at, context, context.locale)}</strong>
            <br />
            {rest.trim() || bare}
          </>
        )}
      </p>
      <fieldset class="who-promised">
        <legend>{t('talk_how')}</legend>
        <Button pressed={channel === 'call'} onClick={() => setChannel('call')}>
          {t('talk_call')}
        </Button>
        <Button pressed={channel === 'meeting'} onClick={() => setChannel('meeting')}>
          {t('talk_meeting')}
        </Button>
      </fieldset>
    </FormBox>
  );
}
