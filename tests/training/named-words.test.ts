import { describe, expect, it } from 'vitest';
import { namedWords } from './named-words.ts';
import { messages } from './train/material.ts';

describe('S2 · the labels of what is asked for, for whom and why', () => {
  for (const part of ['development', 'validation', 'unlearned'] as const)
    it(`are words of their messages: ${part}`, () => {
      const named = namedWords(part);
      const texts = new Map(
        messages(part === 'validation' ? part : 'development', false).map(({ trade, message, parts }) => [
          `${trade}/${message.id}`,
          [message.subject, ...parts.statements.map(({ text }) => text.trim())].join('\n'),
        ]),
      );
      const strange = [...named.values()].flatMap(({ message, thing, people, matter, sum }) =>
        [...(thing === null ? [] : [thing]), ...people, ...matter, ...(sum === null ? [] : [sum])].filter(
          (words) => texts.get(message)?.includes(words) !== true,
        ),
      );
      expect(named.size).toBeGreaterThan(75);
      expect(strange).toEqual([]);
    });
});
