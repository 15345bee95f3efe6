import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../components/look/Button.tsx';
import { useKeys } from '../../../components/look/keys/use-keys.ts';
import { Notice, type NoticeText } from '../../../components/look/Notice.tsx';
import { useText } from '../../../components/text/text.ts';
import { ShortToday } from './ShortToday.tsx';
import { TodayPane } from './TodayPane.tsx';

/** X5: the list of today where no client is: the first few below what stands there, and all of them in its place. */
export function TodayBeside({ children }: { children: ComponentChildren }) {
  const t = useText();
  const [whole, setWhole] = useState(false);
  const [notice, setNotice] = useState<NoticeText | null>(null);
  useKeys({ D: () => setWhole(!whole), u: notice?.undo });
  return (
    <>
      {whole ? (
        <TodayPane
          beside={null}
          linkTo={NOWHERE}
          onNotice={setNotice}
          head={() => (
            <div class="today-title">
              <h1>{t('home_today')}</h1>
              <Button look="plain" keyName="D" onClick={() => setWhole(false)}>
                {t('today_back')}
              </Button>
            </div>
          )}
        />
      ) : (
        <div>
          {children}
          <ShortToday onAll={() => setWhole(true)} onNotice={setNotice} />
        </div>
      )}
      <Notice notice={notice} onClose={() => setNotice(null)} />
    </>
  );
}

/** The sidebar is too small for a client's own page. */
const NOWHERE = () => undefined;
