import { type LinearModel, linearModel } from './linear.ts';

/** A linear model as it is shipped: bytes in base64. */
export interface PackedModel {
  /** Names of the classes, a space between. */
  readonly classes: string;
  /** What the weight 127 stands for. */
  readonly scale: number;
  /** Names of the features: 32 bits each, little-endian, ascending. */
  readonly features: string;
  /** A signed byte for each class of each feature, and last of all the bias. */
  readonly weights: string;
}

function bytesOf(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** Reads a shipped model; a few milliseconds for a hundred thousand weights. */
export function unpack({ classes, scale, features, weights }: PackedModel): LinearModel {
  const view = new DataView(bytesOf(features).buffer);
  const names = Uint32Array.from({ length: view.byteLength / 4 }, (_, row) => view.getUint32(row * 4, true));
  const numbers = new Int8Array(bytesOf(weights).buffer);
  const unit = scale / 127;
  const bias = numbers.length - classes.split(' ').length;
  return linearModel({
    classes: classes.split(' '),
    names,
    weights: numbers.subarray(0, bias),
    unit,
    bias: Float32Array.from(numbers.subarray(bias), (byte) => byte * unit),
  });
}
