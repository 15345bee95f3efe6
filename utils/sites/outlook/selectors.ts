import type { SelectorVariant } from '../site-adapter.ts';

/** The parts of Outlook's page that are read. Labels and titles are in the user's language and name none; classes are new with each build. */
export type OutlookPart =
  | 'pane'
  | 'subject'
  | 'from'
  | 'to'
  | 'date'
  | 'person'
  | 'body'
  | 'row'
  | 'list'
  | 'box'
  | 'boxRoot'
  | 'reply';
export type OutlookSelectors = SelectorVariant<OutlookPart>['selectors'];

/** What is called by the number of its message: `MSG_74cda7ce35c_FROM`. */
const part = (name: string) => `[id^="MSG_"][id$="_${name}"]`;

/** The shapes Outlook on the web has been seen in, newest first. */
export const VARIANTS: readonly SelectorVariant<OutlookPart>[] = [
  {
    id: 'outlook-2025-08',
    selectors: {
      /** A conversation, or one mail alone: in a window of its own, and where conversations are switched off. */
      pane: '#ConversationReadingPaneContainer, #ItemReadingPaneContainer',
      subject: `[role="heading"][id^="CONV_"][id$="_SUBJECT"], [role="heading"]${part('SUBJECT')}`,
      from: part('FROM'),
      to: `${part('TO')}, ${part('CC')}`,
      date: `${part('DATETIME')}, [data-testid="SentReceivedSavedTime"]`,
      /** Somebody whose card opens when one points at them. */
      person: '.lpc-hoverTarget, [data-lpc-hover-target-id]',
      /** The fold that hides quotes bears the same role and has no such id. */
      body: '[id^="UniqueMessageBody"]',
      row: '[data-convid][aria-selected="true"]',
      list: '#MailList',
      box: '[contenteditable="true"][aria-multiline="true"]',
      boxRoot: '[id^="docking_InitVisiblePart"], [data-app-section="Form_Content"]',
      /** "Reply", never "Reply all" and never "Forward". */
      reply: 'button:has([data-icon-name="ArrowReplyRegular"])',
    },
  },
];

/** In the compose box: whatever is not the user's own draft. */
export const NOT_DRAFT =
  '#Signature, #signature, #ms-outlook-mobile-signature, #appendonsend, #appendonsend ~ *, #divRplyFwdMsg, ' +
  '#divRplyFwdMsg ~ *, #mail-editor-reference-message-container';

/** The mail itself, which may bring markup that looks like Outlook's own: nothing inside it is believed. */
export const MAIL = '[id^="UniqueMessageBody"]';
