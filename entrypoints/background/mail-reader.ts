import { browser } from 'wxt/browser';
import { shippedModel } from '../../utils/mail/model/shipped.ts';
import { type Network, readNetwork } from '../../utils/mail/network/weights.ts';
import { readerWith } from '../../utils/mail/read-mail.ts';
import type { MailMessage, Reading, ReadingContext } from '../../utils/mail/reading.ts';

/** Reads mail with all that Ovation has: patterns, weights and the network. */
export interface MailReader {
  read(message: MailMessage, context: ReadingContext): Promise<Reading>;
  /** The network itself, for reading drafts; null where it could not be loaded. */
  network(): Promise<Network | null>;
}

/** One view asks again at every change of a note or a nudge; the mail is still the same. */
const REMEMBERED = 24;

/**
 * Makes the reader. The network's weights lie in the extension's own package and are loaded when the first mail is
 * read; where that fails, mail is read by patterns and n-gram weights.
 * @param fetchWeights where they come from
 */
export function keepMailReader(fetchWeights: () => Promise<ArrayBuffer> = packagedWeights): MailReader {
  let loading: Promise<Network | null> | null = null;
  const network = () => {
    loading ??= load(fetchWeights);
    return loading;
  };
  const remembered = new Map<string, Reading>();
  return {
    network,
    read: async (message, context) => {
      const name = JSON.stringify([message, context]);
      const known = remembered.get(name);
      if (known !== undefined) return known;
      const reading = readerWith(shippedModel, await network())(message, context);
      remembered.set(name, reading);
      for (const oldest of remembered.keys()) {
        if (remembered.size <= REMEMBERED) break;
        remembered.delete(oldest);
      }
      return reading;
    },
  };
}

async function load(fetchWeights: () => Promise<ArrayBuffer>): Promise<Network | null> {
  try {
    return await readNetwork(await fetchWeights());
  } catch {
    return null;
  }
}

async function packagedWeights(): Promise<ArrayBuffer> {
  const answer = await fetch(browser.runtime.getURL('/reader.bin'));
  return answer.arrayBuffer();
}
