import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidHere } from '../../../../utils/judgement/slots/facts.ts';
import type { Told } from '../../../../utils/judgement/slots/told.ts';
import { fillSlots, type Slots } from '../../../../utils/judgement/slots.ts';
import { theirs } from '../../../../utils/judgement/text-parts.ts';
import { signsOfMail, signsOfName, signsOfQuote } from '../../../../utils/judgement/worth/signs.ts';
import type { AskKind } from '../../../../utils/mail/reading.ts';
import { historyOf, readingOf } from '../reading-of.ts';

function told(text: string, share: number, heard: number | null = null): Told {
  return { parts: [theirs(text)], plural: false, fact: saidHere(text), share, heard };
}

function sceneOf(kind: AskKind, text: string, quote: string, history = historyOf()) {
  const reading = readingOf(text, [[kind, quote]]);
  const [ask] = reading.asks;
  if (!ask) throw new Error('a message without an ask');
  const slots: Slots = fillSlots(reading, history, ask);
  return { slots, scene: { kind, mode: 'challenge', reading, history } as const };
}

describe('S2 worth: what is seen of a quotation', () => {
  const COLD = 'the hall stays cold';

  it('is where it stands among the likely clauses, and how likely it is', () => {
    const all = [told('the choir coughs', 0.6, 0.8), told(COLD, 0.3)];
    expect(signsOfQuote('the choir coughs', all)).toEqual(
      expect.arrayContaining(['share 4', 'place 0', 'heard 4']),
    );
    expect(signsOfQuote(COLD, all)).toEqual(expect.arrayContaining(['share 2', 'place 1']));
    expect(signsOfQuote('a third thing', all)).toEqual(expect.arrayContaining(['share none', 'place -1']));
  });

  it('tells a network that hears nothing from none that listens, which is as one in doubt', () => {
    expect(signsOfQuote(COLD, [told(COLD, 0.3, 0)])).toContain('heard 0');
    const unheard = signsOfQuote(COLD, [told(COLD, 0.3, null)]);
    expect(unheard).not.toContain('heard 0');
    expect(unheard).toEqual(signsOfQuote(COLD, [told(COLD, 0.3, 0.4)]));
  });

  it('begins a step at its limit, not behind it', () => {
    expect(signsOfQuote(COLD, [told(COLD, 0.12)])).toContain('share 1');
    expect(signsOfQuote(COLD, [told(COLD, 0.11)])).toContain('share 0');
  });

  it.each([
    ['number', 'twelve singers stay away'],
    ['portion', 'two out of nine lamps flicker'],
    ['money', 'the budget is spent'],
    ['day', 'the fair opens next week'],
    ['against', "the door doesn't close"],
    ['us', 'your driver came at noon'],
    ['points', 'it drips into the shop'],
    ['own', 'we carry the trays by hand'],
    ['says', 'the baker complains about the flour'],
  ])('is what it holds: %s in "%s"', (sign, quote) => {
    expect(signsOfQuote(quote, [])).toContain(sign);
    expect(signsOfQuote('lamps flicker', [])).not.toContain(sign);
  });

  it('is how it opens and how long it is', () => {
    expect(signsOfQuote('Nobody finds the key', [])).toEqual(
      expect.arrayContaining(['opens nobody', 'long 0']),
    );
    expect(signsOfQuote('one two three four five', [])).toContain('long 1');
  });

  it('is kept on one line without a tab, whatever is quoted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (quote) => {
        for (const sign of signsOfQuote(quote, [told(quote, 0.5)])) expect(sign).not.toMatch(/[\t\n]/u);
      }),
    );
  });
});

describe('S2 worth: what is seen of a name', () => {
  const ASK = 'We need a second oven for the bakers.';
  const { slots } = sceneOf('solution', `The queue reaches the stairs. ${ASK}`, ASK);

  it('is how likely it is the thing they want, and of what sort', () => {
    const signs = signsOfName('second oven', slots);
    expect(signs).toEqual(expect.arrayContaining(['head oven', 'opens the', 'words 3', 'several false']));
    expect(signs.some((sign) => /^thing [0-5]$/u.test(sign))).toBe(true);
    expect(signs.some((sign) => sign.startsWith('who '))).toBe(false);
  });

  it('is whose it is, with the last word of who they are', () => {
    const signs = signsOfName('bakers', slots);
    expect(signs).toContain('who bakers');
    expect(signs.some((sign) => /^role (?:audience|served|named|reader)$/u.test(sign))).toBe(true);
  });

  it('is one of several that they number', () => {
    const counted = sceneOf('vague', 'The yard lost the 14 containers. Any thoughts?', 'Any thoughts?');
    const only = { ...counted.slots, likelyThing: null };
    expect(signsOfName('14 containers', only)).toEqual(
      expect.arrayContaining(['thing several', 'counted', 'head containers', 'several true']),
    );
  });

  it('is nothing of a name that no slot holds, be it a word of the machine', () => {
    for (const name of ['Tabulo', 'constructor', '__proto__', 'toString'])
      expect(signsOfName(name, slots)).toEqual([]);
  });
});

describe('S2 worth: what is seen of a mail', () => {
  const ASK = 'Could you send the survey because the board meets?';
  const signs = (text: string, history = historyOf()) => {
    const { slots, scene } = sceneOf('deliverable', text, ASK, history);
    return signsOfMail(slots, scene);
  };

  it('is how much stands beside the ask', () => {
    expect(signs(ASK)).toContain('beside 0');
    expect(signs(`${'The trees lean over the wall. '.repeat(3)}${ASK}`)).toContain('beside 2');
  });

  it('is how they ask', () => {
    expect(signs(ASK)).toEqual(expect.arrayContaining(['question', 'what for', 'register warm', 'asked 1']));
  });

  it('is whether anything was written before', () => {
    const thread = [{ from: 'client', at: 0, text: 'The wall leans.' }] as const;
    expect(signs(ASK, historyOf({ thread }))).toContain('thread');
    expect(signs(ASK)).not.toContain('thread');
  });
});
