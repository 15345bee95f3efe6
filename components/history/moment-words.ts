import type { Moment } from '../../utils/clients/person.ts';
import type { MessageKey } from '../text/text.ts';

type Passed = Pick<Moment, 'direction' | 'channel'>;

/** Who wrote, or how the two spoke, before a line: "They:", "Call:". */
export function shortBy({ direction, channel }: Passed): MessageKey {
  if (direction === 'both') return channel === 'meeting' ? 'moment_meeting' : 'moment_call';
  return direction === 'from-client' ? 'moment_they' : 'moment_you';
}

/** The same above a line: "They wrote", "You spoke". */
export function longBy({ direction, channel }: Passed): MessageKey {
  if (direction === 'both') return channel === 'meeting' ? 'history_meeting' : 'history_call';
  return direction === 'from-client' ? 'history_they' : 'history_you';
}
