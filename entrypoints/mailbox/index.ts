import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MAILS } from '../../utils/sites/mails.ts';
import { startPage } from '../page/start-page.ts';

/** The content script of every mailbox that may stand on any host. */
export default defineUnlistedScript(() => startPage(document, location, MAILS));
