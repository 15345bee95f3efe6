/**
 * What the gateway of a house sets before the subject of whatever comes from outside: its people's answers bear it too,
 * and break the thread.
 */
const MARK =
  /^\s*(?:[[({<*]{1,3} ?(?:caution:? ?)?(?:ext(?:ern(?:al|o|e|a)?)?(?: ?e-?mails?| senders?| mails?)?|caution|(?:possible |suspected )?spam\??|suspicious) ?[\])}>*]{1,3}|ext(?:ern(?:al)?)?(?= ?:))\s*:?\s*/i;

/** `[EXTERNAL] Offer` → `Offer`; any other subject stays as it is. */
export function withoutGatewayMark(subject: string): string {
  return subject.replace(MARK, '');
}
