import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../../utils/settings/settings.ts';

/**
 * Dresses the page: the user's own choice first, then the colours of the page beside it, else those of the system
 * (no attribute at all).
 */
export function useTheme(chosen: Settings['theme'] | undefined, page: 'light' | 'dark' | null): void {
  useLayoutEffect(() => {
    const theme = chosen === 'light' || chosen === 'dark' ? chosen : page;
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, [chosen, page]);
}
