import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scaffold } from './new.ts';

function edited(kind: string, name: string): string[] {
  return Object.entries(scaffold(kind, name).edits).map(([file, edit]) => edit(readFileSync(file, 'utf8')));
}

describe('npm run new', () => {
  it('writes a family, its test, its registry line and its id', () => {
    expect(Object.keys(scaffold('family', 'second-thought').files)).toEqual([
      'utils/judgement/families/second-thought.ts',
      'tests/utils/judgement/families/second-thought.test.ts',
    ]);
    const [registry, ids] = edited('family', 'second-thought');
    expect(registry).toContain("import { secondThought } from './second-thought.ts';");
    expect(registry).toMatch(/= \[[^\]]*\bsecondThought\b[^\]]*\]/);
    expect(ids).toMatch(/FAMILIES = \[[^\]]*'second-thought'\]/);
  });

  it('writes an adapter, its selectors, a fixture, its test, its registry line and its id', () => {
    expect(Object.keys(scaffold('adapter', 'pipedrive').files)).toHaveLength(4);
    const [registry, ids] = edited('adapter', 'pipedrive');
    expect(registry).toMatch(/= \[[^\]]*\bpipedriveAdapter\b[^\]]*\]/);
    expect(ids).toMatch(/SITES = \[[^\]]*'pipedrive'\]/);
  });

  it('says in plain words what is wrong, and writes nothing', () => {
    expect(() => scaffold('widget', 'x')).toThrow('npm run new adapter|family NAME');
    expect(() => scaffold('family', 'Bad Name')).toThrow('lower case');
    expect(() => scaffold('family', 'outcome')).toThrow('is there already');
  });
});
