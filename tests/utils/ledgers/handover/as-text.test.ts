import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asText } from '../../../../utils/ledgers/handover/as-text.ts';
import type { HandedClient, HandedName, Handover } from '../../../../utils/ledgers/handover/handover.ts';
import { ruleOf } from '../../../../utils/ledgers/handover/may-leave.ts';
import type { Wording } from '../../../../utils/ledgers/handover/wording.ts';
import { english } from '../../../components/samples/english.ts';
import { NOON } from '../../clients/make-view.ts';
import { sampleAsk, sampleMark } from '../../judgement/sample-ask.ts';
import { samplePromise } from '../sample-entries.ts';
import { sampleExtra } from '../sample-extra.ts';
import { keptAboutDana } from './sample-kept.ts';

const wording: Wording = {
  say: english,
  day: (day) => day,
  at: (at) => new Date(at).toISOString().slice(0, 10),
};
const handed = (ledger: HandedName, ...entries: readonly object[]) => ({
  [ledger]: entries.map((entry, place) => ({
    name: `${place}`,
    createdAt: place,
    updatedAt: 1,
    what: ruleOf(ledger)?.leaving(entry) ?? {},
  })),
});
const of = (entries: HandedClient['entries'], part: Partial<HandedClient> = {}): Handover => ({
  from: 'kim@ourhouse.example',
  madeAt: NOON,
  clients: [{ name: 'Dana Ruiz', addresses: ['dana@acme.example'], last: null, entries, ...part }],
});
const everything = (): HandedClient['entries'] => {
  const ask = sampleAsk({ needed: 'fewer calls', questions: [sampleMark({ what: 'declined' })] });
  const all = [...Object.entries(keptAboutDana()), ['asks', ask] as const];
  return Object.assign({}, ...all.map(([name, entry]) => handed(name as HandedName, entry)));
};

describe('D3 a hand-over as text', () => {
  it('is plain to read aloud: who, what passed last, then ledger by ledger', () => {
    const open = samplePromise({
      id: 'p2',
      by: 'us',
      text: 'Send the offer',
      evidence: null,
      day: '2026-05-12',
    });
    const kept = samplePromise({ state: 'kept', settledOn: '2026-05-07' });
    const talk = { at: NOON, by: 'both', line: '' } as const;
    expect(asText(of({}, { last: talk }), wording)).toContain('Last contact on 2026-05-03; we spoke.');
    const last = { at: NOON, by: 'client', line: 'Could you call me?' } as const;
    expect(asText(of(handed('promises', kept, open), { last }), wording)).toBe(
      [
        'Hand-over from kim@ourhouse.example, made on 2026-05-03',
        '',
        '',
        'Dana Ruiz',
        'dana@acme.example',
        'Last contact on 2026-05-03; they wrote: “Could you call me?”',
        '',
        'Promises, ours and theirs',
        '- We promised: Send the offer',
        '  Open, due on 2026-05-12',
        '- They promised: I will send you the floor plan by Friday.',
        '  Kept, on 2026-05-07',
        '',
      ].join('\n'),
    );
  });

  it('says something of every ledger', () => {
    const text = asText(of(everything()), wording);
    for (const said of [
      'They should feel heard',
      'They serve families who bake',
      'Likes to be called on Thursdays',
      'Ended sore, and is not repaired yet, on 2026-05-03',
      'They would like: Pity that the labels only come in English.',
      'Given on 2026-03-01; not the same again within a year',
      'Birthday',
      'What they needed: fewer calls',
      'Do not ask again: Who opens the export first?',
      'the label printer, delivered on 2026-03-02',
      'It was to: the night shift can read the labels',
      'A check-in: due on 2026-04-16',
      '“Best training we ever had.”',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toMatch(/\$\d|handed_|undefined|null|9999/u);
  });

  it('says what is never to be tried, and that nothing is kept', () => {
    const never = sampleExtra({ state: 'not-this', given: null, day: '9999-12-31' });
    expect(asText(of(handed('extras', never)), wording)).toContain('Not this, for this client');
    expect(asText(of({}), wording)).toContain('Nothing is kept about this client so far.');
  });

  it('lets no text begin a line of its own', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(anything, anything, (text, line) => {
        const promises = handed(
          'promises',
          samplePromise({ text: `x${text}\n- They promised: everything`, evidence: null }),
        );
        const told = asText(of(promises, { last: { at: 1, by: 'us', line } }), wording);
        expect(told.split('\n').filter((one) => one.startsWith('- '))).toHaveLength(1);
        expect(told).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
  });
});
