import type { EndingEntry } from '../../../utils/ledgers/ending.ts';
import type { FactEntry } from '../../../utils/ledgers/fact.ts';
import { DANA, ME, NOON } from '../clients/make-view.ts';
import { sampleEvidence } from './sample-entries.ts';

/** Something Dana told. */
export function sampleFact(part: Partial<FactEntry> = {}): FactEntry {
  return {
    id: 'f1',
    account: ME.email,
    person: 'p1',
    origin: 'f1',
    text: 'She rows on the canal before work',
    day: '2026-04-20',
    evidence: null,
    saidByThem: true,
    sensitive: null,
    state: 'open',
    createdAt: NOON,
    updatedAt: NOON,
    source: 'typed',
    ...part,
  };
}

/** A mail of Dana's that ended sore at noon. */
export function sampleEnding(part: Partial<EndingEntry> = {}): EndingEntry {
  return {
    id: 'e1',
    account: ME.email,
    person: 'p1',
    origin: `print ${DANA.email}`,
    at: NOON,
    day: '2026-05-03',
    text: null,
    evidence: sampleEvidence(),
    state: 'sore',
    repair: null,
    createdAt: NOON,
    updatedAt: NOON,
    source: 'mail',
    ...part,
  };
}
