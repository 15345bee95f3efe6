import { describe, expect, it } from 'vitest';
import { readNetwork } from '../../../../utils/mail/network/weights.ts';
import { shippedNetworks } from '../../../command-line/shipped-reader.ts';

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
/** A file of weights that ends with its header. */
function fileOf(tensors: readonly object[]): ArrayBuffer {
  const header = JSON.stringify({ pieces: [], tensors, heads: {} });
  const file = new Uint8Array(4 + Math.ceil(header.length / 4) * 4).fill(32);
  new DataView(file.buffer).setUint32(0, file.length - 4, true);
  file.set(new TextEncoder().encode(header), 4);
  return file.buffer;
}

describe('S1 · the file of weights', () => {
  it('names what its heads tell apart', () => {
    expect(shippedNetworks.first.heads.kind).toContain('hardship');
    expect(shippedNetworks.first.heads.mode).toContain('challenge');
    expect(shippedNetworks.first.heads.stop?.[0]).toBe('none');
  });

  it('is refused where it is cut short or is something else', async () => {
    await expect(readNetwork(new ArrayBuffer(0))).rejects.toThrow(RangeError);
    await expect(readNetwork(bytesOf('<!doctype html><p>Not found'))).rejects.toThrow();
    await expect(readNetwork(fileOf([]))).rejects.toThrow('holds no "scores"');
    const scores = { name: 'scores', rows: 1, columns: 8, at: 0, form: 'floats' };
    await expect(readNetwork(fileOf([scores]))).rejects.toThrow('cut short');
  });
});
