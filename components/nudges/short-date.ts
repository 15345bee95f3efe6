/** A day to come, short and sure: "Mon 30 Nov". `at` is Unix ms, shown in this machine's zone. */
export function shortDate(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
}
