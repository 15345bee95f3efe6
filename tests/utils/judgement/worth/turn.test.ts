import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextPart } from '../../../../utils/judgement/judgement.ts';
import { blank, ours, say, theirs } from '../../../../utils/judgement/text-parts.ts';
import { namesIn, quotesIn, turnOf } from '../../../../utils/judgement/worth/turn.ts';

const turn = (parts: readonly TextPart[]) => turnOf({ parts });
const t = theirs;

/** Letters that our own words have none of, so that what is left of theirs would show. */
const THEIRS = /[α-ω]/iu;
const theirWords = fc.string({ unit: fc.constantFrom('α', 'Σ', 'ω', ' ', ',', '1', '"', '?', '…') });
const ourWords = fc.constantFrom(
  'You write "',
  '". What is ',
  ' or the ',
  ', your ',
  'Which could wait: ',
  ' on Monday 4 May',
  'EUR 4,000 ',
  '?',
  ' ',
);
const anyParts: fc.Arbitrary<TextPart[]> = fc.array(
  fc.oneof(theirWords.map(theirs), theirWords.map(blank), ourWords.map(ours)),
);

describe('S2 worth: the turn of phrase of a question', () => {
  it('is the question in small letters without what is theirs', () => {
    expect(turn(say`You write "${t('the dough will not rise')}". What should be different there?`)).toBe(
      'you write "…". what should be different there?',
    );
    expect(turn(say`What would the ${t('second oven')} change?`)).toBe('what would … change?');
    expect(turn(say`Before ${blank('date')}: what comes first?`)).toBe('before …: what comes first?');
  });

  it.each([
    [
      say`Once the ${t('kiln')} is there, who uses it?`,
      say`Once your ${t('kilns')} are there, who uses them?`,
    ],
    [say`What does the ${t('hoist')} have to do?`, say`What do the ${t('hoists')} have to do?`],
    [say`Why was the ${t('van')} late?`, say`Why were our ${t('vans')} late?`],
    [say`Who has the ${t('key')} and its copy?`, say`Who have the ${t('keys')} and their copy?`],
    [say`What if the ${t('boat')} goes ahead?`, say`What if both ${t('boats')} go ahead?`],
    [say`What is ${t('Salesforce')} for?`, say`What is another ${t('database')} for?`],
  ] as const)('is alike for one and for several, whoever owns it: %#', (one, several) => {
    expect(turn(several)).toBe(turn(one));
  });

  it('tells one turn of phrase from another', () => {
    expect(turn(say`What is the ${t('kiln')} for?`)).not.toBe(turn(say`Who is the ${t('kiln')} for?`));
    expect(turn(say`What is the ${t('kiln')} for?`)).not.toBe(turn(say`What was the ${t('kiln')} for?`));
  });

  it.each(['4,000', 'EUR 4,000', '€4,000.50', '£ 4.000', '4,000 euros', '380 francs', 'our 26,400 pounds'])(
    'has no sum of ours in it: %s',
    (sum) => {
      expect(turn(say`To get to ${sum}, what could wait?`)).toBe('to get to …, what could wait?');
    },
  );

  it.each(['by 2 June', 'on Friday 29 May', 'on 14 December'])('has no day of ours in it: %s', (day) => {
    expect(turn(say`What must be ready ${day}, and what can follow?`)).toBe(
      'what must be ready …, and what can follow?',
    );
  });

  it('is alike for a list of three parts and of five', () => {
    const of = (...parts: readonly string[]) =>
      turn([
        ours('Which matters most, '),
        ...parts.flatMap((part, at) => [
          ours(at === 0 ? 'the ' : at === parts.length - 1 ? ' or the ' : ', your '),
          t(part),
        ]),
        ours('?'),
      ]);
    expect(of('floor', 'roof', 'door', 'drains', 'gutters')).toBe(of('floor', 'roof', 'door'));
    const bare = say`Which matters most, ${t('paint')}, ${t('plaster')} or ${t('tiles')}?`;
    expect(turn(bare)).toBe('which matters most, …?');
  });

  it('is alike whatever parts stand behind a colon', () => {
    expect(turn(say`Which could wait: the ${t('roof')}, the paint or the ${t('drains')}?`)).toBe(
      'which could wait: …?',
    );
    expect(turn(say`What could you do without: breakfast or lunch?`)).toMatch(/without: …\?$/u);
  });

  it('says no more of a subject line than that there is one', () => {
    const [quoted, owned, bare] = [
      say`On "${t('Three rooms')}"`,
      say`On our ${t('barn')}`,
      say`On ${t('Lindisfarne')}`,
    ];
    const asked = (front: readonly TextPart[]) => turn(say`${front}, what matters most to you?`);
    expect(asked(quoted)).toBe('…, what matters most to you?');
    expect(asked(owned)).toBe(asked(quoted));
    expect(asked(bare)).toBe(asked(quoted));
  });

  it('is found of any parts, and holds no words of theirs', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        expect(turn(parts)).not.toMatch(THEIRS);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }).map(ours)), (parts) => {
        expect(turn(parts)).toBeTypeOf('string');
      }),
    );
  });
});

describe('S2 worth: what a question quotes and names', () => {
  const parts = say`You write "${t('the hall is cold')}". Would the ${t('new boiler')} help your ${t('choir')}?`;

  it('quotes what stands in marks, and names the rest', () => {
    expect(quotesIn(parts)).toEqual(['the hall is cold']);
    expect(namesIn(parts)).toEqual(['new boiler', 'choir']);
  });

  it('keeps two quotations in their order', () => {
    const two = say`You write "${t('the hall is cold')}" and "${t('the choir coughs')}". Which is worse?`;
    expect(quotesIn(two)).toEqual(['the hall is cold', 'the choir coughs']);
    expect(namesIn(two)).toEqual([]);
  });

  it('names what opens the question, and no gap', () => {
    expect(namesIn(say`${t('Tabulo')} or we by ${blank('date')}?`)).toEqual(['Tabulo']);
    expect(quotesIn(say`"${blank('their words')}"?`)).toEqual([]);
  });

  it('finds every word of theirs once, as a quotation or as a name', () => {
    fc.assert(
      fc.property(anyParts, (all) => {
        const found = [...quotesIn(all), ...namesIn(all)].sort();
        const said = all.flatMap(({ kind, text }) => (kind === 'theirs' ? [text] : [])).sort();
        expect(found).toEqual(said);
      }),
    );
  });
});
