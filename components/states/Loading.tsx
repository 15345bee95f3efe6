import { useText } from '../text/text.ts';

/** The layout of a client without the words, so that nothing jumps when the words come. */
export function Loading() {
  const t = useText();
  return (
    <div class="sidebar loading" aria-busy="true">
      <div class="person">
        <div class="who">
          <div class="face ghost" />
          <div>
            <div class="ghost line-1" />
            <div class="ghost line-2" />
          </div>
        </div>
        <div class="chips">
          <div class="ghost line-3" />
        </div>
      </div>
      <main class="body">
        <h1 class="unseen">{t('name')}</h1>
        <div class="tabs" />
        <div class="pane">
          <div class="stack">
            <div class="card">
              <div class="ghost line-2" />
              <div class="ghost line-4" />
              <div class="ghost line-4" />
            </div>
          </div>
        </div>
      </main>
      <p class="unseen" role="status">
        {t('loading')}
      </p>
    </div>
  );
}
