import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEELINGS, type Feeling } from '../../../../utils/clients/feelings.ts';
import { withEdit, withoutEdit } from '../../../../utils/judgement/feel-as/edit.ts';
import { editTowards } from '../../../../utils/judgement/feel-as/towards.ts';

/** The sentence as it reads after the edit; the sentence itself where nothing stands in the way. */
function towards(feeling: Feeling, sentence: string): string {
  const draft = `Hi Dana,\n\n${sentence}\n\nBest wishes,\nLena`;
  const edit = editTowards(draft, feeling);
  return (edit ? withEdit(draft, edit) : draft).split('\n\n')[1] ?? '';
}

const TOWARDS: Readonly<Record<Feeling, readonly (readonly [from: string, to: string])[]>> = {
  heard: [
    ['As I already mentioned, the price holds until May.', 'The price holds until May.'],
    ['The price, as I said before, is set for this year.', 'The price is set for this year.'],
    ['Per my last email, the door is on the left.', 'The door is on the left.'],
    [
      'I see why this matters to you, but we cannot move the date.',
      'I see why this matters to you. We cannot move the date.',
    ],
    ['Actually, we sent it on Monday.', 'We sent it on Monday.'],
    ['We actually sent it on Monday.', 'We sent it on Monday.'],
    ['I am sorry you feel that way.', 'I am sorry that it came to this.'],
    ['We apologise for any inconvenience caused.', 'We are sorry for the trouble this has caused you.'],
    ['Apologies for the inconvenience.', 'I am sorry for the trouble this has caused you.'],
    ['Thank you for your feedback.', 'Thank you for telling me.'],
    [
      'You want fewer seats, not a lower price. The quote follows.',
      'You want fewer seats, not a lower price. Have I got that right? The quote follows.',
    ],
  ],
  safe: [
    ['Don’t worry, the data is still there.', 'The data is still there.'],
    ['To be honest, I had not expected that.', 'I had not expected that.'],
    ['I will get back to you soon.', 'I will get back to you by [day].'],
    ['You will hear from us as soon as possible.', 'You will hear from us by [day].'],
    [
      'I will send you the plan by Friday.',
      'I will send you the plan by Friday. If anything changes, you will hear it from me first.',
    ],
  ],
  proud: [
    ['You have finally finished the move.', 'You have finished the move.'],
    ['This fits your small team.', 'This fits your team.'],
    ['The first results are not bad at all.', 'The first results are good.'],
    ['That is not a bad start.', 'That is a good start.'],
    ['It is our success.', 'It is your success.'],
    ['Congratulations on the award.', 'Congratulations on the award. What made the difference?'],
    [
      'Here is the report for March.',
      'Here is the report for March. If you would like to show this to others, I will gladly put the heart of it on one page.',
    ],
  ],
  unhurried: [
    ['Please send me the list as soon as possible.', 'Please send me the list when it suits you.'],
    ['Could you confirm right away?', 'Could you confirm when it suits you?'],
    ['You need to sign it asap.', 'You need to sign it when it suits you.'],
    ['We need the signed form by EOD.', 'We need the signed form by [a later day].'],
    ['I urgently need the list.', 'I need the list.'],
    ['I look forward to your prompt reply.', 'I look forward to your reply.'],
    ['I look forward to hearing from you soon.', 'I look forward to hearing from you.'],
    ['Just a quick question: who opens the export?', 'A question: who opens the export?'],
    ['I am still waiting for your answer.', 'I would be glad of your answer.'],
    ['Could you confirm by EOD?', 'Could you confirm by [a later day]?'],
    ['Could you send me the list of seats?', 'Could you send me the list of seats? There is no hurry.'],
    [
      'Could you tell me the size? And which colour?',
      'Could you tell me the size? And which colour? There is no hurry.',
    ],
    [
      'Could you send me the list by Friday?',
      'Could you send me the list by Friday? If that is too soon, just say so.',
    ],
  ],
  'in-control': [
    ['Unless I hear otherwise, we will start on Monday.', 'If you agree, we will start on Monday.'],
    ['We will start on Monday unless I hear from you.', 'We will start on Monday if you agree.'],
    ['I will go ahead and order the second oven.', 'If you agree, I will order the second oven.'],
    ['You need to send us the list by Friday.', 'It would help if you could send us the list by Friday.'],
    ['We need you to sign the form.', 'It would help if you could sign the form.'],
    [
      'We can ship the small oven now, or we can wait for the big one.',
      'We can ship the small oven now, or we can wait for the big one. The choice is yours.',
    ],
    ['We will start on Monday at eight.', 'We will start on Monday at eight. Does that suit you?'],
  ],
  'looked-after': [
    [
      'If you have any questions, please do not hesitate to contact me.',
      'If anything is unclear, write to me and I will see to it.',
    ],
    ['Feel free to reach out.', 'If anything is unclear, write to me and I will see to it.'],
    ['Please contact our support team.', 'I will take this to our support team myself and come back to you.'],
    ['That is not my department.', 'Let me find the right person and bring the two of you together.'],
    ['Let me know if you need anything else.', 'Is there anything you are still waiting for from us?'],
    [
      'I have forwarded your request to our billing team.',
      'I have forwarded your request to our billing team. I will make sure that you hear back by [day].',
    ],
    [
      'The second oven is installed.',
      'The second oven is installed. I will look in again on [day] to see that all is well.',
    ],
  ],
};

const UNTOUCHED: readonly (readonly [Feeling, string])[] = [
  ['heard', 'I understand nothing but the first part.'],
  ['heard', 'You need to sign here.'],
  ['heard', 'You want fewer seats. Is that right?'],
  ['safe', 'She will be back soon after the move.'],
  ['safe', 'I will send you the plan by Friday, and you will hear it from me first if anything changes.'],
  ['proud', 'The room is small and bright.'],
  ['unhurried', 'I will send it as soon as possible.'],
  ['unhurried', 'I will send what we need as soon as possible.'],
  ['unhurried', 'Please find the invoice attached.'],
  ['unhurried', 'Could you send me the list? Take your time.'],
  ['in-control', 'You must be tired after that week.'],
  ['in-control', 'We will start on Monday. Does that suit you?'],
  ['looked-after', 'Please do not hesitate to contact Tom at tom@ovens.example for the keys.'],
  ['looked-after', 'The price is fixed for this year.'],
];

/** Pieces that drafts are made of, with everything in them that some rule might want. */
const piece = fc.constantFrom(
  ...Object.values(TOWARDS)
    .flat()
    .map(([from]) => from),
  ...UNTOUCHED.map(([, sentence]) => sentence),
  'She wrote “please send it asap”.',
  '> Please send it as soon as possible.',
  'You asked for "a quick call, to be honest".',
  '[what they asked for]',
  '\n\n',
  'Thanks!',
);
const draft = fc
  .tuple(
    fc.constantFrom('Hi Dana,\n\n', ''),
    fc.array(piece, { maxLength: 6 }),
    fc.constantFrom('\n\nBest wishes,\nLena', ''),
  )
  .map(([greeting, pieces, closing]) => greeting + pieces.join(' ') + closing);
const feeling = fc.constantFrom(...FEELINGS);

describe('P3 one edit towards a feeling', () => {
  it.each(FEELINGS.flatMap((one) => TOWARDS[one].map(([from, to]) => [one, from, to] as const)))(
    '%s: %s',
    (one, from, to) => {
      expect(towards(one, from)).toBe(to);
    },
  );

  it.each(UNTOUCHED)('%s leaves alone: %s', (one, sentence) => {
    expect(towards(one, sentence)).toBe(sentence);
  });

  it.each(FEELINGS)('%s is reached in few steps, and then asks for no more', (one) => {
    for (const [from] of TOWARDS[one]) {
      let text = `Hi Dana,\n\n${from}\n\nBest wishes,\nLena`;
      let steps = 0;
      for (let edit = editTowards(text, one); edit; edit = editTowards(text, one)) {
        text = withEdit(text, edit);
        steps++;
        if (steps > 3) break;
      }
      expect(steps).toBeLessThanOrEqual(3);
    }
  });
});

describe('P3 every edit', () => {
  it('can be taken back to the letter', () => {
    fc.assert(
      fc.property(draft, feeling, (text, one) => {
        const edit = editTowards(text, one);
        if (!edit) return;
        expect(text.startsWith(edit.from, edit.at)).toBe(true);
        expect(withoutEdit(withEdit(text, edit), edit)).toBe(text);
        expect(edit.reason).toMatch(/^\S.*\.$/u);
      }),
      { numRuns: 300 },
    );
  });

  it('touches no quoted words, no gap, no greeting and no farewell', () => {
    const kept = /“[^”]*”|"[^"]*"|^>.*$|\[[^\]]*\]|^Hi Dana,|Best wishes,\nLena$/gmu;
    fc.assert(
      fc.property(draft, feeling, (text, one) => {
        const edit = editTowards(text, one);
        if (!edit) return;
        const end = edit.at + edit.from.length;
        for (const { index, 0: words } of text.matchAll(kept)) {
          const isApart = end <= index || edit.at >= index + words.length;
          expect(isApart, words).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves a draft that has changed since as it is', () => {
    const edit = editTowards('Hi Dana,\n\nI will get back to you soon.', 'safe');
    expect(edit && withEdit('Something else', edit)).toBe('Something else');
  });
});

describe('P3 what is no draft of ours to edit', () => {
  it.each([
    ['nothing', ''],
    ['a greeting alone', 'Hi Dana,'],
    [
      'another language',
      'Guten Tag Frau Weiß, bitte senden Sie mir die Liste so bald wie möglich zu, vielen Dank.',
    ],
    ['quoted mail alone', '> Please send it as soon as possible.'],
  ])('%s', (_, text) => {
    expect(FEELINGS.map((one) => editTowards(text, one))).toEqual(FEELINGS.map(() => null));
  });

  it('is looked at quickly, however it is written', () => {
    const hostile = [
      'please '.repeat(3_000),
      'i see '.repeat(3_000),
      'asap " '.repeat(3_000),
      '\n'.repeat(20_000),
    ];
    const start = performance.now();
    for (const text of hostile) for (const one of FEELINGS) editTowards(`I will please ${text}`, one);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
