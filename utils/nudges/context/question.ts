import { plainSubject } from '../../clients/fingerprint.ts';
import type { Known } from './known.ts';

/**
 * The one question worth asking when a follow-up comes back: ours that stands open, else what has come of the last thing.
 * @returns null where nothing passed that one could ask about
 */
export function questionOf({ asked, subject, last, theirDay }: Known): string | null {
  if (asked) return asked.text;
  if (theirDay?.kind === 'go-live' || theirDay?.kind === 'event') {
    return 'What would help you most between now and then?';
  }
  const topic = plainSubject(subject);
  return last && topic !== '' ? `What has come of “${topic}” on your side?` : null;
}
