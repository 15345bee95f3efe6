import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirrorDraft } from '../../../../utils/judgement/mirror/mirror-draft.ts';
import type { DraftContext } from '../../../../utils/judgement/mirror/remark.ts';
import { draftContext } from './draft-context.ts';

function flagsOf(draft: string, fields: Partial<DraftContext> = {}): string[] {
  return mirrorDraft(draft, draftContext(fields)).flags.map(({ flag, quote }) => `${flag}: ${quote}`);
}

describe('S4 · order-taking', () => {
  const yes = 'Hi Nora,\n\nof course, I have added the third day.\n\nAda';

  it('is seen where a question was due and only a yes is given', () => {
    expect(flagsOf(yes, { mode: 'challenge' })).toEqual([
      'order-taking: of course, I have added the third day',
    ]);
  });

  it('is none where the ask is plain, or where the draft asks', () => {
    expect(flagsOf(yes, { mode: 'comply' })).toEqual([]);
    expect(flagsOf(`${yes}\n\nWhat should they do better after it?`, { mode: 'challenge' })).toEqual([]);
  });

  it('is not undone by a formality, or by asking what was told already', () => {
    const taken = ['order-taking: of course, I have added the third day'];
    expect(flagsOf(`${yes}\n\nMay we have your PO number?`, { mode: 'challenge' })).toEqual(taken);
    const known = ['Course: 14 participants'];
    expect(flagsOf(`${yes}\n\nHow many people will attend?`, { mode: 'challenge', known })).toEqual([
      ...taken,
      'asks-known: How many people will attend?',
    ]);
  });

  it('is none yet where the deed waits for an answer that is noted', () => {
    const draft = 'Ok Nora. How many people will attend? Then I can start.';
    expect(flagsOf(draft, { mode: 'clarify', known: ['Course: 14 participants'] })).toEqual([
      'asks-known: How many people will attend?',
    ]);
  });

  it('is quoted where it takes up the words of the ask', () => {
    const heard = ['Please add a third day to the training.'];
    expect(
      flagsOf('Sure. The third training day is added. Comes to 900 pounds.', { mode: 'challenge', heard }),
    ).toEqual(['order-taking: The third training day is added']);
  });

  it('is none where what is asked is turned down on the way to somebody who does it', () => {
    const draft = "Our insurer doesn't let us carry animals, but Mrs Lacey takes him for 85.";
    expect(flagsOf(draft, { mode: 'challenge' }).filter((one) => one.startsWith('order'))).toEqual([]);
  });

  it('is not undone by a nod at the end', () => {
    expect(flagsOf('Sure, I have added it. Anything else?', { mode: 'clarify' })).toHaveLength(1);
  });
});

describe('D2 · refusal', () => {
  it('is seen where a wish gets a no', () => {
    expect(flagsOf("Hi Nora,\n\nunfortunately we don't offer evening courses.\n\nAda")).toEqual([
      "refusal: unfortunately we don't offer evening courses",
    ]);
  });

  it('is none where a way opens in the same breath, or where somebody else is refused', () => {
    expect(
      flagsOf("We don't print on glass ourselves, but Mia in the next yard does and I can ask her today."),
    ).toEqual([]);
    expect(flagsOf("The landlord wanted a key. I told him we don't hand out keys of yours.")).toEqual([]);
  });
});

describe('S6 · thanks and greetings', () => {
  it('notices thanks that fit everybody', () => {
    expect(flagsOf('Dear Nora,\n\nThank you for your continued support.\n\nAda')).toEqual([
      'perfunctory-thanks: Thank you for your continued support',
    ]);
  });

  it('leaves thanks alone that name a deed or a day', () => {
    expect(flagsOf('Thank you for your support on Tuesday, when the van broke down.')).toEqual([]);
    expect(flagsOf('Thank you for your business plan.')).toEqual([]);
  });

  it('notices a greeting of the season to many, and none to one', () => {
    const greeting = 'Merry Christmas to all of you from the whole team!';
    expect(flagsOf(greeting, { recipients: 30 })).toEqual([
      'mass-greeting: Merry Christmas to all of you from the whole team',
    ]);
    expect(flagsOf(greeting)).toEqual([]);
    expect(flagsOf(`Dear {{FirstName}},\n\n${greeting}`)).toHaveLength(1);
  });
});

describe('S7 · vendor phrases', () => {
  it('are quoted alone', () => {
    expect(flagsOf('Hi Nora,\n\nplease find attached the contract. It needs your name on page 2.')).toEqual([
      'vendor-phrase: please find attached',
    ]);
  });

  it('are the client’s own where quoted', () => {
    expect(flagsOf('Your "please find attached" came without the letter.')).toEqual([]);
    expect(flagsOf('Your “please find attached” came without the letter.')).toEqual([]);
  });
});

describe('S7 · one swap at a time', () => {
  it('shows the first stock phrase of a draft only', () => {
    const draft = 'Please find enclosed the plan.\n\nIt shows the roof.\n\nPlease do not hesitate to call.';
    expect(flagsOf(draft).filter((one) => one.startsWith('vendor'))).toEqual([
      'vendor-phrase: Please find enclosed',
    ]);
  });
});

describe('C6 · what is known, and what it means', () => {
  it('notices a question whose answer is noted', () => {
    expect(flagsOf('How many people will attend?', { known: ['Course: 14 participants'] })).toEqual([
      'asks-known: How many people will attend?',
    ]);
    expect(flagsOf('Which language would suit?', { heard: ['We are all fine with Dutch.'] })).toHaveLength(1);
  });

  it.each([
    ['Where should the lorry drop them?', 'Delivery: rear yard, Unit 6'],
    ['What make is the pump?', 'Pump: type Orona, 2011'],
    ['My fitter wants to know whether there are any animals in the house.', 'Two whippets, Ned and Flo'],
    ['Which year was the boiler put in?', 'Boiler installed 1989'],
  ])('knows what kind of value answers: %s', (question, fact) => {
    const asked = (known: string[]) => flagsOf(question, { known }).map((one) => one.split(':')[0]);
    expect(asked([fact])).toEqual(['asks-known']);
    expect(asked(['Hates beige'])).not.toContain('asks-known');
  });

  it('leaves the promise behind a needless question to itself', () => {
    expect(
      flagsOf("Can you send me the number of people and I'll set it up by Friday.", {
        known: ['Course: 14 participants'],
      }),
    ).toEqual(['asks-known: Can you send me the number of people', "promise: I'll set it up by Friday"]);
  });

  it('lets the known value be confirmed', () => {
    expect(flagsOf('Is it still 14 people who attend?', { known: ['Course: 14 participants'] })).toEqual([]);
  });

  it('notices a report without a conclusion', () => {
    expect(flagsOf('Hi Nora,\n\nthe survey results are attached, 40 pages.\n\nAda')).toEqual([
      'no-conclusion: the survey results are attached, 40 pages',
    ]);
    expect(flagsOf('The survey of the trees is complete. It covers 64 of them, each with a photo.')).toEqual([
      'no-conclusion: It covers 64 of them, each with a photo',
    ]);
    expect(flagsOf('The survey results are attached. I would stop the newsletter.')).toEqual([]);
  });
});

describe('check-ins', () => {
  it('are noticed where they hold no reason', () => {
    expect(flagsOf('Hi Nora, just checking in on the offer. Ada')).toEqual([
      'check-in: just checking in on the offer',
    ]);
    expect(flagsOf('Hi Nora, any news on the offer? I ask because the price goes up on 1 June. Ada')).toEqual(
      [],
    );
  });
});

describe('D7 · promises', () => {
  it('are none in words of theirs that the draft quotes, even where it names a month', () => {
    const quoted = '“I wish the labels came in Polish too, half of my night shift reads nothing else.”';
    expect(
      flagsOf(`Hi Nora,\n\nin March you wrote: ${quoted} I have been thinking about it.\n\nAda`),
    ).toEqual([]);
    expect(flagsOf("I'll send you “The Ten Dollar Letter” on Friday 8 May.")).toEqual([
      "promise: I'll send you “The Ten Dollar Letter” on Friday 8 May",
    ]);
  });

  it('are offered to the ledger, conditions and politeness are not', () => {
    expect(flagsOf("I'll send the drawings on Friday 8 May.")).toEqual([
      "promise: I'll send the drawings on Friday 8 May",
    ]);
    expect(flagsOf('If the frost stays away we could plant on Friday. Happy to help anytime!')).toEqual([]);
  });
});

describe('S4 · one remark at a time', () => {
  it('shows the weightiest, and lists all as they come', () => {
    const draft = "Please find attached the form. Sadly we don't offer delivery.";
    const { flags, shown } = mirrorDraft(draft, draftContext());
    expect(flags.map(({ flag }) => flag)).toEqual(['vendor-phrase', 'refusal']);
    expect(shown?.flag).toBe('refusal');
  });

  it('says nothing in a language it does not read, and nothing of quoted mail', () => {
    expect(
      flagsOf('Hallo Nora,\n\nleider können wir das nicht anbieten, und wir danken für Ihr Vertrauen.'),
    ).toEqual([]);
    expect(flagsOf('Thanks, that helps.\n\n> Please find attached the report.')).toEqual([]);
    expect(flagsOf('')).toEqual([]);
  });
});

describe('S4 · displeasure', () => {
  const risk = (draft: string, fields: Partial<DraftContext> = {}) => {
    const { displeasure } = mirrorDraft(draft, draftContext(fields));
    return `${displeasure.risk}, ${displeasure.medium}`;
  };

  it('is low for what pleases, medium for a no, high where bad things meet', () => {
    expect(risk('The form is on its way, Nora.')).toBe('low, mail');
    expect(risk("Sadly we don't offer delivery.")).toBe('medium, mail');
    expect(risk("Sadly we don't offer delivery. And the price goes up to 40 in May.")).toBe('high, call');
  });

  it('is better said by phone to somebody who is sore', () => {
    expect(risk('The second van is delayed until Monday.', { mood: 'sore' })).toBe('high, call');
  });
});

describe('the mirror, whatever is typed', () => {
  const words = fc.constantFrom(
    'please find attached',
    'thank you for your support',
    'Dear Nora,',
    '\n\n',
    '"',
    '>',
    'we',
    "don't",
    'offer',
    'Friday',
    '5 May',
    '?',
    '.',
    '!',
    'any update',
    'I will',
    'the report is attached',
    '{{name}}',
    'İ',
    'ß',
    '🎉',
    'Happy New Year',
    'unfortunately',
    ', but',
    'how many people',
    "'",
    '(',
    ':',
  );
  const drafts = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  );

  it('quotes word for word, nothing twice, and shows one of the flags', () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom(null, 'challenge', 'comply'), (draft, mode) => {
        const context = draftContext({ mode, recipients: 9, known: ['Course: 14 participants'] });
        const { flags, shown } = mirrorDraft(draft, context);
        let from = 0;
        for (const { quote } of flags) {
          expect(quote).not.toBe('');
          const at = draft.indexOf(quote, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + quote.length;
        }
        expect(shown === null).toBe(flags.length === 0);
        if (shown !== null) expect(flags).toContainEqual(shown);
        expect(mirrorDraft(draft, context)).toEqual({ flags, shown, displeasure: expect.anything() });
      }),
    );
  });

  it('comes to an end on bait for patterns', () => {
    for (const bait of [
      'unfortunately ',
      "we don't ",
      'any ',
      'thank you for ',
      '"a',
      '[',
      '{{',
      'a.b@',
      'i will be ',
    ]) {
      expect(mirrorDraft(bait.repeat(200_000 / bait.length), draftContext({ recipients: 9 }))).toBeDefined();
    }
  });
});
