import type { TargetedEvent } from 'preact';

export interface LateFieldProps {
  readonly id: string;
  readonly type: 'time' | 'number';
  /** What is kept; empty for nothing. */
  readonly value: string;
  readonly min?: number;
  readonly max?: number;
  /** The id of what is said to be wrong with it, where something is. */
  readonly fault?: string | undefined;
  readonly onType: (value: string) => void;
}

/** A field whose words count once one goes on to something else, or with Enter: half a time or number is none yet. */
export function LateField({ id, type, value, min, max, fault, onType }: LateFieldProps) {
  const take = (event: TargetedEvent<HTMLInputElement>) => {
    if (event.currentTarget.value !== value) onType(event.currentTarget.value);
  };
  return (
    <input
      // Nothing is drawn into the field while one types.
      key={value}
      id={id}
      type={type}
      class="field"
      min={min}
      max={max}
      defaultValue={value}
      aria-invalid={fault !== undefined}
      aria-describedby={fault}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take(event)}
    />
  );
}
