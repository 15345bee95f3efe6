import { describe, expect, it } from 'vitest';
import { toldBeside } from './told-beside.ts';
import { messages } from './train/material.ts';

describe('S2 · the labels of what a sentence tells beside the ask', () => {
  for (const part of ['development', 'validation'] as const)
    it(`are sentences of their messages, as the extension cuts them: ${part}`, () => {
      const told = toldBeside(part);
      const cut = new Map(
        messages(part, false).map(({ trade, message, sentences }) => [
          `${trade}/${message.id}`,
          new Set(sentences.map(({ text }) => text)),
        ]),
      );
      const strange = [...told.values()].flatMap(({ message, matter, day }) =>
        [...matter, ...day].filter((quote) => cut.get(message)?.has(quote) !== true),
      );
      expect(told.size).toBeGreaterThan(100);
      expect(strange).toEqual([]);
    });
});
