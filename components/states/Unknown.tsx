import type { Address } from '../../utils/clients/address.ts';
import { normaliseEmail } from '../../utils/clients/normalise-email.ts';
import type { PageView } from '../../utils/clients/page-view.ts';
import type { NameAlone, UnknownReason } from '../../utils/messaging/now.ts';
import { Button } from '../look/Button.tsx';
import { PickAddress } from '../person/PickAddress.tsx';
import { SITE_NAMES } from '../records/record-words.ts';
import { type MessageKey, useText } from '../text/text.ts';
import { State } from './State.tsx';
import { Teach } from './Teach.tsx';
import { TypeAddress } from './TypeAddress.tsx';

const WHY: Readonly<Record<Exclude<UnknownReason, 'looks-different' | 'name-only'>, MessageKey>> = {
  'own-mail': 'unknown_ownMail',
  'mailing-list': 'unknown_mailingList',
  'no-reply': 'unknown_noReply',
  automatic: 'unknown_automatic',
  several: 'unknown_several',
  unreadable: 'unknown_unreadable',
  'no-address': 'unknown_noAddress',
};

export interface UnknownProps {
  readonly why: UnknownReason;
  /** Addresses that stand on the page. */
  readonly candidates: readonly Address[];
  readonly onChoose: (address: Address) => void;
  /** Which page it is, where it looks different, or gives a name alone. */
  readonly page?: Pick<PageView, 'site' | 'place'> | undefined;
  /** Whose address is asked for, where the page gives a name alone. */
  readonly named?: NameAlone | undefined;
  /** The address behind that name, in its one spelling. */
  readonly onName: (email: string) => void;
  /** X2: lets the user point at it on the page; false: nothing can be pointed at there. */
  readonly onTeach?: (() => Promise<boolean>) | undefined;
  /** Shows how well each page is read. */
  readonly onChecks: () => void;
}

/** The wrong client is worse than none: says that it does not know, why, and lets the user say it. */
export function Unknown(props: UnknownProps) {
  const { why, candidates, onChoose, page, named, onChecks, onTeach } = props;
  const t = useText();
  return (
    <State icon="clients" title={t('unknown_title')}>
      {why === 'name-only' ? (
        named && <NameOnly key={named.name} {...props} named={named} />
      ) : why === 'looks-different' ? (
        <Different page={page} onChecks={onChecks} />
      ) : (
        <p>{t(WHY[why])}</p>
      )}
      <Candidates title={t('unknown_candidates')} of={candidates} onChoose={onChoose} />
      {why !== 'name-only' && <TypeAddress onChoose={onChoose} />}
      {page?.site === 'any' && onTeach && <Teach onTeach={onTeach} />}
    </State>
  );
}

/** X1: the page gives a name alone. What is said here counts for the name; who is chosen below, for this page. */
function NameOnly({ named, page, onName }: UnknownProps & { readonly named: NameAlone }) {
  const t = useText();
  const take = ({ email }: Address) => {
    const spelled = normaliseEmail(email);
    if (spelled !== null) onName(spelled);
  };
  return (
    <>
      <p>{t('unknown_nameOnly', (page && SITE_NAMES[page.site]) ?? t('checks_thisPage'), named.name)}</p>
      <p class="aside">{t('unknown_nameOnce')}</p>
      <Candidates title={t('unknown_bearers')} of={named.known} onChoose={take} />
      <TypeAddress label={t('unknown_address')} placeholder={t('unknown_addressExample')} onChoose={take} />
    </>
  );
}

interface CandidatesProps {
  readonly title: string;
  readonly of: readonly Address[];
  readonly onChoose: (address: Address) => void;
}

/** People to choose from; nothing where there are none. */
function Candidates({ title, of, onChoose }: CandidatesProps) {
  if (of.length === 0) return null;
  return (
    <div class="candidates">
      <h2 class="card-title">{title}</h2>
      <ul>
        {of.map((candidate) => (
          <li key={candidate.email}>
            <PickAddress address={candidate} onPick={() => onChoose(candidate)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** X2: the page is not built as it was. One line, and the way to what was looked for. */
function Different({ page, onChecks }: Pick<UnknownProps, 'page' | 'onChecks'>) {
  const t = useText();
  const name = (page && SITE_NAMES[page.site]) ?? t('checks_thisPage');
  return (
    <>
      <p>{t(page?.place === 'record' ? 'unknown_differentRecord' : 'unknown_differentMail', name)}</p>
      <div class="buttons">
        <Button icon="shield" onClick={onChecks}>
          {t('unknown_checks')}
        </Button>
      </div>
    </>
  );
}
