import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outlook } from '../../utils/sites/outlook/adapter.ts';
import { startPage } from '../page/start-page.ts';

/** The content script of Outlook on the web. */
export default defineUnlistedScript(() => startPage(document, location, [outlook]));
