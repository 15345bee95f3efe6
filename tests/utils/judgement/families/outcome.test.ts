import { describe, expect, it } from 'vitest';
import { outcome } from '../../../../utils/judgement/families/outcome.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family outcome', () => {
  it('asks what people do differently after a training', () => {
    const asked = askedBy(outcome, 'We need a course for our gardeners.', [
      'solution',
      'We need a course for our gardeners',
    ]);
    expect(asked).toEqual([
      'A month after the course, what should your gardeners be doing differently?',
      'A month after the course, what should be different from today, and who would notice first?',
    ]);
  });

  it('asks what those who decide do with a paper', () => {
    const asked = askedBy(
      outcome,
      'Please prepare an overview of the pumps. The owners meet on 5 May.',
      ['deliverable', 'Please prepare an overview of the pumps'],
      { mode: 'clarify' },
    );
    expect(asked).toEqual([
      'If the owners took only one thing away from the overview of the pumps, what should it be?',
      'What should the owners be able to decide with the overview of the pumps in hand?',
      'What do you want to be able to say or decide with the overview of the pumps in hand?',
    ]);
  });

  it('says the deed again where something is added', () => {
    const asked = askedBy(outcome, 'Could you add a handrail to the stage stairs?', [
      'scope',
      'Could you add a handrail to the stage stairs?',
    ]);
    expect(asked).toEqual([
      'If we add a handrail to the stage stairs, what should be better afterwards, and for whom?',
      'Once the handrail is there, what should be better, and for whom?',
    ]);
  });

  it('turns our words round in the deed', () => {
    const asked = askedBy(outcome, 'Could you repaint our van in my favourite green?', [
      'scope',
      'Could you repaint our van in my favourite green?',
    ]);
    expect(asked).toEqual([
      'If we repaint your van in your favourite green, what should be better afterwards, and for whom?',
    ]);
  });

  it('holds a trouble they tell and the remedy they name against each other', () => {
    const [first] = askedBy(outcome, 'Every week the bread is late again. We need a second oven.', [
      'solution',
      'We need a second oven',
    ]);
    expect(first).toBe(
      'You write "Every week the bread is late again". If the second oven does its job, what should be different there?',
    );
  });

  it('says no asking words back where no thing could be made of them', () => {
    const ask = 'naturally the same for the chapel would round it up nicely';
    expect(askedBy(outcome, `Thank you for the plan. Our sisters wrote. ${ask}.`, ['scope', ask])).toEqual(
      [],
    );
  });

  it('holds what they tell against what they want done, where no thing is named', () => {
    const ask = 'we want to hand over the bell ringing';
    expect(askedBy(outcome, `Our ringers went from 14 to 3. So ${ask}.`, ['solution', ask])[0]).toBe(
      'You write "Our ringers went from 14 to 3". If you hand over the bell ringing, what should be different there?',
    );
  });

  it('lets nobody do a job of "its" own', () => {
    const ask = 'We need a second guard at the gate.';
    expect(askedBy(outcome, `Two bicycles were stolen last week. ${ask}`, ['solution', ask])[0]).toBe(
      'You write "Two bicycles were stolen last week". With the second guard, what should be different there?',
    );
  });

  it('asks what an addition is for only where the mail has not told it', () => {
    const ask = 'Could you add a handrail to the stage stairs?';
    expect(askedBy(outcome, ask, ['scope', ask])).not.toEqual([]);
    const told =
      'The choir meets on Tuesdays and the altos come down there in long skirts, all twenty of them together. ';
    expect(askedBy(outcome, told + ask, ['scope', ask])).toEqual([]);
  });

  it('holds an addition against the trouble told beside it', () => {
    const ask = 'Could you add a handrail to the stage stairs?';
    const told = 'Last Saturday two of the altos missed the bottom step in the dark.';
    expect(askedBy(outcome, `${told} ${ask}`, ['scope', ask])).toEqual([
      'You write "Last Saturday two of the altos missed the bottom step in the dark". With the handrail, what should be different there?',
    ]);
  });

  it('hears a trouble in plain words beside a remedy', () => {
    const ask = 'we would like a player piano in the foyer';
    const asked = (told: string) => askedBy(outcome, `${told} ${ask}.`, ['solution', ask])[0];
    expect(asked('The bar empties at nine.')).toBe(
      'You write "The bar empties at nine". If the player piano does its job, what should be different there?',
    );
    expect(asked('The waiters spend half the evening explaining the drinks.')).toMatch(
      /^You write "The waiters/u,
    );
  });

  it('asks beside a trouble what should be different, where the remedy has no name', () => {
    const ask = 'So it will be the wooden ones, please.';
    expect(askedBy(outcome, `Guests moaned about the queues last year. ${ask}`, ['solution', ask])[0]).toBe(
      'You write "Guests moaned about the queues last year". If it works as you hope, what should be different there?',
    );
  });

  it('takes what they will do themselves for a deed of theirs', () => {
    const ask = 'we want to hand over the bell ringing';
    expect(askedBy(outcome, `So ${ask}.`, ['solution', ask])[0]).toBe(
      'If you hand over the bell ringing, what should be better afterwards, and for whom?',
    );
    const ours = 'we want you to take over the bell ringing';
    expect(askedBy(outcome, `So ${ours}.`, ['solution', ours]).join(' ')).not.toContain('If you');
  });

  it('asks how they manage today where something runs already, and not where they told it', () => {
    const ask = 'What would six new vans cost?';
    expect(askedBy(outcome, ask, ['quote', ask], { mode: 'clarify' })[0]).toBe(
      'How do you manage today, and what should be better with the six new vans?',
    );
    const told = `At the moment everybody drives home by tram. ${ask}`;
    expect(askedBy(outcome, told, ['quote', ask], { mode: 'clarify' }).join(' ')).not.toContain('today');
  });

  it('takes nothing from the subject line for what is to be added', () => {
    const ask = 'Can you let them have it as well?';
    const asked = askedBy(outcome, `The bell tower is fine. ${ask}`, ['scope', ask], {
      history: { subject: 'Bell tower' },
    });
    expect(asked.join(' ')).not.toContain('bell tower');
  });

  it('sets two prices against each other', () => {
    const ask = 'Can you match that?';
    const asked = askedBy(outcome, `You want £118. Another lab has offered us £95. ${ask}`, [
      'discount',
      ask,
    ]);
    expect(asked[0]).toBe('What would our £118 have to give you that the £95 does not?');
  });

  it('looks to the end of the term that is to come', () => {
    const asked = askedBy(outcome, 'Happy to renew for another two years.', [
      'renewal',
      'Happy to renew for another two years',
    ]);
    expect(asked[0]).toBe('When another two years are over, what would make you say that it was worth it?');
  });

  it('asks where a figure will stand, and what the one who wants it would see', () => {
    expect(
      askedBy(outcome, 'Purchase requests take 9 days here. We need a second oven.', [
        'solution',
        'We need a second oven',
      ])[0],
    ).toBe(
      'You write "Purchase requests take 9 days here". If the second oven does its job, where should that stand half a year on?',
    );
    expect(
      askedBy(outcome, 'Our bishop wants a second oven.', ['solution', 'Our bishop wants a second oven'])[0],
    ).toBe('Once the second oven is in place, what would your bishop want to see that is not there today?');
  });

  it('takes what they will do themselves for no deed of ours', () => {
    const ask = 'we would like to sell honey with our own label';
    expect(askedBy(outcome, `So ${ask}.`, ['solution', ask]).join(' ')).not.toContain('If we sell');
  });

  it('asks what would be noticed once something not known is sorted out', () => {
    const ask = 'Any ideas?';
    const asked = askedBy(outcome, `I don't know which of the bells is cracked. ${ask}`, ['vague', ask], {
      mode: 'clarify',
    });
    expect(asked.join(' ')).not.toContain('How would you like that to be');
  });
});
