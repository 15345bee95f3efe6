import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isDay, LONGEST_TEXT } from '../../utils/ledgers/entry.ts';
import { FormBox } from '../look/FormBox.tsx';
import { DayField } from './DayField.tsx';

/** The day a form asks for. */
export interface DayAsked {
  readonly label: string;
  /** ISO date, or empty. */
  readonly value: string;
  /** ISO dates. */
  readonly min: string;
  readonly max: string;
  /** What is said where it is no whole day. */
  readonly fault: string;
  /** It may not be left empty. */
  readonly isNeeded: boolean;
}

export interface WordsFormProps {
  /** What the form is for, to be heard. */
  readonly title: string;
  readonly label: string;
  readonly text: string;
  readonly placeholder?: string | undefined;
  /** Null where an entry of the kind has no day. */
  readonly day: DayAsked | null;
  /** On the button that keeps it. */
  readonly keepWords: string;
  /** `day` is an ISO date, or empty where none was given. Tells whether it went through: the form stays until it did. */
  readonly onKeep: (text: string, day: string) => Promise<boolean>;
  readonly onClose: () => void;
  readonly onText?: (text: string) => void;
  /** What else is asked: between words and day, beside the day, and what is said of it all. */
  readonly between?: ComponentChildren;
  readonly beside?: ComponentChildren;
  readonly below?: ComponentChildren;
}

/** An entry in the user's own words, and its day where it has one. Enter keeps it, Esc leaves it as it was. */
export function WordsForm(props: WordsFormProps) {
  const { title, label, text, placeholder, day, keepWords, onKeep, onClose, onText } = props;
  const id = useId();
  const [typed, setTyped] = useState(text.slice(0, LONGEST_TEXT));
  const [isFault, setFault] = useState(false);
  const words = useRef<HTMLTextAreaElement>(null);
  const date = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const field = words.current;
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  const keep = async () => {
    // What stands in the fields, not what was last drawn: keys may come faster than the view is drawn.
    const said = words.current?.value.trim() ?? '';
    const chosen = date.current?.value ?? '';
    const isWhole = chosen === '' ? !day?.isNeeded && !date.current?.validity.badInput : isDay(chosen);
    setFault(!isWhole);
    if (isWhole && said && (await onKeep(said, chosen))) onClose();
  };
  const field = day && <DayField id={`${id}-day`} day={day} input={date} isFault={isFault} />;
  return (
    <FormBox title={title} look="entry" keepWords={keepWords} onKeep={() => void keep()} onClose={onClose}>
      <label class="label" for={`${id}-words`}>
        {label}
      </label>
      <textarea
        id={`${id}-words`}
        ref={words}
        class="field"
        maxLength={LONGEST_TEXT}
        placeholder={placeholder}
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          onText?.(value);
        }}
      />
      {props.between}
      {props.beside ? (
        <div class="fact-fields">
          <div>{field}</div>
          {props.beside}
        </div>
      ) : (
        field
      )}
      {day && isFault && (
        <p id={`${id}-day-fault`} class="field-fault" role="alert">
          {day.fault}
        </p>
      )}
      {props.below}
    </FormBox>
  );
}
