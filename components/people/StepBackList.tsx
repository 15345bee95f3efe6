import type { StepBack } from '../../utils/messaging/calls/people.ts';
import { IconButton } from '../look/IconButton.tsx';
import { useStop } from '../look/keys/use-stop.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { stepBackLines } from './step-back-words.ts';

/** P5: what to have in mind of each of several people. */
export function StepBackList({
  rows,
  onDrop,
}: {
  rows: readonly StepBack[];
  onDrop: (person: string) => void;
}) {
  return (
    <ul class="step-list">
      {rows.map((row) => (
        <li key={row.person}>
          <StepBackRow row={row} onDrop={() => onDrop(row.person)} />
        </li>
      ))}
    </ul>
  );
}

function StepBackRow({ row, onDrop }: { row: StepBack; onDrop: () => void }) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const stop = useStop({ x: onDrop });
  return (
    <article ref={stop} class="card step-row" tabIndex={-1} aria-label={row.name}>
      <div class="step-head">
        <h2>
          <bdi>{row.name}</bdi>
          {row.company && (
            <small>
              {' '}
              <bdi>{row.company}</bdi>
            </small>
          )}
        </h2>
        <IconButton
          icon="close"
          className="not-printed"
          keyName="x"
          label={t('meeting_take', row.name)}
          onClick={onDrop}
        />
      </div>
      <dl class="outcome-lines">
        {stepBackLines(t, row, now, locale).map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
