import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gmail } from '../../utils/sites/gmail/adapter.ts';
import { MAILS } from '../../utils/sites/mails.ts';
import { outlook } from '../../utils/sites/outlook/adapter.ts';
import { RECORD_SITES } from '../../utils/sites/record-sites.ts';
import { recordAdapter } from '../../utils/sites/records/record-adapter.ts';
import { reportOf } from '../../utils/sites/report/report.ts';

/**
 * Runs once in a page when the user asks for a report of it, and never else, so that no page carries it. Its value is what
 * the background gets.
 */
export default defineUnlistedScript(() =>
  reportOf(document, location, [gmail, outlook, ...MAILS, ...RECORD_SITES.map(recordAdapter)], new Date()),
);
