import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { keepMailReader } from '../../../entrypoints/background/mail-reader.ts';
import type { MailMessage } from '../../../utils/mail/reading.ts';

const MAIL: MailMessage = {
  from: { name: 'Nora Beck', email: 'nora@beck.example' },
  to: [],
  at: Date.UTC(2026, 4, 4),
  subject: 'Desks',
  text: 'Hi Ada,\n\ncould you send me a price for forty desks?\n\nNora',
};
const CONTEXT = { by: 'client', timeZone: 'UTC' } as const;

function weights(name: string): ArrayBuffer {
  const file = readFileSync(new URL(`../../../public/${name}`, import.meta.url));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
}

describe('S1 · the reader of the background', () => {
  it('loads the weights once, when the first mail is read', async () => {
    const fetchWeights = vi.fn(async (name: string) => weights(name));
    const reader = keepMailReader(fetchWeights);
    expect(fetchWeights).not.toHaveBeenCalled();
    const reading = await reader.read(MAIL, CONTEXT);
    expect(reading.leanings).toBeDefined();
    expect(reading.deciding).toBe('quote');
    await reader.read({ ...MAIL, subject: 'Chairs' }, CONTEXT);
    expect(fetchWeights.mock.calls).toEqual([['reader.bin'], ['second-reader.bin']]);
  });

  it('gives the same reading for the same mail without reading it again', async () => {
    const reader = keepMailReader(async (name) => weights(name));
    expect(await reader.read(MAIL, CONTEXT)).toBe(await reader.read({ ...MAIL }, CONTEXT));
  });

  it('reads with the first network alone where the second cannot be loaded', async () => {
    const reader = keepMailReader(async (name) => {
      if (name !== 'reader.bin') throw new Error('gone');
      return weights(name);
    });
    expect((await reader.networks())?.second).toBeNull();
    expect((await reader.read(MAIL, CONTEXT)).leanings).toBeDefined();
  });

  it('reads without the networks where not even the first can be loaded', async () => {
    const reader = keepMailReader(() => Promise.reject(new Error('gone')));
    const reading = await reader.read(MAIL, CONTEXT);
    expect(reading.asks[0]?.kind).toBe('quote');
    expect(reading.leanings).toBeUndefined();
    expect(await reader.networks()).toBeNull();
  });
});
