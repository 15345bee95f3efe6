import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTaughtSelector } from '../../../utils/clients/taught-selector.ts';

describe('X2 a selector of a taught page', () => {
  it.each([
    '#contact-email',
    'h1',
    'div.row span.value',
    'main a[href^="mailto:" i]',
    'i[data-field="firm"]',
    'x-record input[name="email"]',
    String.raw`svg\:a.title`,
    `${'div '.repeat(10)}b`,
  ])('is one that pointing makes: %s', (css) => {
    expect(isTaughtSelector(css)).toBe(true);
  });

  it.each([
    '',
    '][',
    '*',
    '.value',
    'div:has(.secret)',
    'input[value^="a"]',
    'a[href^="mailto:boss@ours.example"]',
    'tr:nth-child(3) td',
    'div > b',
    'div, b',
    'b ~ i',
    'p::before',
    'a{color:red}',
    'div[onclick="x"]',
    'b\nscript',
    ' b',
    'b ',
    `${'div '.repeat(11)}b`,
    `div.${'a'.repeat(60)}`,
  ])('is no other: %s', (css) => {
    expect(isTaughtSelector(css)).toBe(false);
  });

  it('is looked at in no time, whatever is sent', () => {
    const parts = fc.constantFrom(
      'a',
      '#a',
      '.a',
      ' ',
      '\\.',
      '[name="',
      '"]',
      'é',
      '-',
      '_',
      '[href^="mailto:" i]',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 400 }), (some) => {
        const start = performance.now();
        isTaughtSelector(some.join(''));
        expect(performance.now() - start).toBeLessThan(2_000);
      }),
      { numRuns: 200 },
    );
  });
});
