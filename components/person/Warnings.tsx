import type { AddressWarning } from '../../utils/messaging/now.ts';
import { Icon } from '../look/Icon.tsx';
import { type MessageKey, useText } from '../text/text.ts';

const WORDS: Readonly<Record<AddressWarning, MessageKey>> = {
  'name-holds-other-address': 'warning_nameHoldsOtherAddress',
  'mixed-script-domain': 'warning_mixedScriptDomain',
  'hidden-characters': 'warning_hiddenCharacters',
  'known-name-new-address': 'warning_knownNameNewAddress',
};

/** Why this address deserves a second look, in words; nothing where it does not. */
export function Warnings({ warnings }: { warnings: readonly AddressWarning[] }) {
  const t = useText();
  if (warnings.length === 0) return null;
  return (
    <ul class="warnings" aria-label={t('warning_title')}>
      {warnings.map((warning) => (
        <li key={warning}>
          <Icon name="alert" />
          <span>{t(WORDS[warning])}</span>
        </li>
      ))}
    </ul>
  );
}
