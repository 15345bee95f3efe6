/** Domains where everybody may have a mailbox: nobody is a colleague by them. The background has the whole list. */
const FREE =
  /^(?:(?:google|g)?mail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton(?:mail)?|pm|tuta|fastmail|yandex|qq|163|126|naver|orange|free|laposte|libero|t-online|zoho)\./;

/** Whether an address is of the user's own house, or of whoever runs the application: by its domain or the host's. */
export function isHouse(email: string, own: readonly string[], host: string): boolean {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  if (own.includes(email) || host === domain || host.endsWith(`.${domain}`)) return true;
  return own.some((ours) => {
    const house = ours.slice(ours.lastIndexOf('@') + 1);
    return !FREE.test(house) && (domain === house || domain.endsWith(`.${house}`));
  });
}
