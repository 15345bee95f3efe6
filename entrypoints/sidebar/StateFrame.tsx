import type { ComponentChildren } from 'preact';
import { IconButton } from '../../components/look/IconButton.tsx';
import { useKeys } from '../../components/look/keys/use-keys.ts';
import { useText } from '../../components/text/text.ts';
import { useDesk } from './desk.ts';
import { useFrame } from './use-frame.ts';

/** The frame around a view without a client: it can be folded, left, and leads to the full page. */
export function StateFrame({ side, children }: { side: 'left' | 'right'; children: ComponentChildren }) {
  const t = useText();
  const { embedded, openHome } = useDesk();
  const { fold, leave } = useFrame();
  useKeys(embedded ? { '.': fold, Escape: leave } : {});
  return (
    <main class="plain-frame">
      <div class="plain-tools">
        <IconButton icon="home" label={t('sidebar_home')} onClick={() => openHome('today')} />
        {embedded && (
          <IconButton icon={`fold-${side}`} label={t('sidebar_fold')} keyName="." onClick={fold} />
        )}
      </div>
      {children}
    </main>
  );
}
