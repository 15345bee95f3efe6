import { readFileSync } from 'node:fs';
import { shippedModel } from '../../utils/mail/model/shipped.ts';
import type { Networks } from '../../utils/mail/network/networks.ts';
import { type Network, readNetwork } from '../../utils/mail/network/weights.ts';
import { readerWith } from '../../utils/mail/read-mail.ts';

function packaged(name: string): Promise<Network> {
  const file = readFileSync(new URL(`../../public/${name}`, import.meta.url));
  return readNetwork(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
}

/** The networks that are shipped, read from the package's folder. */
export const shippedNetworks: Networks & { readonly second: Network } = {
  first: await packaged('reader.bin'),
  second: await packaged('second-reader.bin'),
};

/** Reads mail as the extension does, with all that is shipped. */
export const shippedRead = readerWith(shippedModel, shippedNetworks);
