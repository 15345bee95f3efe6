import { describe, expect, it } from 'vitest';
import { HANDED_NAMES, ruleOf, STAYING } from '../../../../utils/ledgers/handover/may-leave.ts';
import { LEDGER_NAMES } from '../../../../utils/ledgers/ledgers.ts';
import { sampleAsk, sampleMark } from '../../judgement/sample-ask.ts';
import { labelPrinter } from '../layers/sample-delivery.ts';
import { sampleEvidence, samplePromise, sampleWish } from '../sample-entries.ts';
import { sampleExtra, sampleOccasion } from '../sample-extra.ts';
import { keptAboutDana, sampleFact } from './sample-kept.ts';

const stays = (name: (typeof HANDED_NAMES)[number], entry: object) => ruleOf(name)?.stays(entry);
const leaving = (name: (typeof HANDED_NAMES)[number], entry: object) => ruleOf(name)?.leaving(entry);
/** Where an entry stands, in whose mailbox. */
const PLACE = ['id', 'account', 'person', 'origin', 'source', 'createdAt', 'updatedAt'];

describe('D3 what may leave in a hand-over', () => {
  it('was decided for every ledger there is', () => {
    const leave = HANDED_NAMES.filter((name) => name !== 'asks');
    expect([...leave, ...STAYING].sort()).toEqual([...LEDGER_NAMES].sort());
    expect(Object.keys(keptAboutDana()).sort()).toEqual([...leave].sort());
  });

  it('is no table beside the ledgers and the asks', () => {
    for (const name of ['notes', 'forces', 'moments', 'nudges', 'persons', 'events', 'meta']) {
      expect(HANDED_NAMES).not.toContain(name);
    }
  });

  it.each(Object.entries(keptAboutDana()))('of %s is the whole of it but where it stands', (name, entry) => {
    const rule = ruleOf(name as (typeof HANDED_NAMES)[number]);
    const fields = Object.keys(entry).filter((field) => !PLACE.includes(field));
    expect(rule?.stays(entry)).toBe(false);
    expect(Object.keys(rule?.leaving(entry) ?? {}).sort()).toEqual(fields.sort());
  });

  it('is no link into a mailbox, and no subject of a mail', () => {
    const all = [
      ...Object.entries(keptAboutDana()),
      ['asks', sampleAsk({ thread: 't-17' })] as const,
      ['deliveries', withReply()] as const,
    ];
    const left = all.map(([name, entry]) => leaving(name as (typeof HANDED_NAMES)[number], entry));
    expect(JSON.stringify(left)).not.toMatch(/https?:|mail\.google|t-17|"subject"/u);
  });

  it('is no quote of the length of a mail', () => {
    const long = sampleEvidence({ quote: 'word '.repeat(1_000) });
    const { evidence } = leaving('promises', samplePromise({ evidence: long })) as {
      evidence: { quote: string };
    };
    expect(evidence.quote.length).toBeLessThanOrEqual(1_000);
    const { quote } = leaving('asks', sampleAsk({ quote: 'word '.repeat(1_000) })) as { quote: string };
    expect(quote.length).toBeLessThanOrEqual(1_000);
  });

  it.each([
    ['promises', samplePromise({ state: 'refused' })],
    ['wishes', sampleWish({ state: 'refused' })],
    ['praise', { ...keptAboutDana().praise, state: 'refused' }],
  ] as const)('is nothing of %s that was proposed and refused', (name, entry) => {
    expect(stays(name, entry)).toBe(true);
  });

  it('is no fact that is folded or forgotten, and no words of a mail that touch what is sensitive', () => {
    expect(stays('facts', sampleFact({ sensitive: 'health' }))).toBe(true);
    expect(stays('facts', sampleFact({ state: 'forgotten' }))).toBe(true);
    const evidence = sampleEvidence({ quote: 'Mornings are better since my surgery.' });
    expect(leaving('facts', sampleFact({ evidence }))).toMatchObject({ evidence: null });
    expect(stays('occasions', sampleOccasion({ text: 'Her daughter gets married' }))).toBe(true);
    expect(stays('occasions', sampleOccasion({ text: 'Opening of the second shop' }))).toBe(false);
  });

  it('is nothing that a note said, also not inside an idea that was made of it', () => {
    const told = { text: 'their 14 bakers, most of them Polish', where: 'note', by: 'us', at: null } as const;
    const extra = sampleExtra({
      facts: [...sampleExtra().facts, told],
      text: 'Something for 14 Polish bakers',
    });
    const left = JSON.stringify(leaving('extras', extra));
    expect(left).not.toContain('Polish');
    expect(left).toContain('[…]');
    expect(leaving('extras', sampleExtra())).toMatchObject({ text: sampleExtra().text });
  });

  it('is not when a wish stood beside a mail, nor the user’s word on a question', () => {
    const shown = { on: '2026-05-03', thread: 't1' };
    expect(leaving('wishes', sampleWish({ shown }))).toMatchObject({ shown: null });
    const ask = sampleAsk({ forced: 'on', questions: [sampleMark({ what: 'declined' })] });
    expect(leaving('asks', ask)).not.toHaveProperty('forced');
    expect(leaving('asks', ask)).toMatchObject({ questions: [{ what: 'declined' }] });
  });
});

function withReply() {
  const delivery = labelPrinter();
  const reply = { at: 1, on: '2026-05-03', line: 'Fine', url: 'https://mail.google.com/x', answeredOn: null };
  return { ...delivery, layers: delivery.layers.map((layer) => ({ ...layer, reply })) };
}
