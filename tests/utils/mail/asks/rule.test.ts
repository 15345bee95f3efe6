import { describe, expect, it } from 'vitest';
import { ASKED_RULES, TOLD_RULES } from '../../../../utils/mail/asks/decide.ts';
import { hits, type RuleSet, rules } from '../../../../utils/mail/asks/rule.ts';
import { partsOf } from '../../../../utils/mail/parts.ts';
import { occurs } from '../../../../utils/mail/words/pattern.ts';
import { mailOf } from '../../../command-line/labelled-message.ts';
import { corpusMessages } from '../../../training/corpus-files.ts';

/** What people say in some mail, clause by clause. */
const clauses = corpusMessages('development')
  .slice(0, 150)
  .flatMap(({ message }) => partsOf(mailOf(message)).spoken.flatMap((one) => one.clauses));

describe('S1 · clues', () => {
  it.each<[string, RuleSet<string>]>([
    ['asked', ASKED_RULES],
    ['told', TOLD_RULES],
  ])('are found by the index wherever they occur: of what is %s', (_, set) => {
    let found = 0;
    for (const clause of clauses) {
      const all = set.rules.filter(({ form }) => occurs(form, clause.tokens, clause.vocabulary));
      expect(new Set(hits(clause, set))).toEqual(new Set(all));
      found += all.length;
    }
    expect(found).toBeGreaterThan(100);
  });

  it('need a weight and words', () => {
    expect(() => rules(['quote @give ..6 @price'])).toThrow('A clue needs a weight and words');
    expect(() => rules(['quote 3'])).toThrow('A clue needs a weight and words');
  });
});
