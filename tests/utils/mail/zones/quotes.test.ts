import { describe, expect, it } from 'vitest';
import { newText, ownText, zoneTexts } from './own-text.ts';

const LOTUS: readonly (readonly [name: string, heading: string])[] = [
  ['name over date', 'Ada Lund\n05/08/2026 08:53 AM\nTo: Nora Beck/HOU/Beck@Beck\ncc:\nSubject: Chairs'],
  [
    'indented rows',
    'Ada Lund@BECK\n\t05/08/2026 08:53 AM\n\t\t\n\t\t To: Nora Beck\n\t\t cc: \n\t\t Subject: Chairs',
  ],
  [
    'name, address and date in one',
    '"Ada Lund" <ada@lund.example> on 05/08/2026 08:53:12 AM\nTo: Nora\ncc:\nSubject: Chairs',
  ],
  [
    'the same, wrapped',
    '"Ada Lund of Lund and Partners" <ada@lund.example> on 05/08/2026 \n08:53:12 AM\nTo: Nora\ncc:\nSubject: Chairs',
  ],
  [
    'name and date in one row',
    '   Ada Lund                05/08/2026 08:53 AM\n\nTo: Nora\ncc:  \nSubject: Chairs',
  ],
  [
    'a labelled row',
    'From:  Ada Lund @ BECK          05/08/2026 08:53 AM\n\t\n\nTo: Nora\ncc:  \nSubject: Chairs',
  ],
  [
    'a row that says where to answer',
    'ada@lund.example on 05/08/2026 08:53:12 AM\nPlease respond to ada@lund.example\n\nTo: Nora\ncc:\nSubject: Chairs',
  ],
  [
    'a row that says who sent it',
    'Lund News <news@lund.example>\nSent by: bounce@lund.example\n05/08/2026 08:53 AM\nTo: Nora\ncc:\nSubject: Chairs',
  ],
  ['an empty row before the subject', 'Ada Lund\n05/08/2026 08:53 AM\nTo: Nora\ncc:\n\nSubject: Chairs'],
  [
    'left in quoted-printable',
    '=09Ada Lund\n=0905/08/2026 08:53 AM\n=09=09=20\n=09=09 To: Nora\n=09=09 cc:=20\n=09=09 Subject: Chairs',
  ],
];

const OTHERS: readonly (readonly [name: string, heading: string])[] = [
  ['GroupWise', '>>> "Lund, Ada" <ada@lund.example> 05/04/26 11:12AM >>>'],
  [
    'cc:Mail',
    '____________________Reply Separator____________________\nSubject: Chairs\nAuthor: Ada Lund\nDate: 5/4/2026 2:40 PM',
  ],
  ['Zoho', '---- On Mon, 04 May 2026 14:02:50 +0200 ada@lund.example wrote ----'],
  ['Android', '---- Ada Lund wrote ----'],
  ['Gmail in Russian', 'пн, 4 мая 2026 г. в 09:12, Ada Lund <ada@lund.example>:'],
  ['Gmail in Norwegian', 'man. 4. mai 2026 kl. 09:12 skrev Ada Lund <ada@lund.example>:'],
  ['Gmail in Czech', 'Dne po 4. 5. 2026 v 9:12 Ada Lund <ada@lund.example> napsala:'],
  ['Gmail in Polish', 'pon., 4 maj 2026 o 09:12 Ada Lund <ada@lund.example> napisał(a):'],
  [
    'Apple Mail in Dutch',
    'Op 4 mei 2026, om 09:12 heeft Ada Lund <ada@lund.example> het volgende geschreven:',
  ],
  ['Thunderbird in Hungarian', '2026.05.04. 9:12 keltezéssel, Ada Lund írta:'],
  ['a date after the time', '9:12 AM, May 4, 2026, "Ada Lund" <ada@lund.example>:'],
  [
    'a Danish divider',
    '-------- Oprindelig besked --------\nFra: Ada Lund\nDato: 04.05.2026 09.12\nEmne: Chairs',
  ],
  [
    'a ruler of dashes',
    '------------------------------\n*From:* Ada Lund\n*Sent:* Monday\n*Subject:* Chairs',
  ],
  ['labels in a broken encoding', 'De : Ada Lund\nEnvoyÃ© : lundi 4 mai 2026\nÃ€ : Nora\nObjet : Chairs'],
  [
    'an attribution in a broken encoding',
    'Le lun. 4 mai 2026 Ã  09:12, Ada Lund <ada@lund.example> a Ã©crit :',
  ],
  [
    'a long list of receivers',
    `From: Ada Lund\n${'To: '}${Array.from({ length: 14 }, (_, at) => `Person ${at} <p${at}@beck.example>,`).join('\n')}\nSubject: Chairs`,
  ],
];

describe('S1 · headings of quoted mail', () => {
  it.each(LOTUS)('cut in the manner of Lotus Notes: %s', (_, heading) => {
    expect(ownText(`Fine with me.\n\n\n${heading}\n\nWhich wood do you like?`)).toBe('Fine with me.');
  });

  it.each(OTHERS)('cut what stands below: %s', (_, heading) => {
    expect(ownText(`Fine with me.\n\n${heading}\n\nWhich wood do you like?`)).toBe('Fine with me.');
  });

  it.each([
    'Ada Lund wrote:',
    'ada@lund.example wrote:',
    'Ada Lund schrieb:',
    'Quoting Ada Lund <ada@lund.example>:',
    'Ada Lund of Lund and Partners <ada@lund.example>\nwrote:',
    'On Mon, 4 May 2026 at 09:12, Ada Lund of Lund and Partners <ada@lund.example\n> wrote:',
  ])('need no date where a marked line follows: %j', (heading) => {
    expect(ownText(`Ash, please.\n${heading}\n> Oak or ash?\n`)).toBe('Ash, please.');
    expect(ownText(`${heading}\n\n> Oak or ash?\n\nAsh, please.`)).toBe('Ash, please.');
  });

  it('end where a quoted one was wrapped and lost its mark', () => {
    const text = 'Ash.\n\n> On 4 May 2026 at 09:12, Ada Lund <ada@lund.example>\nwrote:\n> Oak or ash?';
    expect(ownText(text)).toBe('Ash.');
  });
});

describe('S1 · what is no heading, and loses nothing', () => {
  it.each([
    'From: Oslo\nTo: Bergen\nDate: 5 May, 10:30',
    'From: Monday\nTo: Friday',
    'On 4 May 2026 you wrote:',
    'As you wrote on 4 May:',
    'On Tuesday we decided this:',
    'Am 4. Mai 2026 schrieben Sie:',
    'On the 4th Ada wrote:',
    'cc: the board\nDate: today',
    'To: everybody\nRe: the chairs',
    '2026-05-04 09:12',
    'We met at 10:30 on 4 May 2026, with these people:',
  ])('%j', (line) => {
    expect(ownText(`Two things.\n\n${line}\n\nWe want oak.\nSend it soon.`)).toContain(
      'We want oak.\nSend it soon.',
    );
  });

  it('keeps the last line above a short heading', () => {
    expect(newText("Don't forget,\nit is two weeks away.\nAda Lund wrote:\n> When is it?")).toBe(
      "Don't forget,\nit is two weeks away.",
    );
  });

  it('keeps a line that a mail store marked because it begins with From', () => {
    expect(newText('Two things.\n\n>From June on we are closed.\n\nSend it soon.')).toContain(
      '>From June on',
    );
    expect(ownText('Ash.\n\n> Hello,\n>From June on we are closed.')).toBe('Ash.');
  });

  it('keeps answers between marked quotes, whatever the marks look like', () => {
    expect(ownText('&gt; Oak or ash?\nAsh.\n&gt; By when?\nBy June.')).toBe('Ash.\nBy June.');
    expect(ownText('>> Oak?\n> Or ash?\nAsh.\n>By when?\nBy June.')).toBe('Ash.\nBy June.');
  });

  it('cuts our own questions where they come back marked, and keeps the answers', () => {
    const text =
      'Dear Ada,\n\n> What would happen if nothing were done?\nThe lease ends.\n\n> Who else decides?\nHugh.';
    expect(newText(text)).toBe('The lease ends.\nHugh.');
    expect(zoneTexts(text).filter(([kind]) => kind === 'quote')).toHaveLength(2);
  });
});
