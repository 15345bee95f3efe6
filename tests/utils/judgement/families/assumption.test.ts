import { describe, expect, it } from 'vitest';
import { assumption } from '../../../../utils/judgement/families/assumption.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family assumption', () => {
  it('sets what they saw beside the remedy they name', () => {
    const asked = askedBy(
      assumption,
      'We need a second mixer. The dough stands for two hours and never rises evenly.',
      ['solution', 'We need a second mixer'],
    );
    expect(asked).toEqual([
      'You write "The dough stands for two hours and never rises evenly". What do you think is behind that?',
    ]);
  });

  it('looks at the people a training is for', () => {
    const asked = askedBy(assumption, "We'd like a workshop for our ushers.", [
      'solution',
      "We'd like a workshop for our ushers",
    ]);
    expect(asked).toEqual([
      'What did you see in your ushers that made a workshop the answer?',
      'What did you see that made a workshop the answer?',
    ]);
  });

  it('asks what those who want it had seen', () => {
    const asked = askedBy(assumption, 'The council wants rumble strips in the bend. Please lay them.', [
      'solution',
      'The council wants rumble strips in the bend',
    ]);
    expect(asked[0]).toBe('What had the council seen or heard that made the rumble strips the answer?');
  });

  it('does not ask what they saw where the mail tells it at length', () => {
    const story =
      'We met on Monday and went through the ledger of the whole year with the new clerk and his cousin. '.repeat(
        3,
      );
    const asked = askedBy(assumption, `${story}We need a second mixer.`, [
      'solution',
      'We need a second mixer',
    ]);
    expect(asked).toEqual([]);
  });

  it('asks what would most likely be wrong afterwards where there is no way back', () => {
    const asked = askedBy(
      assumption,
      'Shall they engrave the plaque with the old name? After Friday it is final.',
      ['approval', 'Shall they engrave the plaque with the old name?'],
    );
    expect(asked).toContain('Before Friday, which point are you least sure of yourself?');
  });

  it('asks it of the very thing where that is named in the asking words', () => {
    const ask = 'May we order the new bell?';
    const asked = askedBy(assumption, `${ask} After Friday it is final.`, ['approval', ask]);
    expect(asked[0]).toBe('If one thing about the new bell turned out wrong, what would it most likely be?');
  });

  it('asks who could tell what nobody has looked at, before it is too late', () => {
    const ask = 'Shall they engrave the plaque tonight?';
    expect(askedBy(assumption, `Nobody has read the Latin. ${ask}`, ['approval', ask])[0]).toBe(
      'You write "Nobody has read the Latin". Who could tell us for certain before it goes ahead?',
    );
  });

  it('asks what would settle what one of theirs is not content with', () => {
    const ask = 'Shall they engrave the plaque tonight?';
    expect(askedBy(assumption, `Our verger finds the gold too dark. ${ask}`, ['approval', ask])[0]).toBe(
      'You write "Our verger finds the gold too dark". What would settle that for you before it goes ahead?',
    );
  });

  it('asks what else changed when something changed with them, of an open question', () => {
    const ask = 'What would you do?';
    const told = 'Since we moved the kiln every third plate has been cracked.';
    expect(askedBy(assumption, `${told} ${ask}`, ['vague', ask])).toEqual([
      'You write "Since we moved the kiln every third plate has been cracked". What else changed at that time?',
    ]);
  });

  it('comes back to what we said ourselves was open, before it is final', () => {
    const ask = 'Shall they engrave the plaque tonight?';
    const thread = [{ from: 'us' as const, at: 0, text: 'I have only seen it on paper so far.' }];
    expect(askedBy(assumption, ask, ['approval', ask], { history: { thread } })[0]).toBe(
      'I had written "I have only seen it on paper so far". How does that stand, before it is final?',
    );
  });
});
