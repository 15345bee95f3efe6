import { LongWords } from './LongWords.tsx';

export interface EntryLineProps {
  /** What it is and whose. */
  readonly label: string;
  /** The day it turns on, in words; empty where none does. */
  readonly when: string;
  readonly tone: 'sore' | '';
  readonly text: string;
}

/** An entry of a ledger as a row shows it: one line of what it is, then its words. */
export function EntryLine({ label, when, tone, text }: EntryLineProps) {
  return (
    <>
      <p class="entry-head">
        <bdi>{label}</bdi>
        {when && (
          <>
            {' · '}
            <span class={tone}>{when}</span>
          </>
        )}
      </p>
      <LongWords text={text} quoted={false} />
    </>
  );
}
