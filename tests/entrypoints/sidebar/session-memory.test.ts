import { describe, expect, it } from 'vitest';
import { sessionMemory } from '../../../entrypoints/sidebar/session-memory.ts';

describe('X5 what a page remembers until its tab is closed', () => {
  it('is given back', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
    } as Storage;
    const memory = sessionMemory(() => storage);
    expect(memory.get('today-kind')).toBeNull();
    memory.set('today-kind', 'promise');
    expect(memory.get('today-kind')).toBe('promise');
  });

  it('is nothing where the browser refuses', () => {
    const memory = sessionMemory(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    memory.set('today-kind', 'promise');
    expect(memory.get('today-kind')).toBeNull();
  });
});
