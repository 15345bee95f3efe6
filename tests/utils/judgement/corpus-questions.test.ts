import { describe, expect, it } from 'vitest';
import type { FamilyId } from '../../../utils/judgement/judgement.ts';
import { isSayable } from '../../../utils/judgement/sayable.ts';
import { judgedAsLabelled, labelled } from './labelled.ts';

/** What is asked of messages of the corpus, by family: the wording may get better, the choice should not drift. */
const FAMILIES: readonly (readonly [id: string, ...families: FamilyId[]])[] = [
  ['agricultural-drones-01', 'outcome', 'premortem'],
  ['agricultural-drones-03', 'criteria', 'outcome'],
  ['agricultural-drones-08', 'tradeoff'],
  ['agricultural-drones-13', 'criteria', 'outcome'],
  ['agricultural-drones-14', 'implication', 'outcome'],
  ['beekeeping-supply-01', 'outcome'],
  ['beekeeping-supply-04', 'criteria', 'beneficiary'],
  ['beekeeping-supply-09', 'tradeoff', 'outcome'],
  ['bicycle-courier-01', 'outcome', 'alternatives'],
  ['bicycle-courier-03', 'criteria', 'outcome'],
  ['bicycle-courier-10', 'assumption'],
  ['bicycle-courier-13', 'use'],
  ['cyber-security-audit-01', 'outcome', 'assumption'],
  ['cyber-security-audit-06', 'criteria', 'outcome'],
  ['cyber-security-audit-10', 'outcome', 'assumption'],
  ['cyber-security-audit-15', 'criteria', 'tradeoff'],
  ['escape-room-maker-01', 'outcome', 'assumption'],
  ['escape-room-maker-04', 'criteria', 'beneficiary'],
  ['escape-room-maker-05', 'tradeoff', 'beneficiary'],
  ['escape-room-maker-06', 'tradeoff', 'criteria'],
  ['escape-room-maker-08', 'tradeoff', 'outcome'],
  ['escape-room-maker-15', 'outcome', 'criteria'],
  ['event-tents-02', 'tradeoff', 'outcome'],
  ['event-tents-05', 'criteria', 'beneficiary'],
  ['event-tents-10', 'tradeoff', 'outcome'],
  ['event-tents-12', 'criteria'],
  ['funeral-director-01', 'outcome', 'beneficiary'],
  ['kitchen-fitting-07', 'tradeoff', 'criteria'],
  ['laboratory-analysis-02', 'outcome', 'premortem'],
  ['laboratory-analysis-15', 'tradeoff', 'outcome'],
  ['lift-maintenance-03', 'beneficiary', 'outcome'],
  ['lift-maintenance-04', 'beneficiary', 'tradeoff'],
  ['advertising-agency-02', 'outcome', 'premortem'],
  ['car-fleet-leasing-02', 'outcome', 'beneficiary'],
  ['car-fleet-leasing-08', 'implication', 'outcome'],
  ['car-fleet-leasing-13', 'outcome', 'use'],
  ['clinical-trials-06', 'tradeoff', 'criteria'],
  ['clinical-trials-09', 'criteria', 'outcome'],
  ['corporate-law-02', 'outcome', 'assumption'],
  ['corporate-law-03', 'assumption'],
  ['exhibition-stands-02', 'outcome', 'premortem'],
  ['machine-tools-01', 'criteria', 'outcome'],
  ['museum-exhibits-01', 'outcome', 'assumption'],
  ['office-cleaning-06', 'outcome'],
  ['packaging-print-02', 'beneficiary', 'tradeoff'],
  ['packaging-print-05', 'criteria', 'outcome'],
  ['packaging-print-13', 'learn'],
  ['payroll-bureau-08', 'tradeoff', 'criteria'],
  ['recruitment-software-02', 'outcome', 'premortem'],
  ['school-photography-12', 'tradeoff', 'outcome'],
  ['toy-design-10', 'assumption'],
  ['wine-import-03', 'tradeoff', 'outcome'],
  ['wine-import-13', 'outcome', 'assumption'],
];

/** Sentences that read well aloud, to be changed only for a better one. */
const EXACT: readonly (readonly [id: string, text: string])[] = [
  [
    'agricultural-drones-14',
    'You mention "140 hectares on the eastern side have been leased out since August". What should that change in what we agree for the 2027 season?',
  ],
  [
    'bicycle-courier-13',
    'What would you like to have settled about the summer rounds by the end of our talk?',
  ],
  [
    'escape-room-maker-05',
    'If it came to a choice, which matters more: keeping 20 June, or having the easy version in from the start?',
  ],
  [
    'escape-room-maker-08',
    'To get to 22, which could you most easily do without: cart, shaft, pony, sound or the flooding effect?',
  ],
  [
    'escape-room-maker-15',
    'If the five students took only one thing away from the handbook, what should it be?',
  ],
  [
    'funeral-director-01',
    'A month after the half-day workshop, what should all the night staff be doing differently?',
  ],
  [
    'kitchen-fitting-07',
    'If only some of the eleven pantries can be ready by 14 August, which ones have to be?',
  ],
  [
    'laboratory-analysis-15',
    'If I can get closer to £100, what could move on your side: the scope, the quantity or the timing?',
  ],
  [
    'lift-maintenance-04',
    'With the mirror, what should get better for the tenants, and how would they notice?',
  ],
  [
    'car-fleet-leasing-02',
    'You write "The reps don\'t charge their plug-in hybrids, the fuel bill tells it clearly". What would have to change there for the charging card to have been worth it?',
  ],
  [
    'exhibition-stands-02',
    'You write "Last year in Berlin everyone stopped at the stand across with the double deck". What would have to change there for the double deck to have been worth it?',
  ],
  ['packaging-print-13', 'Looking back at the carton contract, what could we have seen or done sooner?'],
  [
    'toy-design-10',
    'You write "steel gets cut tomorrow at seven in Steyr, 46.000 Euro". Which part would you like one of us to look at once more before then?',
  ],
];

/** Once shown, never to be said by anybody again. */
const NEVER =
  /what on the list could wait|will change for you\?|already fixed around|glad to plan|\bwhy\b|don't you think|are you sure|have you considered/i;

const judged = new Map(FAMILIES.map(([id]) => [id, judgedAsLabelled(labelled(id))]));

describe('S2 questions on messages of the corpus', () => {
  it.each(FAMILIES)('asks %s by the families that serve', (id, ...families) => {
    expect(judged.get(id)?.questions.map((one) => one.family)).toEqual(families);
  });

  it('says nothing that nobody would say aloud', () => {
    for (const [id, found] of judged) {
      for (const question of found.questions) {
        expect(isSayable(question), `${id}: ${question.text}`).toBe(true);
        expect(question.text).not.toMatch(NEVER);
        expect(question.text.split(/\s+/).length).toBeLessThanOrEqual(45);
      }
    }
  });

  it('names or quotes something of theirs in every question', () => {
    for (const [id, found] of judged) {
      const message = labelled(id);
      const said = `${message.subject} ${message.body} ${message.thread.map((one) => one.body).join(' ')}`;
      for (const question of found.questions) {
        const specific = question.parts.filter((part) => part.kind === 'theirs');
        const ours = question.family === 'tradeoff' && message.thread.length > 0;
        expect(specific.length > 0 || ours, question.text).toBe(true);
        for (const part of specific)
          expect(said.toLowerCase().replace(/\s+/g, ' ')).toContain(part.text.toLowerCase().trim());
      }
    }
  });

  it('never asks two questions of one family, nor twice beneath one quotation', () => {
    for (const found of judged.values()) {
      const [first, second] = found.questions;
      if (second) expect(second.family).not.toBe(first?.family);
      const quoted = second ? /"([^"]+)"/.exec(second.text)?.[1] : undefined;
      if (quoted) expect(first?.text).not.toContain(quoted);
    }
  });

  it.each(EXACT)('asks %s in these words', (id, text) => {
    expect(judged.get(id)?.questions[0]?.text).toBe(text);
  });
});

describe('S3 drafts on messages of the corpus', () => {
  it('keeps the asked path, asks and leaves the choice, within 50 to 125 words', () => {
    for (const [id, found] of judged) {
      if (found.mode !== 'challenge' && found.mode !== 'clarify') continue;
      const words = found.draft?.wiserText.split(/\s+/).length ?? 0;
      expect(words, id).toBeGreaterThanOrEqual(50);
      expect(words, id).toBeLessThanOrEqual(125);
      expect(found.draft?.wiserText).toMatch(/I will go ahead|I go ahead/);
      expect(found.draft?.wiserText).not.toMatch(NEVER);
    }
  });

  it('quotes nothing of theirs twice', () => {
    for (const found of judged.values()) {
      const quotes = [...(found.draft?.wiserText.matchAll(/"([^"]+)"/g) ?? [])].map((match) => match[1]);
      expect(new Set(quotes).size).toBe(quotes.length);
    }
  });
});
