import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gmail } from '../../utils/sites/gmail/adapter.ts';
import { startPage } from './start-page.ts';

/**
 * The content script of Gmail. It is declared in `wxt.config.ts` as a plain file and not as a WXT content script, because
 * WXT's wrapper announces itself on the page's own `document` and `window`, where the page could hear it and stop it.
 * Every other site has another script, so that none carries what it does not need.
 */
export default defineUnlistedScript(() => startPage(document, location, [gmail]));
