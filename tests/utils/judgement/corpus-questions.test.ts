import { describe, expect, it } from 'vitest';
import type { FamilyId } from '../../../utils/judgement/judgement.ts';
import { isSayable } from '../../../utils/judgement/sayable.ts';
import { judgedAsLabelled, labelled } from './labelled.ts';

/** What is asked of messages of the corpus, by family: the wording may get better, the choice should not drift. */
const FAMILIES: readonly (readonly [id: string, ...families: FamilyId[]])[] = [
  ['agricultural-drones-01', 'outcome', 'premortem'],
  ['agricultural-drones-03', 'criteria', 'outcome'],
  ['agricultural-drones-08', 'tradeoff', 'advice'],
  ['agricultural-drones-13', 'outcome'],
  ['agricultural-drones-14', 'implication', 'outcome'],
  ['beekeeping-supply-01', 'premortem'],
  ['beekeeping-supply-04', 'criteria'],
  ['beekeeping-supply-09', 'tradeoff'],
  ['bicycle-courier-01', 'outcome', 'premortem'],
  ['bicycle-courier-03', 'criteria'],
  ['bicycle-courier-10', 'use'],
  ['bicycle-courier-13', 'use'],
  ['cyber-security-audit-01', 'outcome', 'premortem'],
  ['cyber-security-audit-06', 'criteria', 'outcome'],
  ['cyber-security-audit-10', 'implication'],
  ['cyber-security-audit-15', 'tradeoff'],
  ['escape-room-maker-01', 'outcome', 'premortem'],
  ['escape-room-maker-04', 'criteria'],
  ['escape-room-maker-05', 'beneficiary'],
  ['escape-room-maker-06', 'tradeoff', 'advice'],
  ['escape-room-maker-08', 'tradeoff'],
  ['escape-room-maker-15', 'use', 'outcome'],
  ['event-tents-02', 'beneficiary'],
  ['event-tents-05', 'beneficiary'],
  ['event-tents-10', 'tradeoff', 'outcome'],
  ['event-tents-12', 'criteria'],
  ['funeral-director-01', 'outcome', 'premortem'],
  ['laboratory-analysis-02', 'outcome', 'premortem'],
  ['laboratory-analysis-15', 'outcome', 'tradeoff'],
  ['lift-maintenance-03', 'outcome', 'premortem'],
  ['lift-maintenance-04', 'tradeoff'],
  ['advertising-agency-02', 'outcome', 'premortem'],
  ['car-fleet-leasing-02', 'outcome', 'premortem'],
  ['car-fleet-leasing-08', 'implication'],
  ['car-fleet-leasing-13', 'outcome'],
  ['corporate-law-02', 'outcome', 'premortem'],
  ['corporate-law-03', 'assumption', 'beneficiary'],
  ['exhibition-stands-02', 'outcome', 'premortem'],
  ['machine-tools-01', 'criteria'],
  ['museum-exhibits-01', 'outcome', 'premortem'],
  ['office-cleaning-06', 'tradeoff'],
  ['packaging-print-02', 'tradeoff'],
  ['packaging-print-05', 'tradeoff', 'outcome'],
  ['packaging-print-13', 'learn'],
  ['payroll-bureau-08', 'tradeoff', 'advice'],
  ['school-photography-12', 'tradeoff'],
  ['toy-design-10', 'premortem', 'assumption'],
  ['wine-import-13', 'implication', 'outcome'],
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
    'escape-room-maker-08',
    'To get to 22, which could you most easily do without: cart, shaft, pony, sound or the flooding effect?',
  ],
  ['escape-room-maker-15', 'What should the five students do or decide once they have read the handbook?'],
  [
    'funeral-director-01',
    'A month after the half-day workshop, what should be different from today, and who would notice first?',
  ],
  ['car-fleet-leasing-02', 'If the charging card solved only one thing, what should it be?'],
  ['packaging-print-13', 'Looking back at the carton contract, what could we have seen or done sooner?'],
  [
    'toy-design-10',
    'You write "steel gets cut tomorrow at seven in Steyr, 46.000 Euro". If we were sorry about it a week later, what would be the likeliest reason?',
  ],
  [
    'museum-exhibits-01',
    'Once the eight touch screens are in place, what would the trustees want to see that is not there today?',
  ],
  [
    'wine-import-13',
    "You mention \"the upstairs room won't be a dining room any more but that's another day's work\". What should that change in what we agree for the two years?",
  ],
  [
    'payroll-bureau-08',
    'What must be ready by the evening of the 22nd at the very least, and what could follow?',
  ],
  [
    'event-tents-12',
    'If two names come to mind for the generators, what should decide between them: how soon they are free, what they cost, or what they have done before?',
  ],
  [
    'corporate-law-03',
    'I had written "The liability cap is still in square brackets". How does that stand, before it is final?',
  ],
];

/** Once shown, never to be said by anybody again. */
const NEVER =
  /able to write there instead|have to change there for|look at one point twice|needs? more time or more money|what on the list could wait|will change for you\?|already fixed around|glad to plan|an easy yes|change for you first|scope, the dates or the term|what happens next on your side|\bwhy\b|don't you think|are you sure|have you considered/i;

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
        const ours = question.facts.some((fact) => fact.source.kind === 'thread');
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
