import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Every file of the repository that git knows or would take, relative to the root. */
export function repositoryFiles(): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    { encoding: 'utf8' },
  );
  const gone = new Set(execFileSync('git', ['ls-files', '--deleted'], { encoding: 'utf8' }).split('\n'));
  return listed.split('\n').filter((file) => file !== '' && !gone.has(file));
}

/** The product's own TypeScript: what ships. */
export function sourceFiles(): string[] {
  return repositoryFiles().filter((file) => /^(entrypoints|components|utils)\/.*\.tsx?$/.test(file));
}

/** One import as written: `from` is the importing file, `to` a path from the root, or a package's name. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** Reads the static and dynamic imports of a file. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found]
    .map(([, named, bare, late]) => named ?? bare ?? late ?? '')
    .map((to) => ({
      from: file,
      to: to.startsWith('.') ? normalize(join(dirname(file), to)).replaceAll('\\', '/') : to,
    }));
}
