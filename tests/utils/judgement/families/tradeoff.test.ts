import { describe, expect, it } from 'vitest';
import { tradeoff } from '../../../../utils/judgement/families/tradeoff.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family tradeoff', () => {
  it('names the parts of our own offer', () => {
    const asked = askedBy(
      tradeoff,
      'Could you come down to 8,400?',
      ['discount', 'Could you come down to 8,400?'],
      {
        history: {
          thread: [
            { from: 'us', at: 0, text: 'The estimate covers the paving, the planting and the lamps: 9,900.' },
          ],
        },
      },
    );
    expect(asked).toEqual([
      'To get to 8,400, which could you most easily do without: the paving, the planting or the lamps?',
      'If I come down from 9,900 to 8,400, what would make it fair for both of us: a longer term, more at a time, or something we leave out?',
      'If I come down from 9,900 to 8,400, what has to stay whatever happens, and what could wait or go?',
    ]);
  });

  it('holds no sum against ours that is told for another measure', () => {
    const thread = [{ from: 'us' as const, at: 0, text: 'All 40 chairs come to 9,900.' }];
    const ask = 'Could you do 210 a chair?';
    expect(askedBy(tradeoff, ask, ['discount', ask], { history: { thread } }).join(' ')).not.toContain(
      'come down from',
    );
  });

  it('asks for nothing in return of those who offer something by themselves', () => {
    const ask = 'Could you come down to 8,400?';
    expect(
      askedBy(tradeoff, `We will hand over more this year. ${ask}`, ['discount', ask]).join(' '),
    ).not.toContain('fair for both');
  });

  it('weighs their day against the one that we gave', () => {
    const thread = [{ from: 'us' as const, at: 0, text: 'The 200 copies are planned for 10 April.' }];
    const ask = 'We need the copies by 20 February.';
    expect(askedBy(tradeoff, ask, ['deadline', ask], { mode: 'clarify', history: { thread } })[0]).toBe(
      'What has to be there by 20 February, and what could follow by 10 April, as planned?',
    );
  });

  it('asks of a deadline by what happens on the day', () => {
    const ask = 'We need the two vans sooner.';
    const text = `${ask} The old ones fail their inspection at the end of April.`;
    expect(askedBy(tradeoff, text, ['deadline', ask], { mode: 'clarify' })[0]).toBe(
      'You mention "The old ones fail their inspection at the end of April". Would one of the two vans be enough for that, and could the other follow?',
    );
  });

  it('asks what comes first where all of it is wanted, and what else matters where the least is told', () => {
    const all = 'All 38 trophies have to be here by 4 June.';
    expect(askedBy(tradeoff, `The fair opens on 6 June. ${all}`, ['deadline', all])[0]).toBe(
      'You mention "The fair opens on 6 June". If not all of the 38 trophies can be done by then, which ones have to come first?',
    );
    const ask = 'We need the mural by then.';
    const text = `The minister is coming on 19 September. ${ask} At least the scaffold should be gone.`;
    expect(askedBy(tradeoff, text, ['deadline', ask])[0]).toBe(
      'You mention "The minister is coming on 19 September". Beside what you say must be there, what would be missed most on the day?',
    );
  });

  it('asks what would be enough for what led to an addition', () => {
    const ask = 'Please send 60 more crates.';
    const text = `${ask} The legal department has more files than they told us.`;
    expect(askedBy(tradeoff, text, ['scope', ask])[0]).toBe(
      'You mention "The legal department has more files than they told us". What would be enough there to begin with, and what could come later?',
    );
  });

  it('weighs an addition against the day that we gave for the rest', () => {
    const thread = [{ from: 'us' as const, at: 0, text: 'The library model is ready 20 February.' }];
    const ask = 'Could you add a second tower?';
    expect(askedBy(tradeoff, ask, ['scope', ask], { history: { thread } })[0]).toBe(
      'If the second tower takes us a few days longer, would you rather keep 20 February or have it in from the start?',
    );
  });

  it('asks which part of the thing may come later', () => {
    const asked = askedBy(
      tradeoff,
      'We need the stage floor by 3 June.',
      ['deadline', 'We need the stage floor by 3 June'],
      { mode: 'clarify' },
    );
    expect(asked).toEqual([
      'If only part of the stage floor can be ready by 3 June, which part has to be?',
      'What must be ready by 3 June at the very least, and what could follow?',
    ]);
  });

  it('asks what could wait for an addition', () => {
    const asked = askedBy(
      tradeoff,
      'Could you add a handrail to the stage stairs? The opening is on 3 June.',
      ['scope', 'Could you add a handrail to the stage stairs?'],
    );
    expect(asked).toEqual([
      'If it came to a choice, which matters more: keeping 3 June, or having the handrail in from the start?',
      'With the handrail added, it may cost a little more or take a little longer: which would be easier for you?',
    ]);
  });

  it('does not weigh an addition against its own day', () => {
    const ask = 'Could you add a handrail to the stage stairs?';
    const asked = askedBy(tradeoff, `${ask} It has to be there on 3 June.`, ['scope', ask]);
    expect(asked.join(' ')).not.toContain('If it came to a choice');
  });

  it('asks what could move in return for a price of ours, where they name no figure', () => {
    const ask = 'Is there something you can do?';
    const asked = askedBy(tradeoff, `You want £118. ${ask}`, ['discount', ask]);
    expect(asked[0]).toBe(
      'If I can move on our £118, what would make it fair for both of us: a longer term, more at a time, or something we leave out?',
    );
  });

  it('asks for nothing in return where they offer it', () => {
    const ask = 'Could you come down to 8,400?';
    expect(askedBy(tradeoff, ask, ['discount', ask]).join(' ')).toContain('fair for both');
    const offered = `${ask} We could pay half of it up front.`;
    expect(askedBy(tradeoff, offered, ['discount', ask]).join(' ')).not.toContain('fair for both');
  });

  it('says back what the price is to do, and asks what could move for it', () => {
    const ask = "We'd like you to hold the old price through December";
    expect(askedBy(tradeoff, `${ask}.`, ['discount', ask])[0]).toBe(
      'If we hold the old price through December, what would make it fair for both of us: a longer term, more at a time, or something we leave out?',
    );
  });

  it('asks of what is done again and again what could take up less time', () => {
    const ask = 'Could you also water the plants every week?';
    expect(askedBy(tradeoff, ask, ['scope', ask])[0]).toMatch(/what could take up less time in return\?$/);
    const once = 'Could you also water the plants?';
    expect(askedBy(tradeoff, once, ['scope', once])[0]).toMatch(/which would be easier for you\?$/);
  });

  it('does not ask what has to stay where they say that it does', () => {
    const ask = 'Could you add a handrail to the stage stairs?';
    expect(askedBy(tradeoff, `${ask} On the same day, of course.`, ['scope', ask])).toEqual([]);
  });

  it('asks for no least part where they name what has to be there', () => {
    const least = (ask: string) =>
      askedBy(tradeoff, ask, ['deadline', ask], { mode: 'clarify' }).join(' ').includes('at the very least');
    expect(least('It has to be ready by 3 June')).toBe(true);
    expect(least('Everything has to be out by 3 June')).toBe(false);
  });

  it('takes what is ours for no addition', () => {
    const added = (thing: string) => {
      const ask = `We would like ${thing} to cover Ghent as well`;
      return askedBy(tradeoff, `${ask}.`, ['scope', ask]).join(' ');
    };
    expect(added('your helpdesk')).not.toContain('helpdesk added');
    expect(added('a second helpdesk')).toContain('the second helpdesk');
  });

  it('weighs what is known to both and is to come in as well', () => {
    const ask = 'We would want the scanned receipts of the last six years brought over as well.';
    expect(askedBy(tradeoff, ask, ['scope', ask])[0]).toBe(
      'With the scanned receipts added, it may cost a little more or take a little longer: which would be easier for you?',
    );
  });
});
