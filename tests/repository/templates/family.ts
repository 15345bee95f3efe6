import type { Scaffold } from '../new.ts';
import { addToList } from './add-to-list.ts';

/** A question family: what it uncovers, one wording from slots, and a test that reads it aloud. */
export function familyFiles(name: string): Scaffold {
  const variable = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return {
    files: {
      [`utils/judgement/families/${name}.ts`]: family(name, variable),
      [`tests/utils/judgement/families/${name}.test.ts`]: test(name, variable),
    },
    edits: {
      'utils/judgement/families/registry.ts': (text) =>
        addToList(text, `import { ${variable} } from './${name}.ts';`, variable),
      'utils/judgement/judgement.ts': (text) =>
        text.replace(
          /(export const FAMILIES = \[[^\]]*?),?\s*\]/,
          (_, list: string) => `${list}, '${name}']`,
        ),
    },
    next: `Now say in its doc comment what ${name} uncovers, write its wordings, and read each of them aloud.`,
  };
}

function family(name: string, variable: string): string {
  return `import { say } from '../text-parts.ts';
import { asking, type Family, given, wordings } from './family.ts';

/** Uncovers … */
export const ${variable}: Family = {
  id: '${name}',
  applies: (_slots, { mode }) => mode === 'challenge' || mode === 'clarify',
  make: ({ thing }) =>
    wordings(given(thing, (one) => asking('${name}', say\`What about \${one.definite}?\`, 'says what the answer is good for', [one.fact]))),
};
`;
}

function test(name: string, variable: string): string {
  return `import { describe, expect, it } from 'vitest';
import { ${variable} } from '../../../../utils/judgement/families/${name}.ts';

describe('the family ${name} (S2)', () => {
  it('is known by its id', () => expect(${variable}.id).toBe('${name}'));
});
`;
}
