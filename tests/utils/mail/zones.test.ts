import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MailMessage, ZoneKind } from '../../../utils/mail/reading.ts';
import { findZones } from '../../../utils/mail/zones.ts';
import { mailMessage } from './mail-message.ts';

function zoneTexts(message: MailMessage): [ZoneKind, string][] {
  return findZones(message).map(({ kind, start, end }) => [kind, message.text.slice(start, end).trim()]);
}

function fresh(text: string, more: Partial<MailMessage> = {}): string {
  return zoneTexts(mailMessage(text, more))
    .filter(([kind]) => kind === 'new')
    .map(([, words]) => words)
    .join('\n');
}

describe('S1 · zones of a message', () => {
  it('tells greeting, new text, closing, signature and footer apart', () => {
    const text = [
      'Dear Ada,',
      '',
      'the oak samples are with us.',
      '',
      'Kind regards,',
      'Nora Beck',
      'Head of Purchasing | Beck & Sons',
      '+49 30 1234567',
      '',
      'This e-mail is confidential and intended solely for the addressee.',
    ].join('\n');
    expect(zoneTexts(mailMessage(text)).map(([kind]) => kind)).toEqual([
      'greeting',
      'new',
      'closing',
      'signature',
      'footer',
    ]);
    expect(fresh(text)).toBe('the oak samples are with us.');
  });

  it('cuts a greeting off the line it shares with the first sentence', () => {
    expect(fresh('Hi Ada, could you ring me?')).toBe('could you ring me?');
    expect(fresh('Ada - when was that again?')).toBe('when was that again?');
    expect(fresh('Good morning,\nthe sample broke.')).toBe('the sample broke.');
  });

  it('does not take a first sentence for a greeting', () => {
    expect(fresh('Thanks Ada, clear.')).toBe('Thanks Ada, clear.');
    expect(fresh('Hello is what the sign should say.')).toBe('Hello is what the sign should say.');
  });

  const HEADINGS: readonly (readonly [name: string, heading: string])[] = [
    ['Outlook in English', 'From: Ada Lund\nSent: Monday, 4 May 2026 09:12\nTo: Nora Beck\nSubject: Chairs'],
    [
      'Outlook in German',
      'Von: Ada Lund\nGesendet: Montag, 4. Mai 2026 09:12\nAn: Nora Beck\nBetreff: Chairs',
    ],
    ['Outlook in French', 'De : Ada Lund\nEnvoyé : lundi 4 mai 2026\nÀ : Nora Beck\nObjet : Chairs'],
    [
      'Outlook in Spanish',
      'De: Ada Lund\nEnviado: lunes, 4 de mayo de 2026\nPara: Nora Beck\nAsunto: Chairs',
    ],
    ['Outlook in Italian', 'Da: Ada Lund\nInviato: lunedì 4 maggio 2026\nA: Nora Beck\nOggetto: Chairs'],
    ['Outlook in Japanese', '差出人: Ada Lund\n送信日時: 2026年5月4日\n宛先: Nora Beck\n件名: Chairs'],
    [
      'a ruler above the block',
      '________________________________\nFrom: Ada Lund\nSent: Monday\nTo: Nora Beck',
    ],
    ['bold labels', '*From:* Ada Lund\n*Sent:* Monday, 4 May 2026\n*To:* Nora Beck'],
    ['an old divider', '-----Original Message-----\nFrom: Ada Lund\nSubject: Chairs'],
    ['a German divider', '-----Ursprüngliche Nachricht-----\nVon: Ada Lund\nBetreff: Chairs'],
    ['Lotus Notes', 'To: Nora Beck/Berlin@Beck\ncc:\nSubject: Chairs'],
    ['Gmail in English', 'On Mon, 4 May 2026 at 09:12, Ada Lund <ada@lund.example> wrote:'],
    [
      'Gmail wrapped',
      'On Mon, 4 May 2026 at 09:12, Ada Lund of Lund and Partners\n<ada@lund.example> wrote:',
    ],
    ['Gmail in German', 'Am Mo., 4. Mai 2026 um 09:12 Uhr schrieb Ada Lund <ada@lund.example>:'],
    ['Gmail in French', 'Le lun. 4 mai 2026 à 09:12, Ada Lund <ada@lund.example> a écrit :'],
    ['Gmail in Spanish', 'El lun, 4 may 2026 a las 9:12, Ada Lund (<ada@lund.example>) escribió:'],
    ['Gmail in Dutch', 'Op ma 4 mei 2026 om 09:12 schreef Ada Lund <ada@lund.example>:'],
    ['Gmail in Swedish', 'Den mån 4 maj 2026 kl 09:12 skrev Ada Lund:'],
    ['Gmail in Italian', 'Il giorno lun 4 mag 2026 alle ore 09:12 Ada Lund ha scritto:'],
    ['Thunderbird', '2026-05-04 09:12 GMT+02:00 Ada Lund <ada@lund.example>:'],
  ];
  it.each(HEADINGS)('cuts what stands below the heading of %s', (_, heading) => {
    expect(fresh(`Fine with me.\n\n${heading}\n\nWhich wood do you like?`)).toBe('Fine with me.');
  });

  it('keeps answers between marked quotes', () => {
    const text =
      'See below.\n\nOn 4 May 2026 at 09:12, Ada wrote:\n> Oak or ash?\nAsh, please.\n\n> By when?\nBy June.';
    expect(fresh(text)).toBe('See below.\nAsh, please.\nBy June.');
  });

  it('keeps an answer written under the quote', () => {
    expect(fresh('On 4 May 2026 at 09:12, Ada wrote:\n> Oak or ash?\n\nAsh.')).toBe('Ash.');
  });

  it('calls a forwarded mail forwarded', () => {
    const text = 'See below.\n\n---------- Forwarded message ----------\nFrom: Hugh\nSubject: Oak\n\nBuy it.';
    expect(zoneTexts(mailMessage(text)).at(-1)?.[0]).toBe('forwarded');
    const apple = 'See below.\n\nBegin forwarded message:\n\nFrom: Hugh\nSubject: Oak\n\nBuy it.';
    expect(zoneTexts(mailMessage(apple)).at(-1)?.[0]).toBe('forwarded');
    const block = 'See below.\n\nFrom: Hugh\nSent: Monday\nSubject: Oak\n\nBuy it.';
    expect(zoneTexts(mailMessage(block, { subject: 'FW: Oak' })).at(-1)?.[0]).toBe('forwarded');
  });

  it.each([
    'Nora',
    '/N',
    'N.',
    'NB',
    '- Nora',
    'nora x',
    'Best,\nNora',
    'Thanks\nNora',
    '--\nNora Beck | Beck & Sons',
    'Sent from my iPhone',
    'Nora\nSent from Outlook for Android',
    'Cheers Nora',
    'Mit freundlichen Grüßen\nNora Beck',
  ])('takes the end off: %j', (end) => {
    expect(fresh(`The oak is with us, all forty boards of it.\n\n${end}`)).toBe(
      'The oak is with us, all forty boards of it.',
    );
  });

  it('keeps a postscript that stands under the name', () => {
    expect(fresh('The oak is here.\n\nBest,\nNora\n\nPS: could you bring the key?')).toContain(
      'could you bring the key?',
    );
  });

  it('does not take a short last sentence for a signature', () => {
    expect(fresh('The oak is here.\n\nCan you call me?')).toContain('Can you call me?');
    expect(fresh('Two things.\n\nPlease send the invoice.')).toContain('Please send the invoice.');
  });

  const PIECES = [
    'Hi Ada,',
    '> quoted',
    'On 4 May 2026 at 09:12, Ada wrote:',
    'From: Ada',
    'Sent: Monday',
    '-----Original Message-----',
    '-- ',
    'Best,',
    'Nora',
    'unsubscribe here',
    'Could you call me?',
    '',
    '\u202eשלום\u202c 🎉',
    'a\r',
  ];
  it('covers any text without gaps, in order', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(text, (body) => {
        const zones = findZones(mailMessage(body));
        expect(zones.map(({ start, end }) => body.slice(start, end)).join('')).toBe(body);
        expect(
          zones.every(({ start, end }, index) => start < end && start === (zones[index - 1]?.end ?? 0)),
        ).toBe(true);
      }),
    );
  });
});
