import type { KnownHere, LeftAsItIs } from '../../utils/messaging/calls/data.ts';
import type { CarriedSetting } from '../../utils/settings/settings-in-file.ts';
import { Button } from '../look/Button.tsx';
import { type MessageKey, type Text, useText } from '../text/text.ts';

export interface LeftListProps {
  readonly left: readonly LeftAsItIs[];
  readonly onSettle: (left: LeftAsItIs) => void;
  readonly linkTo: (client: KnownHere) => string;
}

/** More are not read one by one. */
const MOST = 50;

/** X7: what a file says otherwise than the user did here, line by line, each with the word that lets the file count. */
export function LeftList({ left, onSettle, linkTo }: LeftListProps) {
  const t = useText();
  if (left.length === 0) return null;
  return (
    <div class="left-as-is">
      <p id="left-as-is">{t('import_left')}</p>
      <ul class="sites" aria-labelledby="left-as-is">
        {left.slice(0, MOST).map((one) => {
          const words = leftWords(t, one);
          return (
            <li key={words}>
              <span>{words}</span>
              {one.what === 'two' ? (
                <a href={linkTo(one.person)}>{t('import_openClient')}</a>
              ) : (
                <Button
                  label={`${t(one.what === 'one' ? 'import_makeOne' : 'import_takeTheirs')}: ${words}`}
                  onClick={() => onSettle(one)}
                >
                  {t(one.what === 'one' ? 'import_makeOne' : 'import_takeTheirs')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {left.length > MOST && <p>{t('import_leftMore', left.length - MOST)}</p>}
    </div>
  );
}

const SETTING_WORDS: Readonly<Record<CarriedSetting, MessageKey>> = {
  nudges: 'import_leftNudges',
  layers: 'import_leftLayers',
  ownEmails: 'import_leftOwnEmails',
  ownDomains: 'import_leftOwnDomains',
  mirror: 'import_leftMirror',
  theme: 'import_leftTheme',
  side: 'import_leftSide',
};

function leftWords(t: Text, one: LeftAsItIs): string {
  switch (one.what) {
    case 'name':
      return t('import_leftName', one.name, one.here, one.file);
    case 'page':
      return t('import_leftPage', `${one.page.origin} ${one.page.shape}`);
    case 'setting':
      return t(SETTING_WORDS[one.setting]);
    case 'one':
      return t('import_leftOne', one.person.name, one.person.address, one.other.name, one.other.address);
    case 'two':
      return t('import_leftTwo', one.person.name, one.person.address);
  }
}
