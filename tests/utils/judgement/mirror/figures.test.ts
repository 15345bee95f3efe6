import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { jsonLines } from '../../../command-line/json-lines.ts';
import { type LabelledDraft, LabelledDraftSchema } from '../../../command-line/labelled-draft.ts';
import { DRAFT_FIGURES, draftOutcomeOf } from '../../../command-line/score/draft-figures.ts';

function draftsOf(part: string): LabelledDraft[] {
  const file = new URL(`../../../training/drafts/${part}.jsonl`, import.meta.url);
  return jsonLines(readFileSync(file, 'utf8')).map((read) =>
    v.parse(LabelledDraftSchema, 'value' in read ? read.value : null),
  );
}

const PARTS = ['development', 'held-out'] as const;
/** 200 drafts with the mails they answer, on a busy machine; in ms. */
const SLOW = 90_000;
const FRESH = ['development-4', 'validation-4', 'development-5', 'validation-5'] as const;

describe('the labelled drafts', () => {
  it('quote word for word, in order, under ids of their own', () => {
    const all = [...PARTS, ...FRESH].flatMap(draftsOf);
    expect(all).toHaveLength(493);
    expect(new Set(all.map(({ id }) => id)).size).toBe(493);
    for (const { draft, flags } of all) {
      let from = 0;
      for (const { quote } of flags) {
        from = draft.indexOf(quote, from);
        expect(from).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it.each([...PARTS, ...FRESH])('are fine for the most part of half: %s', (part) => {
    const drafts = draftsOf(part);
    expect(drafts.filter(({ flags }) => flags.length === 0).length / drafts.length).toBeGreaterThan(0.45);
  });
});

describe('S4, S6, S7, C6, D2 · the mirror on labelled drafts', () => {
  it.each(PARTS)('is right, finds most and leaves fine drafts alone: %s', (part) => {
    const outcomes = draftsOf(part).map(draftOutcomeOf);
    const [precision = 0, recall = 0, quiet = 0] = DRAFT_FIGURES.map(({ of }) => of(outcomes));
    // Two flags less than was measured: a change in the reader of the answered mail moves order-taking.
    expect(precision).toBeGreaterThanOrEqual(0.87);
    expect(recall).toBeGreaterThanOrEqual(0.75);
    expect(quiet).toBeGreaterThanOrEqual(0.9);
  });

  // Recall is not where it should be (docs/mirror.md); these floors see to it that it is not lost.
  it.each([
    { part: 'development-3', floors: [0.91, 0.8, 0.95] },
    { part: 'held-out-2', floors: [0.85, 0.65, 0.9] },
    { part: 'validation-4', floors: [0.93, 0.8, 0.93] },
    { part: 'validation-5', floors: [0.84, 0.8, 0.92] },
  ])(
    'reads the drafts of other hands as well as it did: $part',
    ({ part, floors }) => {
      const outcomes = draftsOf(part).map(draftOutcomeOf);
      for (const [at, floor] of floors.entries()) {
        expect(DRAFT_FIGURES[at]?.of(outcomes)).toBeGreaterThanOrEqual(floor);
      }
    },
    SLOW,
  );
});
