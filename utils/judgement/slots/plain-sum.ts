/** Words of a part of something, where others name a sum. */
export const SHARE = /%|per ?cent|tenth|fifth|quarter|third|\bhalf\b/i;

/** "3.870", "£8.95", "26k" as a number, a mark before three digits parting the thousands; null for a share, and for words. */
export function plainSum(text: string): number | null {
  const said = /\d[\d.,' ]*/
    .exec(text)?.[0]
    .trim()
    .replace(/[.,' ](?=\d{3}(?!\d))/g, '');
  const sum = Number.parseFloat((said ?? '').replace(',', '.'));
  if (Number.isNaN(sum) || SHARE.test(text) || /cent/i.test(text)) return null;
  return /\d ?k\b/i.test(text) ? sum * 1000 : sum;
}

/** Whether both are plain sums, and this one a little lower. */
export function isLower(sum: string, than: string | null): boolean {
  const [one, other] = [plainSum(sum), plainSum(than ?? '')];
  return one !== null && other !== null && one < other && one * 2 > other;
}
