import { readFileSync } from 'node:fs';
import { shippedModel } from '../../utils/mail/model/shipped.ts';
import { readNetwork } from '../../utils/mail/network/weights.ts';
import { readerWith } from '../../utils/mail/read-mail.ts';

const file = readFileSync(new URL('../../public/reader.bin', import.meta.url));

/** The network that is shipped, read from the package's folder. */
export const shippedNetwork = await readNetwork(
  file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength),
);

/** Reads mail as the extension does, with all that is shipped. */
export const shippedRead = readerWith(shippedModel, shippedNetwork);
