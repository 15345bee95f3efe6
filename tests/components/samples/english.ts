import type { Text } from '../../../components/text/text.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

/** The real words, without a browser: `$1` … are replaced as the browser does it. */
export const english: Text = (key, ...subs) =>
  messages[key].message.replaceAll(/\$([1-9])/gu, (_, digit) => String(subs[Number(digit) - 1] ?? ''));
