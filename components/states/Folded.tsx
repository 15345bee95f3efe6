import { Icon } from '../look/Icon.tsx';
import { initials } from '../look/initials.ts';
import { useText } from '../text/text.ts';

export interface FoldedProps {
  /** The person shown, or null where no client is. */
  readonly name: string | null;
  /** The colour of the first card: red overdue or sore, amber due, accent for a question. */
  readonly tone: 'quiet' | 'accent' | 'due' | 'sore';
  /** The first card in one line, read out and shown as the title. */
  readonly line: string;
  /** What was kept on the page just now, or waits, in one line; empty where there is nothing. */
  readonly kept: string;
  readonly onUnfold: () => void;
}

/** The slim tab: the first card's colour and whose it is; a click or a key opens it. */
export function Folded({ name, tone, line, kept, onUnfold }: FoldedProps) {
  const t = useText();
  const label = [t('folded_open'), name, kept, line].filter(Boolean).join(' · ');
  return (
    <main>
      <h1 class="unseen">{t('name')}</h1>
      <button type="button" class="folded" aria-label={label} title={label} onClick={onUnfold}>
        <span class={`folded-bar ${tone}`} />
        {kept && <Icon name="check" />}
        {name === null ? (
          <Icon name="note" />
        ) : (
          <span class="face small drawn" data-initials={initials(name)} />
        )}
      </button>
      <p class="unseen" role="status">
        {kept}
      </p>
    </main>
  );
}
