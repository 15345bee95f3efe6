import type { ComponentChildren } from 'preact';
import { DESCRIPTIONS, LISTED } from '../ledger-lists/descriptions.ts';
import { Icon, type IconName } from '../look/Icon.tsx';
import { type MessageKey, useText } from '../text/text.ts';

const LINKS: readonly (readonly [string, IconName, MessageKey])[] = [
  ['today', 'bell', 'home_today'],
  ['clients', 'clients', 'home_clients'],
  ['asks', 'ask', 'home_asks'],
  ['ledgers', 'ledger', 'home_ledgers'],
  ['handover', 'handover', 'home_handover'],
  ['meeting', 'pause', 'home_meeting'],
  ['mirror', 'mirror', 'home_mirror'],
  ['data', 'archive', 'home_data'],
  ['settings', 'settings', 'home_settings'],
  ['proof', 'shield', 'home_proof'],
];

/** The full page: its places at the side, the chosen one beside them. */
export function HomeFrame({ place, children }: { place: string; children: ComponentChildren }) {
  const t = useText();
  const lists = LISTED.map((one) => t(DESCRIPTIONS[one].title)).join(', ');
  return (
    <div class="home">
      <nav class="home-nav" aria-label={t('home_nav')}>
        <p class="home-name">{t('name')}</p>
        <ul>
          {LINKS.map(([name, icon, words]) => (
            <li key={name}>
              <a
                href={`#/${name}`}
                title={name === 'ledgers' ? lists : undefined}
                aria-current={name === place ? 'page' : undefined}
              >
                <Icon name={icon} />
                <span>
                  {t(words)}
                  {name === 'ledgers' && <small>{t('home_ledgersFirst')}</small>}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="home-main">{children}</main>
    </div>
  );
}
