import { writeFileSync } from 'node:fs';
import { learn } from './learn.ts';
import type { Choice } from './material.ts';
import { matterMaterial } from './matter-material.ts';
import { thingMaterial } from './thing-material.ts';

// `npm run train:likely`: learns by which signs the thing that is asked for is named, and by which a clause tells what is
// behind the ask, from what hands marked in the development part. Writes the weights.json beside the signs of each. Takes
// some twenty seconds; the same labels give the same bytes.
function train(name: string, choices: readonly Choice[]): void {
  const weights = learn(choices);
  const file = new URL(`../../../utils/judgement/slots/likely/${name}/weights.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(`${name}: ${Object.keys(weights.signs).length} signs`);
}

train('thing', thingMaterial('development'));
train('matter', matterMaterial('development'));
