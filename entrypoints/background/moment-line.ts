import { isCourtesy } from '../../utils/clients/courtesy.ts';
import type { PageMessage } from '../../utils/clients/page-view.ts';
import type { Moment } from '../../utils/clients/person.ts';
import { lineOf } from '../../utils/clients/telling-line.ts';
import { readMail } from '../../utils/mail/read-mail.ts';
import { mailOf } from './judge-message.ts';
import type { OpenPage } from './open-page.ts';

/** Reading costs milliseconds; older messages of a long thread were met before, or keep their first words. */
const READ = 20;
/** From here on the reader is sure that something is asked. */
const SURE = 0.7;

/**
 * X6: the line that tells what a message is about.
 * @returns for a message whose whole text is shown what it surely asks first, else its first sentence beyond courtesy; null
 *   where only a preview is shown, or nothing is told
 */
export function momentLines(
  page: Pick<OpenPage, 'view'>,
): (message: PageMessage, direction: Moment['direction']) => string | null {
  const newest = new Set(page.view.messages.slice(-READ));
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (message, direction) => {
    if (message.state !== 'open' || !newest.has(message)) return null;
    const by = direction === 'from-client' ? 'client' : 'us';
    const reading = readMail(mailOf(page, message), { by, timeZone });
    const telling = reading.sentences.find(({ text }) => !isCourtesy(text))?.text;
    const ask = reading.asks.find(({ certainty }) => certainty >= SURE) ?? reading.asks[0];
    const line = lineOf(ask?.quote ?? telling ?? '');
    return line === '' ? null : line;
  };
}
