import type { RefObject } from 'preact';
import type { DayAsked } from './WordsForm.tsx';

export interface DayFieldProps {
  readonly id: string;
  readonly day: DayAsked;
  readonly input: RefObject<HTMLInputElement | null>;
  /** What stands in it is no whole day: said below, under this id with `-fault` behind it. */
  readonly isFault: boolean;
}

/** The day of an entry. */
export function DayField({ id, day: { label, value, min, max }, input, isFault }: DayFieldProps) {
  return (
    <>
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        ref={input}
        type="date"
        class="field"
        min={min}
        max={max}
        defaultValue={value}
        aria-invalid={isFault}
        aria-describedby={isFault ? `${id}-fault` : undefined}
      />
    </>
  );
}
