import { useState } from 'preact/hooks';
import type { Claim, DeliveryEntry } from '../../utils/ledgers/delivery.ts';
import { onDay } from '../asks/ask-line.ts';
import { useStop } from '../look/keys/use-stop.ts';
import { AboutContext } from '../look/unfinished.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import type { LayerActions } from './layer-actions.ts';
import { VERDICT_WORDS } from './layer-words.ts';
import { noonOf } from './ledger-day.ts';
import { type Tool, Tools } from './Tools.tsx';
import { VerdictForm } from './VerdictForm.tsx';

const TOOLS: readonly Tool[] = [{ key: 'v', words: 'verdict_give' }];
const TOOLS_AGAIN: readonly Tool[] = [{ key: 'v', words: 'verdict_change' }];
const TONES = { true: 'kept', 'not-yet': 'due', no: 'sore' } as const;

export interface ClaimRowsProps {
  readonly delivery: Pick<DeliveryEntry, 'id' | 'claims'>;
  readonly actions: Pick<LayerActions, 'judge'>;
}

/** K1: what we said it would do for them, each with what has come of it. */
export function ClaimRows({ delivery, actions }: ClaimRowsProps) {
  const t = useText();
  if (delivery.claims.length === 0) return null;
  return (
    <ul class="claims" aria-label={t('claims_title')}>
      {delivery.claims.map((claim) => (
        <li key={claim.id}>
          <ClaimRow delivery={delivery} claim={claim} actions={actions} />
        </li>
      ))}
    </ul>
  );
}

function ClaimRow({ delivery, claim, actions }: ClaimRowsProps & { readonly claim: Claim }) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const keys = open ? {} : { v: () => setOpen(true) };
  const stop = useStop(keys);
  const { verdict } = claim;
  return (
    <article ref={stop} class="claim" tabIndex={-1} aria-label={claim.text}>
      <p>
        <bdi>{claim.text}</bdi>
        {verdict && <span class={`chip ${TONES[verdict.is]}`}>{t(VERDICT_WORDS[verdict.is])}</span>}
      </p>
      {verdict && (
        <p class="aside">
          {t(
            verdict.by === 'client' ? 'verdict_theySaid' : 'verdict_youSaid',
            onDay(noonOf(verdict.on) ?? now, now, locale),
          )}
          {verdict.words !== null && (
            <>
              {' '}
              <bdi class="theirs">“{verdict.words}”</bdi>
            </>
          )}
        </p>
      )}
      {open ? (
        <AboutContext.Provider value={claim.id}>
          <VerdictForm
            verdict={verdict}
            onKeep={(given) => actions.judge(delivery, claim, given)}
            onClose={() => setOpen(false)}
          />
        </AboutContext.Provider>
      ) : (
        <Tools tools={verdict ? TOOLS_AGAIN : TOOLS} keys={keys} />
      )}
    </article>
  );
}
