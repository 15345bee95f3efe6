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
  // What is typed counts once one goes on to something else: nothing is drawn into a field meanwhile.
  const days = (typed: string) => {
    const count = Math.round(Number(typed));
    const isDays = typed !== '' && count >= 0 && count <= MOST_DAYS;
    if (isDays && count !== template.days) onChange({ ...template, days: count });
  };
  const words = (typed: string) => {
    if (typed !== '' && typed !== template.text) onChange({ ...template, text: typed });
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
          key={`days ${template.days}`}
          id={`${id}-days`}
          type="number"
          class="field"
          min={0}
          max={MOST_DAYS}
          defaultValue={template.days}
          onBlur={(event) => days(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && days(event.currentTarget.value)}
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
        key={`text ${template.text}`}
        id={`${id}-text`}
        class="field letter"
        maxLength={LONGEST_TEMPLATE}
        defaultValue={template.text}
        onBlur={(event) => words(event.currentTarget.value.trim())}
      />
    </details>
  );
}
