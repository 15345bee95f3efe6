import type { NudgeHabits } from '../../../utils/settings/nudge-habits.ts';
import { useText } from '../../text/text.ts';
import { Choice } from '../Choice.tsx';
import { Holidays } from './Holidays.tsx';
import { QuietFields } from './QuietFields.tsx';
import { TierFields } from './TierFields.tsx';
import { WorkWeek } from './WorkWeek.tsx';

export interface NudgeSettingsProps {
  readonly habits: NudgeHabits;
  /** Whether it is ours to say that a notification sounds: in Firefox the system alone decides. */
  readonly canSound: boolean;
  readonly onChange: (habits: NudgeHabits) => void;
}

/** X5: when follow-ups come back, and how they are told. */
export function NudgeSettings({ habits, canSound, onChange }: NudgeSettingsProps) {
  const t = useText();
  const change = (part: Partial<NudgeHabits>) => onChange({ ...habits, ...part });
  return (
    <section class="box nudge-settings" aria-labelledby="nudge-settings">
      <h2 id="nudge-settings">{t('nudgeSettings_title')}</h2>
      <Choice
        label={t('nudgeSettings_notices')}
        value={habits.notices}
        options={[
          { value: 'together', words: t('nudgeSettings_together') },
          { value: 'each', words: t('nudgeSettings_each') },
          { value: 'none', words: t('nudgeSettings_none') },
        ]}
        onChange={(notices) => change({ notices })}
      />
      {canSound && (
        <Choice
          label={t('nudgeSettings_sound')}
          value={habits.sound ? 'on' : 'off'}
          options={[
            { value: 'off', words: t('nudgeSettings_silent') },
            { value: 'on', words: t('nudgeSettings_sounds') },
          ]}
          onChange={(sound) => change({ sound: sound === 'on' })}
        />
      )}
      <QuietFields quiet={habits.quiet} onChange={(quiet) => change({ quiet })} />
      <WorkWeek workdays={habits.workdays} onChange={(workdays) => change({ workdays })} />
      <Holidays holidays={habits.holidays} onChange={(holidays) => change({ holidays })} />
      <Choice
        label={t('nudgeSettings_offDays')}
        value={habits.offDays}
        options={[
          { value: 'before', words: t('nudgeSettings_before') },
          { value: 'same', words: t('nudgeSettings_same') },
        ]}
        onChange={(offDays) => change({ offDays })}
      />
      <TierFields tiers={habits.tiers} onChange={(tiers) => change({ tiers })} />
    </section>
  );
}
