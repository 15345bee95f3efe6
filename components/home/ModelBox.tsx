import { useState } from 'preact/hooks';
import type { ModelList, ModelTrial } from '../../utils/messaging/calls/models.ts';
import type { BrowserModelState } from '../../utils/settings/browser-model.ts';
import { isOn, type ModelChoice } from '../../utils/settings/model-choice.ts';
import { useText } from '../text/text.ts';
import { Choice } from './Choice.tsx';
import { ModelAddress } from './ModelAddress.tsx';
import { ModelPick } from './ModelPick.tsx';
import { ModelTest } from './ModelTest.tsx';

export interface ModelBoxProps {
  readonly model: ModelChoice;
  /** What the browser itself offers; undefined until it has said. */
  readonly browser: BrowserModelState | undefined;
  /** What the program at the chosen address offers; undefined until it has said. */
  readonly list: ModelList | undefined;
  readonly trial: ModelTrial | 'under way' | null;
  /** Must be reached in the click itself: the browser fetches its model only then. */
  readonly onUse: (use: 'none' | 'browser') => void;
  /** Must be reached in the click itself: it asks the browser for the host. */
  readonly onConnect: (endpoint: string) => void;
  readonly onName: (name: string) => void;
  readonly onAgain: () => void;
  readonly onTry: () => void;
}

/** A language model on this computer that may say a question in other words: off until it is chosen here. */
export function ModelBox(props: ModelBoxProps) {
  const { model, browser, list, trial, onUse, onConnect, onName, onAgain, onTry } = props;
  const t = useText();
  const [opened, setOpened] = useState(false);
  const use = opened ? 'endpoint' : model.use;
  const choose = (chosen: ModelChoice['use']) => {
    setOpened(chosen === 'endpoint');
    // The program is switched on by its address; until then nothing is.
    if (chosen !== 'endpoint') onUse(chosen);
    else if (model.use === 'browser') onUse('none');
  };
  return (
    <section class="box" aria-labelledby="model">
      <h2 id="model">{t('model_title')}</h2>
      <p>{t('model_body')}</p>
      <p>{t('model_given')}</p>
      <Choice
        label={t('model_use')}
        value={use}
        options={[
          { value: 'none', words: t('model_none') },
          { value: 'browser', words: t('model_browser'), disabled: !browser || browser === 'none' },
          { value: 'endpoint', words: t('model_endpoint') },
        ]}
        onChange={choose}
      />
      {browser === 'none' && use !== 'endpoint' && <p class="aside">{t('model_browserNone')}</p>}
      {browser === 'to-fetch' && use === 'none' && <p class="aside">{t('model_browserToFetch')}</p>}
      {use === 'endpoint' && (
        <>
          <p class="aside">{t('model_endpointBody')}</p>
          <ModelAddress endpoint={model.endpoint} onConnect={onConnect} />
          {model.use === 'endpoint' && (
            <ModelPick name={model.name} list={list} onName={onName} onAgain={onAgain} />
          )}
        </>
      )}
      {isOn(model) && <ModelTest trial={trial} onTry={onTry} />}
    </section>
  );
}
