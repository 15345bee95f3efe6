import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPeoplePage } from '../../utils/sites/any/read-people-page.ts';
import { offerReader } from '../../utils/sites/any/reader.ts';

/** What an unknown page gets once it shows an address or names a record. */
export default defineUnlistedScript(() => offerReader('people', readPeoplePage));
