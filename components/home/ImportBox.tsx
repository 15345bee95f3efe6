import type { DataTable, KnownHere, LeftAsItIs } from '../../utils/messaging/calls/data.ts';
import { Button } from '../look/Button.tsx';
import { type MessageKey, useText } from '../text/text.ts';
import { Counts } from './Counts.tsx';
import { LeftList } from './LeftList.tsx';
import { Progress } from './Progress.tsx';

/** Why a file, or a line of it, cannot be taken. */
export const FILE_FAULTS = [
  'not-ours',
  'newer',
  'cut-off',
  'miscounted',
  'bad-line',
  'bad-entry',
  'unknown-table',
  'too-big',
  'too-big-changed',
] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

const FAULT_WORDS: Readonly<Record<FileFault, MessageKey>> = {
  'not-ours': 'import_notOurs',
  newer: 'import_newer',
  'cut-off': 'import_cutOff',
  miscounted: 'import_miscounted',
  'bad-line': 'import_badLine',
  'bad-entry': 'import_badEntry',
  'unknown-table': 'import_unknownTable',
  'too-big': 'import_tooBig',
  'too-big-changed': 'import_tooBigChanged',
};

export type Counted = Readonly<Partial<Record<DataTable, number>>>;

/** How an import stands. Nothing is written before `checked` without faults and the user's word. */
export type ImportState =
  | { readonly state: 'resting' }
  | { readonly state: 'checking' | 'writing'; readonly done: number; readonly all: number }
  | {
      readonly state: 'checked';
      readonly counts: Counted;
      readonly faults: readonly { readonly fault: FileFault; readonly line: number }[];
    }
  | {
      readonly state: 'done';
      readonly added: number;
      readonly same: number;
      readonly changed: number;
      readonly refused: number;
      readonly left: readonly LeftAsItIs[];
    }
  | { readonly state: 'stopped' };

export interface ImportBoxProps {
  readonly now: ImportState;
  readonly onFile: (file: File) => void;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
  /** The user's word that the file counts. */
  readonly onSettle: (left: LeftAsItIs) => void;
  readonly linkTo: (client: KnownHere) => string;
}

/** X7: a file is read through and counted first; it is written on the user's word, and never in part of a batch. */
export function ImportBox({ now, onFile, onWrite, onCancel, onSettle, linkTo }: ImportBoxProps) {
  const t = useText();
  const busy = now.state === 'checking' || now.state === 'writing';
  return (
    <section class="box" aria-labelledby="import">
      <h2 id="import">{t('import_title')}</h2>
      <p>{t('import_body')}</p>
      <div role="status">
        <Outcome now={now} />
      </div>
      {now.state === 'done' && <LeftList left={now.left} onSettle={onSettle} linkTo={linkTo} />}
      {busy ? (
        <Progress
          label={t(now.state === 'checking' ? 'import_checking' : 'import_writing')}
          done={now.done}
          all={now.all}
          onCancel={onCancel}
        />
      ) : (
        <div class="buttons">
          {now.state === 'checked' && now.faults.length === 0 && (
            <Button look="main" onClick={onWrite}>
              {t('import_write')}
            </Button>
          )}
          <FileButton onFile={onFile} />
        </div>
      )}
    </section>
  );
}

function Outcome({ now }: { now: ImportState }) {
  const t = useText();
  if (now.state === 'done') {
    const { added, changed, same, refused } = now;
    return (
      <p class={refused > 0 ? 'bad' : 'good'}>
        {t('import_done', added, changed, same)} {refused > 0 && t('import_refused', refused)}
      </p>
    );
  }
  if (now.state === 'stopped') return <p class="bad">{t('import_stopped')}</p>;
  if (now.state !== 'checked') return null;
  if (now.faults.length === 0) {
    return (
      <>
        <p class="good">{t('import_whole')}</p>
        <Counts counts={now.counts} />
      </>
    );
  }
  return (
    <>
      <p class="bad">{t('import_untouched')}</p>
      <ul class="faults">
        {now.faults.map(({ fault, line }) => (
          <li key={`${line}:${fault}`}>{t(FAULT_WORDS[fault], line)}</li>
        ))}
      </ul>
    </>
  );
}

function FileButton({ onFile }: { onFile: (file: File) => void }) {
  const t = useText();
  return (
    <label class="button file-button">
      {t('import_choose')}
      <input
        type="file"
        accept=".json,application/json"
        class="unseen"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
