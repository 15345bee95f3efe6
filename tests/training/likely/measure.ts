import matter from '../../../utils/judgement/slots/likely/matter/weights.json' with { type: 'json' };
import { likelihoodBy, type Weights } from '../../../utils/judgement/slots/likely/shares.ts';
import thing from '../../../utils/judgement/slots/likely/thing/weights.json' with { type: 'json' };
import { alike, type Choice, isMarked } from './material.ts';
import { matterMaterial } from './matter-material.ts';
import { thingMaterial } from './thing-material.ts';

// `node tests/training/likely/measure.ts`: of what is named or quoted from some likelihood on, how much hands marked, and
// how much has no word in common with that; in messages that nothing was learned from. Of clauses without the network.
const LEAST = [0.2, 0.3, 0.35, 0.4, 0.5, 0.6];

function measure(title: string, weights: Weights, choices: readonly Choice[]): void {
  const { shares: sharesOf } = likelihoodBy(weights);
  const found = choices.map(({ kind, each, marked }) => {
    const shares = sharesOf(kind, each);
    const best = each[shares.indexOf(Math.max(...shares))];
    const share = shares.reduce((sum, one, at) => sum + (each[at]?.head === best?.head ? one : 0), 0);
    const words = best?.words ?? '';
    return { share, right: isMarked(words, marked), another: marked.every((one) => alike(words, one) === 0) };
  });
  for (const least of LEAST) {
    const said = found.filter(({ share }) => share >= least);
    const part = (count: number) => (count / said.length).toFixed(2);
    console.log(
      title,
      `from ${least}: ${(said.length / found.length).toFixed(2)} said,`,
      `${part(said.filter(({ right }) => right).length)} right,`,
      `${part(said.filter(({ another }) => another).length)} another`,
    );
  }
}

for (const part of ['validation', 'unlearned'] as const) {
  measure(`thing, ${part},`, thing, thingMaterial(part));
  measure(`matter, ${part},`, matter, matterMaterial(part));
}
