import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownKept } from '../../../utils/ledgers/shown-kept.ts';

const PLAN = { text: 'I will send you the floor plan by Friday.' };

describe('D7 a later message that shows a promise kept', () => {
  it.each([
    ['I will send you the floor plan by Friday.', 'Attached is the floor plan.'],
    ['I will send you the floor plan by Friday.', 'Here’s the plan, as promised.'],
    ['We will look into Polish labels.', 'The labels are done, in Polish and Czech.'],
    ['I’ll get you the invoices next week.', 'The invoice is in your inbox.'],
    ['I’ll get you the invoice next week.', 'All three invoices were sent this morning.'],
    ['We will price the second oven.', 'Attached the pricing for both.'],
    ['I will send the copies.', 'One signed copy is attached.'],
    ['You will have the delivery address on Monday.', 'Here are the addresses you asked for.'],
  ])('%j: %j', (text, sentence) => {
    expect(shownKept({ text }, ['Hi Kim,', sentence, 'Dana'])).toBe(sentence);
  });

  it.each([
    ['hands nothing over', 'The floor plan looks good to me.'],
    ['names something else', 'Attached is the invoice.'],
    ['is not there yet', 'The floor plan is not ready, though the rest is done.'],
    ['will come', 'The floor plan will be sent on Monday, all else is done.'],
    ['did not work', 'I can’t get the floor plan done this week.'],
    ['is delayed', 'The floor plan is delayed; the drawings are attached.'],
    ['was not done', 'The plan hasn’t been signed.'],
    ['promises once more', 'As promised I will send the plan tomorrow.'],
    ['promises once more in short', 'As promised, I’ll have the plan ready for you.'],
    ['says that it is still not ready', 'The floor plan is still not ready.'],
    ['says that it is nearly ready', 'The floor plan is nearly done.'],
    ['names a day to come', 'I am sending the plan next week.'],
    ['says by when', 'We get the plan done by Monday.'],
    ['asks', 'Is the plan ready?'],
    ['asks to be told', 'Tell me when the plan is ready.'],
    ['makes it a condition', 'If the plan is signed, we start.'],
    ['asks the other side for it', 'Please have the plan signed.'],
    ['thanks the other side for it', 'Thank you for the plan you sent.'],
    ['says what the other side did', 'You have shared the plan with Tom.'],
    ['says why it is late', 'Here is why the plan took longer.'],
    ['says how it stands', 'Here is a short update on the plan.'],
    ['only says that it was promised', 'As promised, the plan.'],
    ['says that it was forgotten', 'I forgot the plan, so nothing is attached.'],
    ['would have been', 'The plan should have been attached.'],
  ])('does not where the sentence %s', (_, sentence) => {
    expect(shownKept(PLAN, [sentence])).toBeNull();
  });

  it('does not where the two share no more than that something is done, or a day', () => {
    expect(
      shownKept({ text: 'The quote will be ready and signed on Friday.' }, ['The car is ready.']),
    ).toBeNull();
    expect(shownKept(PLAN, ['The Friday call is booked.'])).toBeNull();
    expect(shownKept({ text: 'I will do it.' }, ['It is done.'])).toBeNull();
  });

  it('hands over what it asks about all the same', () => {
    const sentence = 'Attached is the plan, could you have a look?';
    expect(shownKept(PLAN, [sentence])).toBe(sentence);
    const polite = 'Please find the plan attached.';
    expect(shownKept(PLAN, [polite])).toBe(polite);
  });

  it.each(['As promised, attached.', 'Here is the file, as agreed.', 'Here it is, I promised.'])(
    'names nothing, and means the only promise there is: %j',
    (sentence) => {
      expect(shownKept(PLAN, [sentence], true)).toBe(sentence);
      expect(shownKept(PLAN, [sentence])).toBeNull();
    },
  );

  it.each([
    ['names something else', 'As promised, the invoice is attached.'],
    ['was not promised', 'Attached.'],
    ['is not here', 'As promised, it will be attached tomorrow.'],
  ])('does not mean the only promise there is where it %s', (_, sentence) => {
    expect(shownKept(PLAN, [sentence], true)).toBeNull();
  });

  it('takes the first of several sentences, and one of those it was given', () => {
    expect(shownKept(PLAN, ['The plan is attached.', 'The plan was sent.'])).toBe('The plan is attached.');
    expect(shownKept(PLAN, [])).toBeNull();
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.array(fc.string({ maxLength: 200 }), { maxLength: 4 }),
        (text, all) => {
          const found = shownKept({ text }, all);
          expect(found === null || all.includes(found)).toBe(true);
        },
      ),
    );
  });
});
