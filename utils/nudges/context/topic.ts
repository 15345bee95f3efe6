import { plainSubject } from '../../clients/fingerprint.ts';
import { withoutAutomaticMark } from '../../mail/automatic.ts';
import { withoutGatewayMark } from '../../mail/gateway-mark.ts';

/** What programs show where there is none. */
const NO_SUBJECT =
  /^\(?(?:no|kein|without) (?:subject|betreff)\)?$|^\((?:sans objet|sin asunto|kein betreff)\)$/i;
/** A longer subject is cut between two words, in characters. */
const LONGEST = 120;

/** What a thread is about, as one says it in a sentence: its subject without marks; empty where there is none. */
export function topicOf(subject: string): string {
  let rest = subject;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = plainSubject(withoutAutomaticMark(withoutGatewayMark(rest)));
  }
  const line = rest.replace(/\s+/g, ' ').trim();
  if (NO_SUBJECT.test(line)) return '';
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')}…`;
}
