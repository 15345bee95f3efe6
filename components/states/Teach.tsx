import { useState } from 'preact/hooks';
import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';

/** X2: a page that nobody wrote an adapter for can be taught by whoever sees it. */
export function Teach({ onTeach }: { readonly onTeach: () => Promise<boolean> }) {
  const t = useText();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <p class="aside">{t('unknown_teachHint')}</p>
      <div class="buttons">
        <Button icon="open" onClick={() => void onTeach().then((begun) => setFailed(!begun))}>
          {t('unknown_teach')}
        </Button>
      </div>
      {failed && <p role="status">{t('unknown_teachFailed')}</p>}
    </>
  );
}
