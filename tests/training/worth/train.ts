import { writeFileSync } from 'node:fs';
import { learn } from './learn.ts';
import { examples } from './material.ts';

// `npm run train:worth`: learns how good a question is likely to be from what readers gave such questions on the
// development part. Writes utils/judgement/worth/weights.json. Takes some four minutes; the same scores give the same bytes.
const all = examples('development');
const weights = learn(all);
const file = new URL('../../../utils/judgement/worth/weights.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`);
console.log(`${all.length} questions, ${Object.keys(weights.by).length} turns, families and kinds`);
