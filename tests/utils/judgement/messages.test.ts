import { describe, expect, it } from 'vitest';
import { judge } from '../../../utils/judgement/judge.ts';
import type { Judgement } from '../../../utils/judgement/judgement.ts';
import { plainText } from '../../../utils/judgement/text-parts.ts';
import type { AskKind } from '../../../utils/mail/reading.ts';
import messages from './fixtures/messages.json' with { type: 'json' };
import { historyOf, readingOf } from './reading-of.ts';

type Message = (typeof messages)[number];

/** Judges a message of the fixture as if the reader had found its asks. */
function judged(message: Message): Judgement {
  const asks = message.asks.map((ask) => [ask.kind as AskKind, ask.quote] as const);
  const reading = readingOf(message.text, asks, {
    decidedWithReasons: message.decided,
    closesDiscussion: message.closes,
  });
  const thread = message.thread.map((turn) => ({
    from: turn.from as 'client' | 'us',
    at: 0,
    text: turn.text,
  }));
  return judge(reading, historyOf({ thread, today: message.today, subject: message.subject }));
}

const cases = messages.map((message) => ({ message, found: judged(message) }));
const parts = ['development', 'held-out'] as const;

describe.each(parts)('S2 judge on own messages, %s trades', (part) => {
  const here = cases.filter(({ message }) => message.part === part);

  it('meets each in its mode', () => {
    expect(
      here.filter(({ message, found }) => message.mode !== found.mode).map(({ message }) => message.id),
    ).toEqual([]);
  });

  it('asks nothing where no question is due', () => {
    const wrong = here.filter(({ message, found }) => !message.due && found.questions.length > 0);
    expect(wrong.map(({ message }) => message.id)).toEqual([]);
  });

  it('finds a question for at least nine in ten where one is due', () => {
    const due = here.filter(({ message }) => message.due);
    expect(due.filter(({ found }) => found.questions.length > 0).length / due.length).toBeGreaterThanOrEqual(
      0.9,
    );
  });
});

describe('S2 judge: what holds for every message', () => {
  it('passes off no word as theirs that they did not write', () => {
    for (const { message, found } of cases) {
      const said = `${message.text} ${message.subject}`.toLowerCase();
      for (const question of [...found.questions, ...(found.check ? [found.check] : [])]) {
        for (const words of question.parts.filter((one) => one.kind === 'theirs')) {
          expect(said).toContain(words.text.trim().toLowerCase());
        }
      }
    }
  });

  it('asks at most two, of different families, each ending in a question mark', () => {
    for (const { found } of cases) {
      expect(found.questions.length).toBeLessThanOrEqual(2);
      expect(new Set(found.questions.map((one) => one.family)).size).toBe(found.questions.length);
      for (const one of found.questions) expect(one.text).toMatch(/^[A-Z].*\?$/);
      for (const one of found.questions) expect(one.text).toBe(plainText(one.parts));
    }
  });

  it('says every question in grammar that holds: no doubled word, no stray space, no article before a pronoun', () => {
    for (const { found } of cases) {
      for (const { text } of found.questions) {
        expect(text).not.toMatch(
          /\b(\p{L}+) \1\b| {2}| [,.?]|\bthe (?:the|a|an|your|our|it|them|everyone)\b/u,
        );
      }
    }
  });

  it('judges the same message the same way twice', () => {
    for (const { message, found } of cases) expect(judged(message)).toEqual(found);
  });
});

describe('S3 draft on own messages', () => {
  const questioned = cases.filter(
    ({ found }) => found.questions.length > 0 && (found.mode === 'challenge' || found.mode === 'clarify'),
  );

  it('is 50 to 125 words long where it keeps both paths open', () => {
    for (const { found } of questioned) {
      const words = found.draft?.wiserText.split(/\s+/).length ?? 0;
      expect(words).toBeGreaterThanOrEqual(50);
      expect(words).toBeLessThanOrEqual(125);
    }
  });

  it('asks and leaves the choice to them', () => {
    for (const { found } of questioned) {
      expect(found.draft?.wiserText).toContain('?');
      expect(found.draft?.wiserText).toMatch(/I will go ahead|I go ahead/);
    }
  });

  it('leaves the name and every unknown day as a visible gap', () => {
    for (const { found } of cases) {
      if (found.draft) expect(found.draft.wiserText).toMatch(/^(?:Hi|Dear) \[name\],/);
      if (found.draft) expect(found.draft.wiserText).toContain('[your name]');
    }
  });

  it('quotes nobody’s hardship back at them', () => {
    for (const { message, found } of cases.filter((one) => one.found.deciding === 'hardship')) {
      const told = message.asks.find((ask) => ask.kind === 'hardship')?.quote ?? '';
      expect(found.draft?.wiserText).not.toContain(told);
    }
  });

  it('has something to send for each message that asks something', () => {
    for (const { found } of cases) expect(found.draft).not.toBeNull();
  });
});
