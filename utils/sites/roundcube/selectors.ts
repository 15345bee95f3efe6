import type { SelectorVariant } from '../site-adapter.ts';
import { APPLICATION } from './application.ts';

/** What is looked for on Roundcube's pages. */
type RoundcubeNames =
  | 'app'
  | 'header'
  | 'subject'
  | 'field'
  | 'address'
  | 'more'
  | 'body'
  | 'attachedMail'
  | 'attachment'
  | 'preview'
  | 'form'
  | 'reply'
  | 'plainBox'
  | 'richFrame'
  | 'richKeep'
  | 'subjectField'
  | 'asDraft'
  | 'keptIn'
  | 'messages'
  | 'confirmed'
  | 'identity'
  | 'recipient';

export type RoundcubeSelectors = SelectorVariant<RoundcubeNames>['selectors'];

/** The newest shape first. Everything is told by id, class and command: labels are in the user's language. */
export const VARIANTS: readonly SelectorVariant<RoundcubeNames>[] = [
  {
    // Roundcube 1.6 with its own skin, "elastic".
    id: 'roundcube-2026-11',
    selectors: {
      app: APPLICATION,
      header: '#message-header',
      subject: 'h2.subject',
      field: 'td.header',
      address: '.rcmContactAddress',
      more: 'a.morelink',
      body: '#messagebody',
      // Classes the mail itself brings get a prefix, so that these are the page's own.
      attachedMail: '.message-partheaders',
      attachment: '.image-attachment',
      preview: 'iframe#messagecontframe',
      form: 'form[name="form"] #compose-headers',
      reply: `#layout-content [role="toolbar"] a[onclick*="command('reply',''"]`,
      plainBox: 'textarea#composebody',
      richFrame: 'iframe#composebody_ifr',
      // The line above the quote, the quote, a forwarded mail, and the signature.
      richKeep: '#reply-intro, #forward-intro, blockquote, #forwardbody1, #_rc_sig',
      subjectField: '#compose-subject',
      asDraft: 'input[name="_draft"]',
      keptIn: '[name="_store_target"]',
      // What Roundcube says of what was done: "Message sent successfully."
      messages: '#messagestack',
      confirmed: '#messagestack .confirmation',
      identity: 'select#_from option',
      recipient: '#_to ~ ul li.recipient, #_cc ~ ul li.recipient, #_bcc ~ ul li.recipient',
    },
  },
];
