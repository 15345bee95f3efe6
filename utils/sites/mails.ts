import { roundcube } from './roundcube/adapter.ts';
import type { SiteAdapter } from './site-adapter.ts';

/** Every mailbox but Gmail and Outlook, whose pages have scripts of their own. */
export const MAILS: readonly SiteAdapter[] = [roundcube];
