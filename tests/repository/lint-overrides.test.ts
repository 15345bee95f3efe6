import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryFiles } from './source-files.ts';

interface BiomeConfig {
  readonly overrides: readonly { readonly includes: readonly string[] }[];
}

const config = JSON.parse(readFileSync('biome.json', 'utf8')) as BiomeConfig;
const files = repositoryFiles();

describe('the linter', () => {
  it.each(config.overrides.flatMap(({ includes }) => includes))(
    'has an override %s that matches something',
    (glob) => {
      expect(files.some((file) => matchesGlob(file, glob))).toBe(true);
    },
  );

  it('is never told to look away inside a file', () => {
    const muted = files
      .filter(
        (file) =>
          /^(entrypoints|components|utils|tests)\/.*\.tsx?$/.test(file) &&
          file !== 'tests/repository/lint-overrides.test.ts',
      )
      .filter((file) =>
        /biome-ignore|@ts-ignore|@ts-expect-error|@ts-nocheck/.test(readFileSync(file, 'utf8')),
      );
    expect(muted).toEqual([]);
  });
});
