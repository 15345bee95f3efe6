import { describe, expect, it } from 'vitest';
import { readNetwork } from '../../../../utils/mail/network/weights.ts';
import { shippedNetworks } from '../../../command-line/shipped-reader.ts';

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

describe('S1 · the file of weights', () => {
  it('names what its heads tell apart', () => {
    expect(shippedNetworks.first.heads.kind).toContain('hardship');
    expect(shippedNetworks.first.heads.mode).toContain('challenge');
    expect(shippedNetworks.first.heads.stop?.[0]).toBe('none');
  });

  it('is refused where it is cut short or is something else', async () => {
    await expect(readNetwork(new ArrayBuffer(0))).rejects.toThrow(RangeError);
    await expect(readNetwork(bytesOf('<!doctype html><p>Not found'))).rejects.toThrow();
    const header = JSON.stringify({ pieces: [], tensors: [], heads: {} });
    const file = new Uint8Array(4 + header.length);
    new DataView(file.buffer).setUint32(0, header.length, true);
    file.set(new TextEncoder().encode(header), 4);
    await expect(readNetwork(file.buffer)).rejects.toThrow('holds no pieces');
  });
});
