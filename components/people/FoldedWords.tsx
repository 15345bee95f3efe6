import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FactEntry } from '../../utils/ledgers/fact.ts';
import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';
import { FOLDED_WORDS } from './known-words.ts';

export interface FoldedWordsProps {
  readonly fact: Pick<FactEntry, 'text' | 'sensitive'>;
  /** Stands behind the words: when it was said. */
  readonly children?: ComponentChildren;
}

/** D6: a fact, and of a sensitive one only what it touches until somebody asks for the words. */
export function FoldedWords({ fact: { text, sensitive }, children }: FoldedWordsProps) {
  const t = useText();
  const [shown, setShown] = useState(false);
  if (sensitive === null) {
    return (
      <p class="known-words">
        <bdi>{text}</bdi> {children}
      </p>
    );
  }
  return (
    <p class="known-words">
      {shown ? <bdi>{text}</bdi> : <span class="known-folded">{t(FOLDED_WORDS[sensitive])}</span>} {children}{' '}
      <Button look="plain" expanded={shown} onClick={() => setShown(!shown)}>
        {t(shown ? 'known_hide' : 'known_show')}
      </Button>
    </p>
  );
}
