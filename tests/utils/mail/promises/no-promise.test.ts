import { describe, expect, it } from 'vitest';
import { bindsNobody } from '../../../../utils/mail/promises/no-promise.ts';

describe('D7 · words that resemble a promise and bind nobody', () => {
  it.each([
    ['where one will be', "I'll be at the trade fair on the 9th"],
    ['where one will be', "we're away from Thursday"],
    ['where one will be', 'I come back from leave on the 14th'],
    ['who visits them', 'our surveyor comes next week'],
    ['who visits them', 'The inspectors are in on Thursday'],
    ['what others do for them', "she'll call me tomorrow at nine"],
    ['what others say', 'The fitter says the valve comes tomorrow'],
    ['what is left open', "we'll see how it goes by spring"],
    ['what is left open', "I'll think about it over the weekend"],
    ['what is left open', 'Friday should be fine'],
    ['what only the reader can bring about', "I'll have the form with you on Monday once this is settled"],
    ['what only the reader can bring about', 'I could pay it this week if it comes by Thursday'],
    ['what is told again', 'In your plan the floor is ready on 26 April'],
    ['what is told again', 'I know we said the 20th'],
    ['what is past', 'On Monday I was looking for your list'],
    ['what is done already', "I've asked the caretaker about the gate"],
    ['what becomes of a thing', "it'll be a long winter"],
    ['what somebody of theirs does', "She'll have it before the committee at the end of May"],
  ])('tell %s: %s', (_, words) => {
    expect(bindsNobody(words, 'client')).toBe(true);
  });

  it.each([
    "I'll send the sizes by Friday",
    "I'll be in Leeds on the 20th and will bring the samples",
    "I'll write when I am back",
    'our surveyor will send you the plan on Monday',
    "she'll call you tomorrow at nine",
    'we will see to the permit by Friday',
    "I'll be back with the figures on Friday",
    'I am sending it today',
    "I'll sign as soon as the letter is here",
    "I've told the caretaker and he will ring you on Monday",
    'it will be with you on Friday',
    "she'll bring the keys on Tuesday",
  ])('are told from a promise: %s', (words) => {
    expect(bindsNobody(words, 'client')).toBe(false);
  });

  it('are the same where a mail program wrapped them', () => {
    expect(bindsNobody("I'll be at the\ntrade fair on the 9th", 'client')).toBe(true);
  });

  it.each([
    ["we'll be on site on Monday at eight", false],
    ['our surveyor comes on Tuesday', false],
    ["I'll be there on the 9th", false],
    ["I'm away from Thursday", true],
    ['Friday should be fine', true],
    ['she will have it done by Friday', false],
  ])('of ours where we come, and who comes from us, is a word given: %s', (words, binds) => {
    expect(bindsNobody(words, 'us')).toBe(binds);
  });
});
