import type { ComponentChildren } from 'preact';
import type { SiteRow } from '../../utils/messaging/calls/settings.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { useText } from '../text/text.ts';
import { Choice } from './Choice.tsx';
import { LayerSettings } from './LayerSettings.tsx';
import { LearnedList, type LearnedListProps } from './LearnedList.tsx';
import { ModelBox, type ModelBoxProps } from './ModelBox.tsx';
import { NudgeSettings } from './nudge-settings/NudgeSettings.tsx';
import { ownDomain, ownEmail } from './own-identity.ts';
import { SiteList } from './SiteList.tsx';
import { WidthField } from './WidthField.tsx';
import { WordList } from './WordList.tsx';

export interface SettingsViewProps {
  readonly settings: Settings;
  readonly sites: readonly SiteRow[];
  /** Whether it is ours to say that a notification sounds. */
  readonly canSound: boolean;
  readonly onChange: (change: Partial<Settings>) => void;
  /** Must be reached in the click itself: it asks the browser for the site. */
  readonly onAddSite: (origin: string) => void;
  readonly onRemoveSite: (origin: string) => void;
  readonly learned: LearnedListProps;
  readonly model: ModelBoxProps;
  /** X1: names that a mailbox shows alone. */
  readonly names: ComponentChildren;
}

/** What the user may choose. Every change counts at once; there is nothing to save. */
export function SettingsView(props: SettingsViewProps) {
  const { settings, sites, canSound, onChange, onAddSite, onRemoveSite, learned, model, names } = props;
  const t = useText();
  return (
    <>
      <h1>{t('home_settings')}</h1>
      <section class="box" aria-labelledby="own">
        <h2 id="own">{t('settings_own')}</h2>
        <p>{t('settings_ownBody')}</p>
        <WordList
          label={t('settings_emails')}
          placeholder="you@company.example"
          items={settings.ownEmails}
          read={ownEmail}
          fault={t('settings_emailFault')}
          onChange={(ownEmails) => onChange({ ownEmails })}
        />
        <WordList
          label={t('settings_domains')}
          placeholder="company.example"
          items={settings.ownDomains}
          read={ownDomain}
          fault={t('settings_domainFault')}
          onChange={(ownDomains) => onChange({ ownDomains })}
        />
      </section>
      {names}
      <SiteList sites={sites} onAdd={onAddSite} onRemove={onRemoveSite} />
      <section class="box" aria-labelledby="look">
        <h2 id="look">{t('settings_look')}</h2>
        <Choice
          label={t('settings_side')}
          value={settings.side}
          options={[
            { value: 'left', words: t('settings_left') },
            { value: 'right', words: t('settings_right') },
          ]}
          onChange={(side) => onChange({ side })}
        />
        <Choice
          label={t('settings_theme')}
          value={settings.theme}
          options={[
            { value: 'page', words: t('settings_themePage') },
            { value: 'light', words: t('settings_themeLight') },
            { value: 'dark', words: t('settings_themeDark') },
          ]}
          onChange={(theme) => onChange({ theme })}
        />
        <Choice
          label={t('settings_mirror')}
          value={settings.mirror ? 'on' : 'off'}
          options={[
            { value: 'on', words: t('settings_mirrorOn') },
            { value: 'off', words: t('settings_mirrorOff') },
          ]}
          onChange={(mirror) => onChange({ mirror: mirror === 'on' })}
        />
        <WidthField width={settings.width} onChange={(width) => onChange({ width })} />
      </section>
      <NudgeSettings
        habits={settings.nudges}
        canSound={canSound}
        onChange={(nudges) => onChange({ nudges })}
      />
      <LayerSettings own={settings.layers} onChange={(layers) => onChange({ layers })} />
      <LearnedList {...learned} />
      <ModelBox {...model} />
    </>
  );
}
