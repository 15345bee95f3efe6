import { describe, expect, it } from 'vitest';
import { readerWith } from '../../../utils/mail/read-mail.ts';
import type { FoundPromise, ReadingContext } from '../../../utils/mail/reading.ts';
import { asClient, mailMessage } from './mail-message.ts';

/** The clues by themselves, without the trained weights. */
const readMail = readerWith(() => null);

function promises(text: string, context: ReadingContext = asClient): readonly FoundPromise[] {
  return readMail(mailMessage(text), context).promises;
}

describe('S1 · promises', () => {
  it.each([
    ["I'll send the sizes by Friday.", '2026-05-08'],
    ['We will let you know tomorrow.', '2026-05-05'],
    ['Our lawyer will send the draft by 20 May.', '2026-05-20'],
    ['I am going to measure the hall on Wednesday.', '2026-05-06'],
    ["You'll have the deposit by the end of the month.", '2026-05-31'],
    ['I can free Petter from 7 June.', '2026-06-07'],
    ["I'll pay as soon as I am back.", null],
    ["I'll write again after the fair on the 25th.", null],
  ])('%s → due %s', (text, due) => {
    expect(promises(text)).toMatchObject([{ by: 'client', due }]);
  });

  it('keeps the words as they were written', () => {
    expect(promises("The hall is big. I'll send the sizes by Friday, and then we see.")[0]?.quote).toContain(
      "I'll send the sizes by Friday",
    );
  });

  it('hears the promise of the other side when the writer recalls it', () => {
    expect(promises('You said you would send the drawing by 1 May.')).toMatchObject([
      { by: 'us', due: '2026-05-01' },
    ]);
    expect(promises('The drawing was to be here on the 1st.')).toMatchObject([
      { by: 'us', due: '2026-05-01' },
    ]);
    expect(promises('Where is the drawing that you were to send on Friday?')).toMatchObject([
      { by: 'us', quote: 'you were to send on Friday', due: '2026-05-01' },
    ]);
    expect(promises('You were kind enough to say that the drawing comes by 1 May.')).toMatchObject([
      { by: 'us', due: '2026-05-01' },
    ]);
    expect(promises('You promised the fix by 5 May.', { ...asClient, by: 'us' })).toMatchObject([
      { by: 'client' },
    ]);
  });

  it('calls our own words ours in a mail we write', () => {
    expect(promises("I'll send the drawing on Thursday.", { ...asClient, by: 'us' })).toMatchObject([
      { by: 'us', due: '2026-05-07' },
    ]);
  });

  it.each([
    "I'll be out of the office on Friday.",
    "I'll be honest, the blue is ugly.",
    "I'll be straight with you.",
    'I said of course I will.',
    "I'll mention your name only if you allow.",
    'Will you send it by Friday?',
    'We will need the chairs by Friday.',
    "If you can't, I'll ask somebody else.",
    'The board meets on Friday.',
    "I'll be at the trade fair on Friday.",
    "We'll see what the weather does by Friday.",
    'It will rain on Friday.',
    'Happy to help anytime.',
  ])('hears no promise in %j', (text) => {
    expect(promises(text)).toEqual([]);
  });
});
