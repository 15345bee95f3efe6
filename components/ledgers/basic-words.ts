import type { BasicKind } from '../../utils/ledgers/basics.ts';
import type { MessageKey } from '../text/text.ts';

/** C1: what comes before an extra; the words it is about follow after a colon. */
export const BASIC_WORDS: Readonly<Record<BasicKind, MessageKey>> = {
  complaint: 'basic_complaint',
  hardship: 'basic_hardship',
  promise: 'basic_promise',
  question: 'basic_question',
  'third-party': 'basic_thirdParty',
};
