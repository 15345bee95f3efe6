import { useId } from 'preact/hooks';

export interface PickOneProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly value: Value;
  readonly onPick: (value: Value) => void;
}

/** One of a few in a list that unfolds, with its label above it. */
export function PickOne<Value extends string>({ label, options, value, onPick }: PickOneProps<Value>) {
  const id = useId();
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field"
        onChange={({ currentTarget }) => {
          const picked = options.find((option) => option.value === currentTarget.value);
          if (picked) onPick(picked.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}
