/** The constants of RFC 3492, section 5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;

/**
 * Decodes one punycode label without its `xn--` (RFC 3492). Browsers encode domains and offer no way back.
 * @returns the text; a label that is no punycode comes back as it is
 */
export function decodeLabel(label: string): string {
  const last = label.lastIndexOf('-');
  const output = [...label.slice(0, Math.max(last, 0))];
  let [codePoint, place, bias] = [128, 0, 72];
  let position = last < 0 ? 0 : last + 1;
  while (position < label.length) {
    const start = place;
    const read = readNumber(label, position, bias);
    if (read === null) return label;
    place += read.value;
    position = read.next;
    const length = output.length + 1;
    bias = adapt(place - start, length, start === 0);
    codePoint += Math.floor(place / length);
    place %= length;
    if (codePoint > 0x10ffff) return label;
    output.splice(place, 0, String.fromCodePoint(codePoint));
    place++;
  }
  return output.join('');
}

/** One number of variable length, section 6.2. Null where a sign is no digit or the number is cut short. */
function readNumber(label: string, from: number, bias: number): { value: number; next: number } | null {
  let [value, weight] = [0, 1];
  for (let at = from, k = BASE; at < label.length; at++, k += BASE) {
    const digit = Number.parseInt(label.charAt(at), BASE);
    if (Number.isNaN(digit)) return null;
    // Punycode counts a–z before 0–9, `parseInt` the other way round.
    const worth = digit < 10 ? digit + 26 : digit - 10;
    value += worth * weight;
    const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
    if (worth < threshold) return { value, next: at + 1 };
    weight *= BASE - threshold;
    if (weight > 2 ** 31) return null;
  }
  return null;
}

function adapt(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : Math.floor(delta / 2);
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
