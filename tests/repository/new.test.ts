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

  it('writes a CRM, its pages drawn and half drawn, its test, its registry line and its id', () => {
    const files = Object.keys(scaffold('crm', 'harbour-desk').files);
    expect(files.map((file) => file.replace(/\d{4}-\d\d/, 'MONTH'))).toEqual([
      'utils/sites/harbour-desk/records.ts',
      'tests/fixtures/sites/harbour-desk/MONTH-contact.html',
      'tests/fixtures/sites/harbour-desk/MONTH-half-drawn.html',
      'tests/utils/sites/harbour-desk/records.test.ts',
    ]);
    const [registry, ids] = edited('crm', 'harbour-desk');
    expect(registry).toContain("import { harbourDesk } from './harbour-desk/records.ts';");
    expect(registry).toMatch(/= \[[^\]]*\bharbourDesk\b[^\]]*\]/);
    expect(ids).toMatch(/SITES = \[[^\]]*'harbour-desk'\]/);
  });

  it('says in plain words what is wrong, and writes nothing', () => {
    expect(() => scaffold('widget', 'x')).toThrow('npm run new adapter|crm|family NAME');
    expect(() => scaffold('family', 'Bad Name')).toThrow('lower case');
    expect(() => scaffold('family', 'outcome')).toThrow('is there already');
  });
});
