import type { Address } from '../../utils/clients/address.ts';
import type { UnknownReason } from '../../utils/messaging/now.ts';
import { PickAddress } from '../person/PickAddress.tsx';
import { type MessageKey, useText } from '../text/text.ts';
import { State } from './State.tsx';
import { TypeAddress } from './TypeAddress.tsx';

const WHY: Readonly<Record<UnknownReason, MessageKey>> = {
  'own-mail': 'unknown_ownMail',
  'mailing-list': 'unknown_mailingList',
  'no-reply': 'unknown_noReply',
  automatic: 'unknown_automatic',
  several: 'unknown_several',
  unreadable: 'unknown_unreadable',
};

export interface UnknownProps {
  readonly why: UnknownReason;
  /** Addresses that stand on the page. */
  readonly candidates: readonly Address[];
  readonly onChoose: (address: Address) => void;
}

/** The wrong client is worse than none: says that it does not know, why, and lets the user say it. */
export function Unknown({ why, candidates, onChoose }: UnknownProps) {
  const t = useText();
  return (
    <State icon="clients" title={t('unknown_title')}>
      <p>{t(WHY[why])}</p>
      {candidates.length > 0 && (
        <div class="candidates">
          <h2 class="card-title">{t('unknown_candidates')}</h2>
          <ul>
            {candidates.map((candidate) => (
              <li key={candidate.email}>
                <PickAddress address={candidate} onPick={() => onChoose(candidate)} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <TypeAddress onChoose={onChoose} />
    </State>
  );
}
