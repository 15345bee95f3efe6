import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonLines } from '../../command-line/json-lines.ts';
import { corpusMessages, type Part } from '../corpus-files.ts';
import { scoredQuestions } from './scores.ts';

const idsOf = (part: Part) => corpusMessages(part).map(({ trade, message }) => `${trade}/${message.id}`);
const DEVELOPMENT = new Set(idsOf('development'));
const KNOWN = new Set([...DEVELOPMENT, ...idsOf('validation')]);
const tradeOf = (message: string) => message.split('/')[0];

describe('S2 · the scores of questions', () => {
  it.each(['development', 'unlearned'] as const)('are of messages of the corpus, each once: %s', (part) => {
    const scored = [...scoredQuestions(part).keys()];
    const file = readFileSync(new URL(`scores/${part}.jsonl`, import.meta.url), 'utf8');
    expect(scored.length).toBeGreaterThan(100);
    expect(scored.filter((message) => !KNOWN.has(message))).toEqual([]);
    expect(jsonLines(file)).toHaveLength(scored.length);
  });

  it.each(['development', 'unlearned'] as const)('lie between 0 and 5, for questions: %s', (part) => {
    const strange = [...scoredQuestions(part)].filter(([, scores]) => {
      const all = Object.entries(scores);
      return (
        all.length === 0 ||
        !all.every(
          ([text, score]) => text.endsWith('?') && typeof score === 'number' && score >= 0 && score <= 5,
        )
      );
    });
    expect(strange.map(([message]) => message)).toEqual([]);
  });

  it('are learned from messages of the development part alone', () => {
    const learned = [...scoredQuestions('development').keys()];
    expect(learned.filter((message) => !DEVELOPMENT.has(message))).toEqual([]);
  });

  it('are not learned from what is only measured on, nor from its trades', () => {
    const learned = new Set(scoredQuestions('development').keys());
    const trades = new Set([...learned].map(tradeOf));
    const measured = [...scoredQuestions('unlearned').keys()];
    expect(measured.filter((message) => learned.has(message))).toEqual([]);
    expect(measured.filter((message) => trades.has(tradeOf(message)))).toEqual([]);
  });
});
