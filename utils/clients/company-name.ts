import { cleanName } from './clean-name.ts';
import { companyLabel } from './domains.ts';

/** What stands between a title and a company on one line of a signature. */
const BETWEEN = /[,|·•–—]|\s[-/]\s/u;
/** Shorter labels (`ab.example`) stand at the beginning of too many words to prove anything. */
const SHORTEST = 4;
/** Letters that may follow the domain's own: `GmbH & Co. KG`, `Holdings`. */
const FURTHER = 16;

/**
 * What a company is called.
 * @param domain registrable domain: `vossberg-logistik.example`
 * @param claimed lines that may hold the name: those under a client's mail, a record's company; empty where none is known.
 *   They are somebody's claim, so one is believed only where it spells the domain out
 * @returns `Vossberg Logistik GmbH` where a line says so, else `Vossberg Logistik` from the domain alone
 */
export function companyName(domain: string, claimed: string): string {
  const label = companyLabel(domain);
  const sought = letters(label);
  if (sought.length < SHORTEST || label.startsWith('xn--')) return label;
  const parts = claimed
    .slice(0, 2_000)
    .split('\n')
    .flatMap((line) => line.split(BETWEEN))
    .map((part) => cleanName(part))
    .filter((part) => /^[\p{L}\p{N} &.'’()-]+$/u.test(part) && !/\.\p{L}/u.test(part));
  return parts.find((part) => isNameOf(part, sought)) ?? label;
}

function isNameOf(part: string, sought: string): boolean {
  const written = letters(part);
  return written.startsWith(sought) && written.length <= sought.length + FURTHER && /\p{Lu}/u.test(part);
}

/** Letters and digits alone, as a domain spells them: `Fährmann & Söhne` → `faehrmannsoehne`. */
function letters(name: string): string {
  return name
    .toLowerCase()
    .replace(/[äöü]/gu, (sign) => `${sign}e`)
    .replace(/ß/gu, 'ss')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
