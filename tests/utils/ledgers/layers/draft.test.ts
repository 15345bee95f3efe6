import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirrorDraft } from '../../../../utils/judgement/mirror/mirror-draft.ts';
import { judgedClaim } from '../../../../utils/ledgers/delivery.ts';
import { greetingName, layerDraft } from '../../../../utils/ledgers/layers/draft.ts';
import type { LayerFacts } from '../../../../utils/ledgers/layers/facts.ts';
import { fillTemplate } from '../../../../utils/ledgers/layers/fill.ts';
import { LAYER_KINDS, type LayerKind } from '../../../../utils/ledgers/layers/layer.ts';
import { DEFAULT_TEMPLATES } from '../../../../utils/ledgers/layers/templates.ts';
import { draftContext } from '../../judgement/mirror/draft-context.ts';
import { labelPrinter, NOW, TODAY } from './sample-delivery.ts';

const KNOWN: LayerFacts = {
  name: 'Dana',
  praise: { quote: 'That saved our Saturday.', day: '2026-02-14' },
  wish: { quote: 'Pity that the labels only come in English', day: '2025-11-03' },
};
const NOTHING: LayerFacts = { name: null, praise: null, wish: null };

function draft(kind: LayerKind, facts: LayerFacts = KNOWN, delivery = labelPrinter(), locale = 'en-GB') {
  const layer = delivery.layers.find((one) => one.kind === kind);
  if (!layer) throw new Error(`no ${kind} is planned`);
  return layerDraft(delivery, layer, facts, DEFAULT_TEMPLATES, TODAY, locale);
}

describe('K2 the draft of a touch', () => {
  it('tells a tip with what they got it for, and asks nothing', () => {
    expect(draft('tip').text).toBe(`Hi Dana,

One thing about the label printer that may save you some time: [the tip, in a sentence or two they can use today].

It goes back to what we spoke about at the start: the night shift can read the labels.

There is no need to answer.

[your name]`);
  });

  it('asks one thing they like and one they do not, and comes back to what they said last', () => {
    const { text } = draft('check-in');
    expect(text).toBe(`Hi Dana,

By now you know the label printer better than I do, so I have two questions.

What do you like about it? And what do you not like?

I have not forgotten what you said on 14 February: “That saved our Saturday.”

A line for each is plenty. I read them myself, and I will answer you myself.

[your name]`);
    expect(text.match(/\?/gu)).toHaveLength(2);
  });

  it('leaves a gap that nobody knows open under its own name, also one that every object knows', () => {
    for (const name of ['shoe size', 'constructor'])
      expect(fillTemplate(`Your {${name}}.`, new Map()).text).toBe(`Your [${name}].`);
  });

  it('gives a line to each thing we said it would do that is not settled', () => {
    const half = judgedClaim(labelPrinter(), 'c1', { is: 'true', words: '', by: 'us' }, TODAY, NOW);
    expect(draft('verdicts').text).toContain(
      '- the night shift can read the labels\n- fewer calls at night.\n\nWhich',
    );
    expect(draft('verdicts', KNOWN, half).text).toContain('for you:\n\n- fewer calls at night.\n\nWhich');
  });

  it('names the season and its day, and the year of what was said in another one', () => {
    const { text } = draft('how-to');
    expect(text).toContain(
      'With the Easter rush coming up on 2 April, here is what I would do with the label printer',
    );
    expect(text).toContain('on 3 November 2025: “Pity that the labels only come in English”.');
    expect(draft('how-to', KNOWN, labelPrinter(), 'en-US').text).toContain('on April 2,');
  });

  it.each(LAYER_KINDS)(
    'shows a blank for what is missing, and leaves out a line that rests on it: %s',
    (kind) => {
      const bare = labelPrinter({ claims: [] });
      const { text, parts } = draft(kind, NOTHING, bare);
      expect(text).toMatch(/^Hi \[name\],\n\n\S/u);
      expect(text).not.toMatch(/[{}]|\n{3}|: \[something|: \./u);
      expect(parts.filter((part) => part.kind === 'theirs')).toEqual([]);
    },
  );

  it.each(LAYER_KINDS)('passes our own mirror, is no newsletter, and counts no layer: %s', (kind) => {
    const { text } = draft(kind);
    const { flags, displeasure } = mirrorDraft(text, draftContext());
    expect(flags).toEqual([]);
    expect(displeasure.risk).toBe('low');
    expect(text).not.toMatch(/!|layer|newsletter|customers|follow.?up|\b\d+ of \d+\b|unsubscribe/iu);
  });

  it('asks nothing in a tip and a how-to, and two things in a check-in', () => {
    const questions = (kind: LayerKind) => DEFAULT_TEMPLATES[kind].text.match(/[^.?\n]+\?(?!\})/gu) ?? [];
    expect(questions('tip')).toEqual([]);
    expect(questions('how-to')).toEqual([]);
    expect(questions('check-in').map((one) => one.trim())).toEqual([
      'What do you like about it?',
      'And what do you not like?',
    ]);
  });

  it('tells our words from theirs', () => {
    expect(draft('check-in').parts.filter(({ kind }) => kind === 'theirs')).toEqual([
      { kind: 'theirs', text: 'Dana' },
      { kind: 'theirs', text: 'That saved our Saturday.' },
    ]);
  });

  it('takes the user’s own words in place of the template’s', () => {
    const own = { kind: 'tip', event: null, words: 'Dear {name}, about {what}.' } as const;
    expect(layerDraft(labelPrinter(), own, KNOWN, DEFAULT_TEMPLATES, TODAY, 'en').text).toBe(
      'Dear Dana, about the label printer.',
    );
  });
});

describe('K2 filling a template', () => {
  const known = (text: string, theirs = true) => new Map([['wish' as const, { texts: [text], theirs }]]);

  it('puts in what somebody said without reading it again', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const parts = fillTemplate('a {wish} b', known(text)).parts;
        expect(parts.filter(({ kind }) => kind === 'theirs')).toEqual([{ kind: 'theirs', text }]);
      }),
    );
  });

  it('fills a gap that stands in brackets', () => {
    expect(fillTemplate('[as you said: {wish}]', known('w')).text).toBe('[as you said: w]');
  });

  it('never fails, and leaves no gap open, whatever the user wrote', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '?', 'wish', 'x', '\n', ' ', '.') }),
        (template) => {
          const { text, parts } = fillTemplate(template, known('w'));
          expect(text).not.toMatch(/\{(?:wish|x)\??\}/u);
          expect(parts.every((part) => part.text !== '')).toBe(true);
        },
      ),
    );
  });

  it('makes a blank of a gap that nobody knows', () => {
    expect(fillTemplate('About {the weather}.', new Map()).text).toBe('About [the weather].');
  });

  it('ends a sentence once', () => {
    expect(fillTemplate('You said: “{wish}”.', known('If only.')).text).toBe('You said: “If only.”');
    expect(fillTemplate('You said: “{wish}”.', known('If only')).text).toBe('You said: “If only”.');
  });
});

describe('K2 what a greeting calls them', () => {
  it.each([
    ['Dana Whitfield', 'Dana'],
    ['Whitfield, Dana', 'Dana'],
    ['Whitfield, Dana (Bright Bakery)', 'Dana'],
    ['Dana Whitfield, PhD', 'Dana'],
    ['Whitfield, PhD', 'Whitfield'],
    ['DANA WHITFIELD', 'Dana'],
    ['“Dana” Whitfield', 'Dana'],
    ["Ó'Brien Seán", "Ó'Brien"],
    ['Jean-Luc Picard', 'Jean-Luc'],
    ['李 明', '李'],
    ['AJ Ross', 'AJ'],
    ['D. Whitfield', null],
    ['The Bright Bakery', null],
    ['Accounts Payable', null],
    ['Team Bright', null],
    ['[External] Dana', 'Dana'],
    ['+49 151 234', null],
    ['🎂 Dana', null],
    ['x'.repeat(60), null],
    ['Dr. Whitfield', null],
    ['dana@brightbakery.example', null],
    ['  ', null],
  ])('of %s is %s', (name, called) => {
    expect(greetingName(name)).toBe(called);
  });
});
