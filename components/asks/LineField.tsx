import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LONGEST_LINE } from '../../utils/judgement/ask-outcome.ts';

export interface LineFieldProps {
  readonly label: string;
  readonly placeholder: string;
  /** What is kept; empty for nothing. */
  readonly kept: string;
  readonly onKeep: (text: string) => void;
  /** Esc, after the field has gone back to what is kept. */
  readonly onLeave: () => void;
}

/** One line, kept on Enter, and when one goes on to something else; Esc leaves it as it was. */
export function LineField({ label, placeholder, kept, onKeep, onLeave }: LineFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(kept);
  /** What was handed over last, so that going on after Enter does not hand it over again. */
  const sent = useRef(kept);
  useEffect(() => {
    const before = sent.current;
    sent.current = kept;
    // What is being typed just now stays, whatever was kept elsewhere.
    setTyped((now) => (now.trim() === before ? kept : now));
  }, [kept]);
  const keep = (text: string, since: string) => {
    if (text.trim() === since) return;
    sent.current = text.trim();
    onKeep(text.trim());
  };
  return (
    <div class="line-field">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field"
        value={typed}
        placeholder={placeholder}
        maxLength={LONGEST_LINE}
        autocomplete="off"
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={(event) => keep(event.currentTarget.value, sent.current)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') {
            event.preventDefault();
            // Once more is harmless, and a second try where the first did not go through.
            keep(event.currentTarget.value, kept);
          } else if (event.key === 'Escape') {
            event.preventDefault();
            event.currentTarget.value = sent.current;
            setTyped(sent.current);
            onLeave();
          }
        }}
      />
    </div>
  );
}
