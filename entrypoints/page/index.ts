import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from './start-page.ts';

/**
 * The content script. It is declared in `wxt.config.ts` as a plain file and not as a WXT content script, because
 * WXT's wrapper announces itself on the page's own `document` and `window`, where the page could hear it and stop it.
 */
export default defineUnlistedScript(() => startPage(document, location));
