import { useState } from 'preact/hooks';
import type { Tier } from '../../utils/clients/tier.ts';
import type { ExtraEntry } from '../../utils/ledgers/extra.ts';
import type { OccasionEntry, OccasionWords } from '../../utils/ledgers/occasion.ts';
import { LineField } from '../asks/LineField.tsx';
import { Button } from '../look/Button.tsx';
import { Card } from '../look/Card.tsx';
import { TierChoice, type TierChoiceProps } from '../nudges/TierChoice.tsx';
import { useText } from '../text/text.ts';
import { DayForm } from './DayForm.tsx';
import type { ExtraActions, OccasionActions } from './extra-actions.ts';
import { GivenRow } from './GivenRow.tsx';
import { OccasionRow } from './OccasionRow.tsx';

/** What is written down on this page. Each resolves in the view that owns the data. */
export interface CareActions {
  readonly extras: ExtraActions;
  readonly occasions: OccasionActions;
  /** C3: whom they serve; empty takes it back. */
  readonly serves: (text: string) => void;
  /** X5: how close the user wants to keep them; null leaves it open. */
  readonly tier: (tier: Tier | null) => void;
  readonly addDay: (words: OccasionWords) => Promise<boolean>;
  /** C4: something the user thought of and gave today. */
  readonly addGiven: (text: string) => Promise<boolean>;
}

export interface CareViewProps {
  /** The client's. */
  readonly name: string;
  readonly serves: string | null;
  readonly tier: Tier | null;
  readonly tiers: TierChoiceProps['tiers'];
  /** Open ones, the next first. */
  readonly occasions: readonly OccasionEntry[];
  /** What was given, newest first. */
  readonly given: readonly ExtraEntry[];
  readonly actions: CareActions;
}

const STAY = () => {};

/** C3, C4, C7, X5: whom the client serves, how close to keep them, days to remember, and what was given. */
export function CareView({ name, serves, tier, tiers, occasions, given, actions }: CareViewProps) {
  const t = useText();
  const [adding, setAdding] = useState(false);
  /** Counts what was added, so that the field begins empty again. */
  const [added, setAdded] = useState(0);
  const begin = () => setAdding(true);
  const give = async (text: string) => {
    if (text !== '' && (await actions.addGiven(text))) setAdded(added + 1);
  };
  return (
    <div class="stack care">
      <Card title={t('care_servesTitle')}>
        <LineField
          label={t('care_serves')}
          placeholder={t('care_servesHint')}
          kept={serves ?? ''}
          onKeep={actions.serves}
          onLeave={STAY}
        />
        <p class="aside">{t('care_servesWhy')}</p>
      </Card>
      <TierChoice tier={tier} tiers={tiers} onTier={actions.tier} />
      <Card title={t('occasion_title')} keys={adding ? {} : { a: begin }}>
        {occasions.length === 0 && !adding && <p class="aside">{t('occasion_empty')}</p>}
        {occasions.map((one) => (
          <OccasionRow key={one.id} occasion={one} name={name} actions={actions.occasions} />
        ))}
        {adding ? (
          <DayForm occasion={null} onKeep={actions.addDay} onClose={() => setAdding(false)} />
        ) : (
          <div class="tools">
            <Button keyName="a" onClick={begin}>
              {t('occasion_add')}
            </Button>
          </div>
        )}
      </Card>
      <Card title={t('extra_given')}>
        {given.length === 0 && <p class="aside">{t('extra_givenEmpty')}</p>}
        {given.map((one) => (
          <GivenRow key={one.id} extra={one} actions={actions.extras} />
        ))}
        <LineField
          key={added}
          label={t('extra_own')}
          placeholder={t('extra_ownHint')}
          kept=""
          onKeep={(text) => void give(text)}
          onLeave={STAY}
        />
      </Card>
    </div>
  );
}
