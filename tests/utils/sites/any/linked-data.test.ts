import { afterEach, describe, expect, it } from 'vitest';
import { linkedPersons } from '../../../../utils/sites/any/linked-data.ts';

const put = (...texts: string[]) => {
  for (const text of texts) {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = text;
    document.body.append(script);
  }
};
afterEach(() => document.body.replaceChildren());

describe('X2 persons in linked data', () => {
  it('are found however deep they stand', () => {
    put(
      '{"@graph":[{"@type":["Person","Patient"],"name":"Dana Ruiz","email":"mailto:Dana@Ruizco.example"}]}',
    );
    expect(linkedPersons(document)).toEqual([{ name: 'Dana Ruiz', email: 'dana@ruizco.example' }]);
  });

  it('are no organisations, and nobody without an address', () => {
    put(
      '[{"@type":"Organization","email":"a@b.example"},{"@type":"Person","name":"Dana"}]',
      '{',
      'null',
      '7',
    );
    expect(linkedPersons(document)).toEqual([]);
  });

  it('change no prototype, and are read from none', () => {
    put(
      '{"__proto__":{"@type":"Person","email":"a@b.example","polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
    expect(linkedPersons(document)).toEqual([{ name: null, email: 'a@b.example' }]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('are looked for within bounds', () => {
    const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    put(
      deep,
      `[${'{"@type":"Thing"},'.repeat(9_000)}{"@type":"Person","email":"late@b.example"}]`,
      ' '.repeat(300_000),
    );
    expect(linkedPersons(document).length).toBeLessThanOrEqual(1);
  });
});
