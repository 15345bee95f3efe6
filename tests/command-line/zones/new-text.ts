import type { MailMessage } from '../../../utils/mail/reading.ts';
import { findZones } from '../../../utils/mail/zones.ts';
import type { AnnotatedMail } from './annotated-mail.ts';

const MARKED = /^\s*>/;

/**
 * What the sender wrote anew, by the annotation: the bodies in front of the first heading, and behind a heading the
 * lines between those marked `>`, which answer them. A body behind a heading that does not begin with a marked line is
 * the older mail, and so is all below it. Signature and footer belong to the body: the annotation does not part them.
 * @param marked whether lines marked `>` in front of the first heading count as new. They are quotes; but the
 *   annotation calls them body, and counting them gives the published figures of `planer` (78.5 %, 66 %).
 */
export function annotatedNewText({ parts }: AnnotatedMail, marked: 'quoted' | 'new'): string {
  const kept: string[] = [];
  let headed = false;
  for (const { kind, text } of parts) {
    if (kind === 'Header') {
      headed = true;
      continue;
    }
    const lines = text.split('\n');
    if (headed && !MARKED.test(lines.find((line) => line.trim() !== '') ?? '')) break;
    kept.push(...lines.filter((line) => (!headed && marked === 'new') || !MARKED.test(line)));
  }
  return flat(kept.join('\n'));
}

/** What our reader takes for the sender's own: every zone but quotes and forwarded mail. */
export function foundNewText(message: MailMessage): string {
  return flat(
    findZones(message)
      .filter(({ kind }) => kind !== 'quote' && kind !== 'forwarded')
      .map(({ start, end }) => message.text.slice(start, end))
      .join(''),
  );
}

/** One blank for any run of white space: how lines are wrapped is no difference. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
