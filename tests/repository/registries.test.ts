import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryFiles } from './source-files.ts';

const files = repositoryFiles();

/** Things of which there are many: each has one file, one line in its registry and one test. */
const KINDS = [
  {
    kind: 'adapter',
    registry: 'utils/sites/mails.ts',
    // Gmail, Outlook and pages that nobody knows have a script each, which names its adapter itself.
    file: /^utils\/sites\/(?!(?:gmail|outlook|any)\/)([^/]+)\/adapter\.ts$/,
    line: (name: string) => new RegExp(`from './${name}/adapter\\.ts'`),
    test: (name: string) => new RegExp(`^tests/utils/sites/${name}/[^/]+\\.test\\.ts$`),
  },
  {
    kind: 'CRM',
    registry: 'utils/sites/record-sites.ts',
    file: /^utils\/sites\/([^/]+)\/records\.ts$/,
    line: (name: string) => new RegExp(`from './${name}/records\\.ts'`),
    test: (name: string) => new RegExp(`^tests/utils/sites/${name}/[^/]+\\.test\\.ts$`),
  },
  {
    kind: 'family',
    registry: 'utils/judgement/families/registry.ts',
    file: /^utils\/judgement\/families\/(?!registry|family)([^/]+)\.ts$/,
    line: (name: string) => new RegExp(`from './${name}\\.ts'`),
    test: (name: string) => new RegExp(`^tests/utils/judgement/families/${name}\\.test\\.ts$`),
  },
] as const;

describe.each(KINDS)('every $kind', ({ registry, file, line, test }) => {
  const names = files.map((path) => file.exec(path)?.[1]).filter((name) => name !== undefined);
  const text = readFileSync(registry, 'utf8');

  it('is found', () => expect(names.length).toBeGreaterThan(0));

  it.each(names)('%s has one line in the registry', (name) => {
    expect(text.split('\n').filter((row) => line(name).test(row))).toHaveLength(1);
  });

  it.each(names)('%s has a test of its own', (name) =>
    expect(files.some((path) => test(name).test(path))).toBe(true),
  );

  it('in the registry has a file', () => {
    const listed = [...text.matchAll(/from '\.\/([^']+)'/g)].map(([, path]) =>
      basename(path?.replace(/\/(?:adapter|records)(?=\.ts$)/, '') ?? '', '.ts'),
    );
    expect(
      listed.filter(
        (name) => !names.includes(name) && !['family', 'site-adapter', 'record-site'].includes(name),
      ),
    ).toEqual([]);
  });
});
