import { useId, useState } from 'preact/hooks';
import type { SiteRow } from '../../utils/messaging/calls/settings.ts';
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
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const origin = siteOrigin(typed);
    setWrong(origin === null);
    if (origin) onAdd(origin);
  };
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
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="label" for={id}>
          {t('settings_siteLabel')}
        </label>
        <div class="add-row">
          <input
            id={id}
            class="field"
            value={typed}
            placeholder="https://mail.company.example"
            autocomplete="off"
            spellcheck={false}
            aria-invalid={wrong}
            aria-describedby={wrong ? `${id}-fault` : undefined}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {t('settings_add')}
          </button>
        </div>
        {wrong && (
          <p id={`${id}-fault`} class="field-fault" role="alert">
            {t('settings_siteFault')}
          </p>
        )}
      </form>
    </section>
  );
}
