import type { LinearModel } from '../../../utils/mail/model/linear.ts';
import type { PackedModel } from '../../../utils/mail/model/packed.ts';

/** A row by its loudest weight. */
function loudness({ weights, classes }: LinearModel, row: number): number {
  let top = 0;
  for (let at = 0; at < classes.length; at++)
    top = Math.max(top, Math.abs(weights[row * classes.length + at] ?? 0));
  return top;
}

/**
 * Prunes a model as it was learned (its unit is 1) to its loudest features and rounds its weights to a byte.
 * @param most how many features are kept
 */
export function pack(model: LinearModel, most: number): PackedModel {
  const { classes, weights, bias, names } = model;
  const kept = [...names.keys()]
    .sort((a, b) => loudness(model, b) - loudness(model, a))
    .slice(0, most)
    .sort((a, b) => a - b);
  const numbers = [
    ...kept.flatMap((row) => [...weights.subarray(row * classes.length, (row + 1) * classes.length)]),
    ...bias,
  ];
  const scale = numbers.reduce((top, one) => Math.max(top, Math.abs(one)), 1e-6);
  const view = new DataView(new ArrayBuffer(kept.length * 4));
  kept.forEach((row, index) => {
    view.setUint32(index * 4, names[row] ?? 0, true);
  });
  return {
    classes: classes.join(' '),
    scale: Math.round(scale * 1e6) / 1e6,
    features: Buffer.from(view.buffer).toString('base64'),
    weights: Buffer.from(Int8Array.from(numbers, (one) => Math.round((one / scale) * 127)).buffer).toString(
      'base64',
    ),
  };
}
