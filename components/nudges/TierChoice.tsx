import { type Interval, TIERS, type Tier } from '../../utils/clients/tier.ts';
import { Button } from '../look/Button.tsx';
import { Card } from '../look/Card.tsx';
import { useText } from '../text/text.ts';
import { intervalWords, TIER_WORDS } from './tier-words.ts';

export interface TierChoiceProps {
  readonly tier: Tier | null;
  /** How long each tier may be out of touch. */
  readonly tiers: Readonly<Record<Tier, Interval>>;
  /** Null leaves it open. */
  readonly onTier: (tier: Tier | null) => void;
}

const CHOICES: readonly (Tier | null)[] = [...TIERS, null];

/** X5: how close the user wants to keep a client. The key goes on to the next choice, on whose button it stands. */
export function TierChoice({ tier, tiers, onTier }: TierChoiceProps) {
  const t = useText();
  const next = CHOICES[(CHOICES.indexOf(tier) + 1) % CHOICES.length] ?? null;
  return (
    <Card title={t('tier_title')} keys={{ T: () => onTier(next) }}>
      <fieldset class="filters clients-filters">
        <legend class="unseen">{t('tier_title')}</legend>
        {CHOICES.map((choice) => (
          <Button
            key={choice}
            look="plain"
            pressed={choice === tier}
            keyName={choice === next ? 'T' : undefined}
            onClick={() => choice !== tier && onTier(choice)}
          >
            {t(TIER_WORDS[choice ?? 'none'])}
          </Button>
        ))}
      </fieldset>
      <p class="aside">{tier ? intervalWords(t, tiers[tier]) : t('tier_why')}</p>
    </Card>
  );
}
