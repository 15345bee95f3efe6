import type { Scaffold } from '../new.ts';
import { addToList } from './add-to-list.ts';

/** A site adapter: contract, dated selectors, a fixture page to read and the test that reads it. */
export function adapterFiles(name: string): Scaffold {
  const variable = `${name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}Adapter`;
  return {
    files: {
      [`utils/sites/${name}/selectors.ts`]: selectors(name),
      [`utils/sites/${name}/adapter.ts`]: adapter(name, variable),
      [`tests/fixtures/sites/${name}/thread.html`]: `<!doctype html>\n<main data-site="${name}"><h1>Subject</h1></main>\n`,
      [`tests/utils/sites/${name}/adapter.test.ts`]: test(name, variable),
    },
    edits: {
      'utils/sites/mails.ts': (text) =>
        addToList(text, `import { ${variable} } from './${name}/adapter.ts';`, variable),
      'utils/clients/page-view.ts': (text) =>
        text.replace(/(export const SITES = \[[^\]]*?),?\s*\]/, (_, list: string) => `${list}, '${name}']`),
    },
    next: `Now replace tests/fixtures/sites/${name}/thread.html by a dated page without anybody's text, and fill in selectors and read.`,
  };
}

function selectors(name: string): string {
  return `import type { SelectorVariant } from '../site-adapter.ts';

/** What each name stands for on the page, and how many there are in the fixture. */
export type Name = 'root' | 'subject';

/** Newest first; the month is the one in which this shape was first seen. */
export const VARIANTS: readonly SelectorVariant<Name>[] = [
  { id: '${name}-2026-01', selectors: { root: '[data-site="${name}"]', subject: 'h1' } },
];
`;
}

function adapter(name: string, variable: string): string {
  return `import { watchChanges } from '../../dom/watch-changes.ts';
import type { SiteAdapter } from '../site-adapter.ts';
import { VARIANTS } from './selectors.ts';

/** ${name}: not read yet. It reports nothing until \`read\` is sure of something. */
export const ${variable}: SiteAdapter = {
  id: '${name}',
  matches: (document) => VARIANTS.some(({ selectors }) => document.querySelector(selectors.root) !== null),
  read: () => null,
  draft: () => null,
  selected: () => null,
  watch(document, signal, report, probed) {
    const probe = () => {
      report(this.read(document, document.location));
      probed?.();
    };
    probe();
    watchChanges([document.body], signal, probe);
  },
  insert: async () => ({ done: 'failed', reason: 'no-compose' }),
  replace: () => false,
};
`;
}

function test(name: string, variable: string): string {
  return `import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { ${variable} } from '../../../../utils/sites/${name}/adapter.ts';

beforeEach(() => {
  document.documentElement.innerHTML = readFileSync('tests/fixtures/sites/${name}/thread.html', 'utf8');
});

describe('the ${name} adapter (X2)', () => {
  it('knows its own page', () => expect(${variable}.matches(document, location)).toBe(true));

  it('reports nothing that it is not sure of', () => expect(${variable}.read(document, location)).toBeNull());
});
`;
}
