import { newCare } from '../../../../utils/ledgers/care.ts';
import { endedAs, newEnding } from '../../../../utils/ledgers/ending.ts';
import { type FactEntry, newFact } from '../../../../utils/ledgers/fact.ts';
import type { Ledgers } from '../../../../utils/ledgers/ledgers.ts';
import { newPraise } from '../../../../utils/ledgers/praise.ts';
import { ME, NOON } from '../../clients/make-view.ts';
import { labelPrinter } from '../layers/sample-delivery.ts';
import { sampleEvidence, samplePromise, sampleWish, TODAY } from '../sample-entries.ts';
import { sampleExtra, sampleOccasion } from '../sample-extra.ts';

const OF_DANA = { account: ME.email, person: 'dana', source: 'typed' } as const;

/** Something told about Dana. */
export function sampleFact(part: Partial<FactEntry> = {}): FactEntry {
  const given = { ...OF_DANA, id: 'f1', origin: 'f1', text: 'Likes to be called on Thursdays', day: TODAY };
  const fact = newFact({ ...given, evidence: null, saidByThem: true, sensitive: null }, NOON);
  return { ...fact, ...part };
}

/** One entry of every ledger that may leave, all of them Dana's. */
export function keptAboutDana(): { readonly [Name in keyof Ledgers]: Ledgers[Name] } {
  const ending = { ...OF_DANA, id: 'e1', origin: 'm1', at: NOON, day: TODAY, text: null };
  const praise = { ...OF_DANA, id: 'k1', origin: 'k1', day: TODAY };
  return {
    promises: samplePromise(),
    wishes: sampleWish(),
    facts: sampleFact(),
    endings: endedAs(newEnding({ ...ending, evidence: sampleEvidence() }, 'good', NOON), 'sore', NOON),
    deliveries: { ...labelPrinter(), ...OF_DANA },
    praise: newPraise({ ...praise, evidence: sampleEvidence({ quote: 'Best training we ever had.' }) }, NOON),
    extras: sampleExtra(),
    occasions: sampleOccasion(),
    cares: { ...newCare({ ...OF_DANA, id: 'c1' }, NOON), feelAs: 'heard', serves: 'families who bake' },
  };
}
