import type { SiteRow } from '../../utils/messaging/calls/settings.ts';
import { AddressForm } from '../look/AddressForm.tsx';
import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';
import { siteOrigin } from './own-identity.ts';

export interface SiteListProps {
  readonly sites: readonly SiteRow[];
  readonly onAdd: (origin: string) => void;
  readonly onRemove: (origin: string) => void;
}

/** The sites Ovation may see. One is added by its address; the browser asks once more by itself. */
export function SiteList({ sites, onAdd, onRemove }: SiteListProps) {
  const t = useText();
  return (
    <section class="box" aria-labelledby="sites">
      <h2 id="sites">{t('settings_sites')}</h2>
      <p>{t('settings_sitesBody')}</p>
      <ul class="sites">
        {sites.map((site) => (
          <li key={site.origin}>
            <span>
              {site.origin}
              {!site.granted && <small class="bad"> {t('settings_notGranted')}</small>}
            </span>
            {site.builtIn ? (
              <small>{t('settings_builtIn')}</small>
            ) : (
              <span class="site-tools">
                {!site.granted && <Button onClick={() => onAdd(site.origin)}>{t('settings_grant')}</Button>}
                <Button onClick={() => onRemove(site.origin)}>{t('settings_switchOff')}</Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <AddressForm
        label={t('settings_siteLabel')}
        placeholder="https://mail.company.example"
        submit={t('settings_add')}
        fault={t('settings_siteFault')}
        read={siteOrigin}
        onAddress={onAdd}
      />
    </section>
  );
}
