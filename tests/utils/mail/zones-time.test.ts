import { describe, expect, it } from 'vitest';
import { findZones } from '../../../utils/mail/zones.ts';
import { mailMessage } from './mail-message.ts';

const BAIT: readonly (readonly [name: string, piece: string])[] = [
  ['blanks in a line', ' '],
  ['empty lines', '\n'],
  ['quote marks', '>'],
  ['lines marked every other time', '> a\nb\n'],
  ['rows of a header', 'From: a\nTo: b\n'],
  ['receivers without end', 'To: a@b,\nx@y,\nx@y,\nx@y,\n'],
  ['beginnings of attributions', 'On 5 May 2026 at 10:00 \n'],
  ['ends of attributions', 'a wrote:\n\n\n\n\n'],
  ['open brackets', '<a@'],
  ['dashes and verbs', '-- wrote '],
  ['headings of GroupWise', '>>> 1 '],
  ['dates of Lotus Notes', 'Ada\n05/08/2026 08:53 AM\nTo: a\n'],
  ['quoted-printable', '=20=\n'],
  ['broken letters', 'EnvoyÃ© : â€™\n'],
  ['goodbyes', 'Thanks,\n'],
  ['names', 'Nora '],
  ['names a line each', 'Nora\n'],
  ['legal notices', 'this message may contain '],
  ['numbers', '1-1 '],
  ['marks above one letter', '\u0301'],
  ['half characters', '\ud800'],
];

/** Processor time of finding the zones once, in ms: other programs do not count. */
function work(text: string): number {
  const message = mailMessage(text);
  const before = process.cpuUsage();
  findZones(message);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('S1 · time grows with the length', () => {
  it.each(BAIT)('of %s', (_, piece) => {
    const grown = (length: number): string =>
      `Kind${piece.repeat(Math.ceil(length / piece.length))}regards\n> a`;
    // Four times the text is sixteen times the work where a pattern runs back; a floor keeps small figures out.
    const small = Math.min(work(grown(60_000)), work(grown(60_000)));
    expect(work(grown(240_000))).toBeLessThan(8 * Math.max(small, 20));
  });

  it('of a megabyte, which takes no second', () => {
    const megabyte = 'Could you send the list? We want oak, and by June.\n\n'.repeat(20_000);
    expect(work(`${megabyte}\nFrom: Ada\nSent: Monday\nSubject: Oak\n\n${megabyte}`)).toBeLessThan(2_000);
  });
});
