import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readMailPage } from '../../utils/sites/any/read-mail-page.ts';
import { offerReader } from '../../utils/sites/any/reader.ts';

/** What an unknown page gets once it shows that mail is answered there. */
export default defineUnlistedScript(() => offerReader('mail', readMailPage));
