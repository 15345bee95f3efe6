import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../../utils/mail/read-mail.ts';
import type { MailMessage } from '../../../utils/mail/reading.ts';
import { asClient, mailMessage } from './mail-message.ts';

function read(text: string, more: Partial<MailMessage> = {}) {
  return readMail(mailMessage(text, more), asClient);
}

describe('S1 · reading a message', () => {
  it('finds what is asked, in the words of the client', () => {
    const text = 'Hi Ada,\n\nthe sample looks fine. Could you send us a quote for 300 chairs?\n\nBest,\nNora';
    const { asks } = read(text);
    expect(asks.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['quote', 'Could you send us a quote for 300 chairs?'],
    ]);
    expect(text.slice(asks[0]?.start, asks[0]?.end)).toBe(asks[0]?.quote);
  });

  it('asks nothing out of a quoted message', () => {
    const text = 'Fine.\n\nOn 4 May 2026 at 09:12, Ada wrote:\n> Could you send us the sizes?';
    expect(read(text).asks).toEqual([]);
  });

  it.each([
    'Let me know if you have any questions.',
    'How are you?',
    'How was your holiday?',
    'Please do not hesitate to call.',
    'Please find the drawing attached.',
    'Looking forward to hearing from you.',
    'Thanks in advance.',
    'Please give my regards to your mother.',
    'Who cares?',
    "I can't wait!",
  ])('takes courtesy for what it is: %s', (text) => {
    expect(read(`Hi Ada,\n\n${text}\n\nNora`).asks).toEqual([]);
  });

  it('reads a list under the words that announce it', () => {
    const text =
      'Hi Ada,\n\nI would be grateful for:\n1. a price for 68 chairs\n2. drawings of the arm rest\n\nNora';
    expect(read(text).asks.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['quote', 'a price for 68 chairs'],
      ['deliverable', 'drawings of the arm rest'],
    ]);
  });

  it('keeps a wish in passing apart from the asks', () => {
    const reading = read(
      "Could you send the invoice again? One day I'd love a chair that sings, but that's for later.",
    );
    expect(reading.wishes).toEqual(["One day I'd love a chair that sings"]);
    expect(reading.asks.map(({ kind }) => kind)).toEqual(['admin']);
  });

  it('knows a decision with its reasons from one without', () => {
    expect(read('We have decided on oak, because the ash cracked twice.').decidedWithReasons).toBe(true);
    expect(read('We have decided on oak.').decidedWithReasons).toBe(false);
    expect(read('Oak cracks because it is dry. Can you send a sample?').decidedWithReasons).toBe(false);
  });

  it.each([
    ['Can you just add two chairs to the order?', true],
    ['As agreed, please change the legs to steel.', true],
    ['Please change the legs to steel, no need to discuss it.', true],
    ['Could you change the legs to steel?', false],
    ['Just wondering whether you could change the legs to steel?', false],
  ])('hears whether the matter is closed: %s', (text, closed) => {
    expect(read(text).closesDiscussion).toBe(closed);
  });

  it('feels the mood and hears the register', () => {
    expect(read('The chairs arrived broken and nobody called us back. I am very disappointed.').mood).toBe(
      'sore',
    );
    expect(read('Dear Ada,\n\nwe love the chairs, everyone asked who made them. Wonderful work!').mood).toBe(
      'warm',
    );
    expect(read('The lorry comes at ten.').mood).toBe('neutral');
    expect(read('ok, ten it is').register).toBe('terse');
    const formal =
      'Dear Ms Lund,\n\nwe have received your offer and shall put it to the board, who will meet in the course of next week to consider it.\n\nYours sincerely,\nNora Beck';
    expect(read(formal).register).toBe('formal');
  });

  it('judges nothing in a language it does not read', () => {
    const text =
      'Hallo Ada,\n\nkönnten Sie uns bitte ein Angebot für die Stühle schicken? Wir haben es eilig.';
    expect(read(text)).toMatchObject({ language: 'de', readable: false, asks: [], promises: [], wishes: [] });
  });

  it('reads through broken encodings', () => {
    expect(read('Hi Ada, we donâ€™t know the price.=20 Could=20you send us a quote?').asks).toMatchObject([
      { kind: 'quote', quote: 'Could=20you send us a quote?' },
    ]);
    expect(read('Iâ€™d like a copy of invoice 12 please.').asks[0]?.kind).toBe('admin');
  });
});

describe('S1 · reading anything at all', () => {
  const PIECES = [
    'Hi Ada,',
    'Could you send us a price by Friday?',
    "I'll send it tomorrow.",
    'The chairs are broken!!',
    '> quoted',
    'On 4 May 2026 at 09:12, Ada wrote:',
    'One day I would love more.',
    'Best,\nNora',
    '=20 â€™ =E2=80=99',
    'שלום, מה המחיר?',
    '🎉🎉 can u call 2moro??',
    '\u202e\u0000',
    '- a\n- b\n- c',
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join('\n')),
  );

  it('quotes verbatim and gives the same reading twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = read(text);
        expect(read(text)).toEqual(reading);
        for (const { start, end, quote } of reading.asks) expect(text.slice(start, end)).toBe(quote);
        for (const { start, end, text: words } of reading.sentences)
          expect(text.slice(start, end)).toBe(words);
        for (const { quote } of reading.promises) expect(text).toContain(quote);
        for (const wish of reading.wishes) expect(text).toContain(wish);
        expect(reading.asks.every(({ certainty }) => certainty >= 0 && certainty <= 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('reads nothing out of an empty message, and of one that is all quote', () => {
    expect(read('')).toMatchObject({ text: '', zones: [], sentences: [], asks: [], language: 'und' });
    expect(read('> a\n> could you call?\n> b')).toMatchObject({ text: '', asks: [] });
  });

  it('does not choke on senders and receivers that are not there', () => {
    expect(read('Could you call me?', { from: null, to: [], subject: '' }).asks).toHaveLength(1);
  });

  /** Time for a text, the best of three, in ms. */
  function cost(text: string): number {
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      read(text);
      return performance.now() - start;
    });
    return Math.min(...times);
  }

  it.each([
    ['lines', 'a line of words that goes on, and on, can you see it?\n'],
    ['quotes', '> On 3 May x wrote\n'],
    ['attributions that never end', 'On 3 May 2026 Ada\n'],
    ['labels', 'From: x\n'],
    ['seams', ', and you '],
    ['one word', 'aaaaaaaaaa'],
    ['spaces', '          '],
    ['dots', '. - . '],
    ['greetings', 'Hi '],
    ['mails', 'a@b.example <c@d.example> '],
  ])(
    'takes time in proportion to the length: %s',
    (_, piece) => {
      const small = cost(piece.repeat(10_000 / piece.length));
      const large = cost(piece.repeat(80_000 / piece.length));
      // Eight times the text; a square would take sixty-four times as long.
      expect(large).toBeLessThan(Math.max(8, small) * 30);
    },
    30_000,
  );
});
