import { LAYER_KINDS, type LayerKind } from '../../utils/ledgers/layers/layer.ts';
import {
  DEFAULT_TEMPLATES,
  type LayerTemplate,
  LONGEST_TEMPLATE,
  MOST_DAYS,
} from '../../utils/ledgers/layers/templates.ts';
import type { OwnLayers } from '../../utils/settings/own-layers.ts';
import { LAYER_WORDS } from '../ledgers/layer-words.ts';
import { Button } from '../look/Button.tsx';
import { Icon } from '../look/Icon.tsx';
import { plural } from '../text/plural.ts';
import { type Text, useText } from '../text/text.ts';

export interface LayerSettingsProps {
  readonly own: OwnLayers;
  readonly onChange: (own: OwnLayers) => void;
}

/** K2: what follows a delivery, when, and in which words; each can be put back as it came. */
export function LayerSettings({ own, onChange }: LayerSettingsProps) {
  const t = useText();
  return (
    <section class="box" aria-labelledby="after-delivery">
      <h2 id="after-delivery">{t('layerSettings_title')}</h2>
      <p>{t('layerSettings_body')}</p>
      <p>{t('layerSettings_gaps')}</p>
      {LAYER_KINDS.map((kind) => (
        <OneLayer
          key={kind}
          kind={kind}
          template={own[kind] ?? DEFAULT_TEMPLATES[kind]}
          isOwn={own[kind] !== null}
          onChange={(template) => onChange({ ...own, [kind]: template })}
        />
      ))}
    </section>
  );
}

/** When a touch comes, in a line. */
function whenWords(t: Text, days: number, isBefore: boolean): string {
  return isBefore
    ? plural(t, days, 'layerSettings_before_one', 'layerSettings_before_other')
    : plural(t, days, 'layerSettings_after_one', 'layerSettings_after_other');
}

interface OneLayerProps {
  readonly kind: LayerKind;
  readonly template: LayerTemplate;
  readonly isOwn: boolean;
  /** Null puts it back as it came. */
  readonly onChange: (template: LayerTemplate | null) => void;
}

function OneLayer({ kind, template, isOwn, onChange }: OneLayerProps) {
  const t = useText();
  const id = `after-${kind}`;
  const name = t(LAYER_WORDS[kind]);
  const isBefore = kind === 'how-to';
  const days = (typed: string) => {
    const count = Math.round(Number(typed));
    if (typed !== '' && count >= 0 && count <= MOST_DAYS) onChange({ ...template, days: count });
  };
  return (
    <details class="layer-setting">
      <summary>
        <strong>{name}</strong>
        <small>{template.on ? whenWords(t, template.days, isBefore) : t('layerSettings_off')}</small>
        <Icon name="down" size={14} />
      </summary>
      <div class="layer-setting-row">
        <label>
          <input
            type="checkbox"
            checked={template.on}
            onChange={(event) => onChange({ ...template, on: event.currentTarget.checked })}
          />
          {t('layerSettings_on')}
        </label>
        <label for={`${id}-days`}>{t(isBefore ? 'layerSettings_lead' : 'layerSettings_days')}</label>
        <input
          id={`${id}-days`}
          type="number"
          class="field"
          min={0}
          max={MOST_DAYS}
          value={template.days}
          onChange={(event) => days(event.currentTarget.value)}
        />
        {isOwn && (
          <Button icon="undo" label={`${t('layerSettings_reset')}: ${name}`} onClick={() => onChange(null)}>
            {t('layerSettings_reset')}
          </Button>
        )}
      </div>
      <label class="label" for={`${id}-text`}>
        {t('layerSettings_text')}
      </label>
      <textarea
        id={`${id}-text`}
        class="field letter"
        maxLength={LONGEST_TEMPLATE}
        value={template.text}
        onChange={(event) => {
          const text = event.currentTarget.value.trim();
          if (text !== '') onChange({ ...template, text });
        }}
      />
    </details>
  );
}
