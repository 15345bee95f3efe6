import { useId, useState } from 'preact/hooks';
import { type Interval, TIERS, type Tier } from '../../../utils/clients/tier.ts';
import { TIER_WORDS } from '../../nudges/tier-words.ts';
import { useText } from '../../text/text.ts';
import { LateField } from './LateField.tsx';

/** In days; the settings hold no longer one. */
const MOST_DAYS = 730;

export interface TierFieldsProps {
  readonly tiers: Readonly<Record<Tier, Interval>>;
  readonly onChange: (tiers: Readonly<Record<Tier, Interval>>) => void;
}

/** X5: after how many days without a word from a client it is time to write, and after how many touch is being lost. */
export function TierFields({ tiers, onChange }: TierFieldsProps) {
  const t = useText();
  return (
    <>
      <p class="label">{t('nudgeSettings_tiers')}</p>
      <p>{t('nudgeSettings_tiersBody')}</p>
      {TIERS.map((tier) => (
        <OneTier
          key={tier}
          name={t(TIER_WORDS[tier])}
          interval={tiers[tier]}
          onChange={(interval) => onChange({ ...tiers, [tier]: interval })}
        />
      ))}
    </>
  );
}

interface OneTierProps {
  readonly name: string;
  readonly interval: Interval;
  readonly onChange: (interval: Interval) => void;
}

function OneTier({ name, interval, onChange }: OneTierProps) {
  const t = useText();
  const id = useId();
  // What cannot be kept stays in the fields to be mended; null while they show what is kept.
  const [typed, setTyped] = useState<Interval | null>(null);
  const shown = typed ?? interval;
  const set = (next: Interval) => {
    const isRight = isDays(next.ideal) && isDays(next.longest) && next.ideal <= next.longest;
    setTyped(isRight ? null : next);
    if (isRight) onChange(next);
  };
  const field = (part: keyof Interval, label: string) => (
    <>
      <label for={`${id}-${part}`}>{label}</label>
      <LateField
        id={`${id}-${part}`}
        type="number"
        min={1}
        max={MOST_DAYS}
        value={Number.isNaN(shown[part]) ? '' : String(shown[part])}
        fault={typed ? `${id}-fault` : undefined}
        onType={(value) => set({ ...shown, [part]: value === '' ? Number.NaN : Number(value) })}
      />
    </>
  );
  return (
    <fieldset class="nudge-setting">
      <legend>{name}</legend>
      <div class="nudge-setting-row">
        {field('ideal', t('nudgeSettings_ideal'))}
        {field('longest', t('nudgeSettings_longest'))}
      </div>
      {typed && (
        <p id={`${id}-fault`} class="field-fault" role="alert">
          {t('nudgeSettings_tierFault', MOST_DAYS)}
        </p>
      )}
    </fieldset>
  );
}

function isDays(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= MOST_DAYS;
}
