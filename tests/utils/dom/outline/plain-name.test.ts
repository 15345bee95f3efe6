import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWN_WORDS } from '../../../../utils/dom/outline/known-words.ts';
import { plainNames } from '../../../../utils/dom/outline/plain-name.ts';

const plain = plainNames(
  new Set(['dana', 'okafor', 'brightwaterkitchens', 'subject', 'renewal']),
  KNOWN_WORDS,
);

describe('X2 names of classes and attributes in an outline', () => {
  it.each([
    ['aeF', 'aeF'],
    ['brC-aT5-aOt-Jw', 'brC-aT5-aOt-Jw'],
    ['slds-page-header__title', 'slds-page-header__title'],
    ['data-legacy-message-id', 'data-legacy-message-id'],
    ['col12', 'col12'],
    // What everybody calls it may stay, though the page says it too.
    ['subject', 'subject'],
  ])('%s stays', (name, left) => expect(plain(name)).toBe(left));

  it.each([
    ['user-dana', 'user-x'],
    ['userDana', 'x'],
    ['DANA', 'x'],
    ['tag_Renewal_open', 'tag_x_open'],
    ['isokafors', 'x'],
    ['bright-water-kitchens', 'x'],
    ['record-48213', 'record-0000'],
    ['row2026-11', 'row0000-11'],
    ['css-1q2w3e4r', 'css-x'],
    [`b${'o'.repeat(30)}`, 'x'],
  ])('%s becomes %s', (name, left) => expect(plain(name)).toBe(left));

  it.each(['dana@acme.example', 'w-1/2', 'md:flex', 'größe', '名前', '', 'a'.repeat(61), '<b>'])(
    '%s is left out',
    (name) => expect(plain(name)).toBeNull(),
  );

  it('never hold a word of the page, however it is written together', () => {
    const word = fc.stringMatching(/^[a-z]{3,12}$/).filter((text) => !KNOWN_WORDS.has(text));
    const glue = fc.constantFrom('-', '_', '--', '');
    fc.assert(
      fc.property(word, word, glue, fc.boolean(), (said, other, between, big) => {
        const joined = big ? said[0]?.toUpperCase() + said.slice(1) : said;
        const name = `${other}${between === '' && !big ? '-' : between}${joined}`;
        const left = plainNames(new Set([said]), KNOWN_WORDS)(name);
        const parts = (left ?? '').split(/[^a-zA-Z]+|(?<=[a-z])(?=[A-Z])/);
        expect(parts.map((part) => part.toLowerCase())).not.toContain(said);
      }),
      { numRuns: 2_000 },
    );
  });
});
