import { useRef, useState } from 'preact/hooks';
import { howFar } from '../../utils/nudges/full-date.ts';
import { Button } from '../look/Button.tsx';
import { fullDay } from '../look/days.ts';
import { FormBox } from '../look/FormBox.tsx';
import { useDueContext } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { CAPTURE_TITLES } from './capture-titles.ts';
import { typedPromise } from './typed-promise.ts';

export interface PromiseFormProps {
  /** The client's. */
  readonly name: string;
  /** `day` is an ISO date or `NO_DAY`. */
  readonly onAdd: (by: 'us' | 'client', text: string, day: string) => void;
  readonly onCancel: () => void;
}

/** D7: "send the plan by Friday": who promised it, and the day that was read, in full before it counts. */
export function PromiseForm({ name, onAdd, onCancel }: PromiseFormProps) {
  const t = useText();
  const context = useDueContext();
  const [line, setLine] = useState('');
  const [by, setBy] = useState<'us' | 'client'>('us');
  const field = useRef<HTMLInputElement>(null);
  const { text, dueAt } = typedPromise(line, context);
  const add = () => {
    // What stands in the field, not what was last drawn: keys may come faster than the view is drawn.
    const typed = typedPromise(field.current?.value ?? '', context);
    if (typed.text) onAdd(by, typed.text, typed.day);
  };
  return (
    <FormBox
      title={t(CAPTURE_TITLES.promise)}
      look="line"
      keepWords={t('capture_promiseKeep')}
      isIncomplete={text === ''}
      onKeep={add}
      onClose={onCancel}
    >
      <input
        ref={field}
        class="field"
        aria-label={t('capture_promiseLabel')}
        aria-describedby="promise-when"
        placeholder={t('capture_promisePlaceholder')}
        value={line}
        autocomplete="off"
        onInput={(event) => setLine(event.currentTarget.value)}
      />
      <p id="promise-when" class="nudge-read" role="status">
        {dueAt === null ? (
          t(line.trim() ? 'capture_promiseNoDay' : 'capture_promiseRead')
        ) : (
          <>
            <strong>
              {fullDay(dueAt, context.locale)} · {howFar(dueAt, context, context.locale)}
            </strong>
            <br />
            {text}
          </>
        )}
      </p>
      <fieldset class="who-promised">
        <legend>{t('capture_promiseBy')}</legend>
        <Button pressed={by === 'us'} onClick={() => setBy('us')}>
          {t('capture_promiseUs')}
        </Button>
        <Button pressed={by === 'client'} onClick={() => setBy('client')}>
          <bdi>{name}</bdi>
        </Button>
      </fieldset>
    </FormBox>
  );
}
