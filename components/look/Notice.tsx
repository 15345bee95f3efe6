import { useText } from '../text/text.ts';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';

/** What just happened, and how to take it back. */
export interface NoticeText {
  readonly text: string;
  readonly undo?: (() => void) | undefined;
  /** A way to go on, and its words. It leads out of the page, so it may be pressed where nothing else may. */
  readonly wayOut?: { readonly text: string; readonly go: () => void } | undefined;
}

/** Says what just happened, seen and heard; it stays until the next thing happens or it is closed, without a timer. */
export function Notice({ notice, onClose }: { notice: NoticeText | null; onClose: () => void }) {
  const t = useText();
  return (
    <div role="status" aria-live="polite">
      {notice && (
        <div class="notice">
          <span class="notice-text">{notice.text}</span>
          {notice.undo && (
            <Button look="plain" icon="undo" keyName="u" onClick={notice.undo}>
              {t('undo')}
            </Button>
          )}
          <IconButton icon="close" label={t('close')} onClick={onClose} />
          {notice.wayOut && (
            <span class="notice-way" data-way-out="">
              <Button look="plain" icon="open" onClick={notice.wayOut.go}>
                {notice.wayOut.text}
              </Button>
            </span>
          )}
        </div>
      )}
    </div>
  );
}
