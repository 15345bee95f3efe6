import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PURE } from './layers.ts';
import { repositoryFiles } from './source-files.ts';

const tests = repositoryFiles().filter((file) => PURE.some((folder) => file.startsWith(`tests/${folder}/`)));
/** What one file could leave to the next one in its process. */
const LEFT = /\bvi\.\w|fake-?browser|fake-indexeddb|\bglobalThis\b|\bprototype\b/i;

describe('the tests of the domain, which share a process', () => {
  it.each(PURE)('are there for %s, which is a domain folder of the architecture page', (folder) => {
    expect(tests.some((file) => file.startsWith(`tests/${folder}/`))).toBe(true);
    const [said] = /^Domain folders \(.+$/m.exec(readFileSync('docs/architecture.md', 'utf8')) ?? [];
    expect(said).toContain(`\`${folder.replace('utils/', '')}\``);
  });

  it('stub, fake and set nothing that the next file would find', () => {
    expect(tests.filter((file) => LEFT.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
