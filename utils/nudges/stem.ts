import { plainSubject } from '../clients/fingerprint.ts';
import { withoutAutomaticMark } from '../mail/automatic.ts';
import { withoutGatewayMark } from '../mail/gateway-mark.ts';

/** In characters; longer subjects are told apart by their beginning. */
const LONGEST = 500;

/**
 * What tells the mails of one matter where the thread is broken: the subject as the first message had it, in lower
 * case, without the marks of replies, forwards, automatic answers and mail gateways. Empty where there is no subject.
 */
export function stemOf(subject: string): string {
  let rest = plainSubject(subject);
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = plainSubject(withoutGatewayMark(withoutAutomaticMark(rest)));
  }
  return rest.replace(/\s+/g, ' ').toLowerCase().slice(0, LONGEST);
}
