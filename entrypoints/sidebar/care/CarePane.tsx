import { type CareActions, CareView } from '../../../components/ledgers/CareView.tsx';
import { dayHere } from '../../../components/ledgers/ledger-day.ts';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { TIER_WORDS } from '../../../components/nudges/tier-words.ts';
import { Asked } from '../Asked.tsx';
import { useDesk } from '../desk.ts';
import { useExtraActions, useOccasionActions } from '../ledgers/use-extra-actions.ts';
import { useLedgerChange } from '../ledgers/use-ledger-change.ts';
import { LEDGER_TOPICS } from '../topics.ts';
import { useLive } from '../use-live.ts';

/** Nobody reads further down one client's page; the full page has it all. */
const MOST = 50;
const ANY = { search: '', skip: 0, limit: MOST } as const;

export interface CarePaneProps {
  readonly person: string;
  readonly onNotice: (notice: NoticeText | null) => void;
}

/** C3, C4, C7: what was given to a client, days to remember and whom they serve, with their data. */
export function CarePane({ person, onNotice }: CarePaneProps) {
  const { call } = useDesk();
  const actions = useCareActions(person, onNotice);
  const live = useLive(`care ${person}`, LEDGER_TOPICS, async () => {
    const [care, occasions, given] = await Promise.all([
      call('care.get', { person }),
      call('occasions.list', { person, states: ['open'], sort: 'day', ...ANY }),
      call('extras.list', { person, states: ['done'], sort: 'newest', ...ANY }),
    ]);
    return { care, occasions, given };
  });
  const { value } = live;
  return (
    <Asked live={live}>
      {value && (
        <CareView
          name={value.care.name}
          serves={value.care.serves}
          tier={value.care.tier}
          tiers={value.care.tiers}
          occasions={value.occasions}
          given={value.given}
          actions={actions}
        />
      )}
    </Asked>
  );
}

function useCareActions(person: string, onNotice: (notice: NoticeText | null) => void): CareActions {
  const { call, newId, clock, t } = useDesk();
  const change = useLedgerChange(onNotice);
  const extras = useExtraActions(onNotice);
  const occasions = useOccasionActions(onNotice);
  return {
    extras,
    occasions,
    serves: (text) =>
      void change(
        `serves ${text}`,
        () => call('care.serves', { person, text }),
        t(text === '' ? 'ledger_changed' : 'care_servesKept'),
      ),
    tier: (tier) =>
      void change(
        `tier ${tier}`,
        () => call('care.tier', { person, tier }),
        tier ? t('tier_kept', t(TIER_WORDS[tier])) : t('tier_cleared'),
      ),
    addDay: (words) =>
      change(
        'add a day',
        () => call('occasions.add', { id: newId(), person, ...words }),
        t('occasion_added'),
      ),
    addGiven: (text) =>
      change(
        'add what was given',
        () => call('extras.add', { id: newId(), person, text, on: dayHere(clock()) }),
        t('extra_wasDone'),
      ),
  };
}
