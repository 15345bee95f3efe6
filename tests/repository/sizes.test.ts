import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { repositoryFiles, sourceFiles } from './source-files.ts';

const MAX_LINES = 200;

function lines(file: string): number {
  return readFileSync(file, 'utf8').split('\n').length;
}

describe('every source file', () => {
  it(`has at most ${MAX_LINES} lines`, () => {
    expect(sourceFiles().filter((file) => lines(file) > MAX_LINES)).toEqual([]);
  });

  it('is free of a machine’s own paths', () => {
    const named = repositoryFiles()
      .filter((file) => /\.(tsx?|md|json|yml|html|css)$/.test(file) && !file.startsWith('tests/repository/'))
      .filter((file) => /(?:^|[\s'"`(])\/(work|home|root)\/[a-z]/m.test(readFileSync(file, 'utf8')));
    expect(named).toEqual([]);
  });
});

describe('no test', () => {
  it('is skipped, focused or left for later', () => {
    const left = repositoryFiles()
      .filter((file) => /^tests\/.*\.test\.tsx?$/.test(file))
      .filter(
        (file) =>
          /\b(it|test|describe)\.(skip|only|todo)\b/.test(readFileSync(file, 'utf8')) &&
          !file.endsWith('repository/sizes.test.ts'),
      );
    expect(left).toEqual([]);
  });
});
