import { describe, expect, test } from 'vitest';
import { fitTexts } from '../../../utils/sites/fit-texts.ts';
import { makeMessage } from '../clients/make-view.ts';

const thread = (count: number, length: number) =>
  Array.from({ length: count }, (_, n) =>
    makeMessage({ id: String(n), text: String(n % 10).repeat(length) }),
  );

describe('X1 what is sent of a thread', () => {
  test('is the whole of an ordinary one', () => {
    const messages = thread(100, 2_900);
    expect(fitTexts(messages)).toEqual(messages);
  });

  test('is the newest mails whole and the beginning of the others, in the order of the page', () => {
    const messages = thread(100, 100_000);
    const fit = fitTexts(messages);
    expect(fit.map(({ id }) => id)).toEqual(messages.map(({ id }) => id));
    expect(fit.slice(-3)).toEqual(messages.slice(-3));
    expect(fit.slice(0, -3).every(({ text }) => text.length === 2_000)).toBe(true);
  });
});
