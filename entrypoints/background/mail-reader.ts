import { browser } from 'wxt/browser';
import { shippedModel } from '../../utils/mail/model/shipped.ts';
import type { Networks } from '../../utils/mail/network/networks.ts';
import { readNetwork } from '../../utils/mail/network/weights.ts';
import { readerWith } from '../../utils/mail/read-mail.ts';
import type { MailMessage, Reading, ReadingContext } from '../../utils/mail/reading.ts';

/** Reads mail with all that Ovation has: patterns, weights and the networks. */
export interface MailReader {
  read(message: MailMessage, context: ReadingContext): Promise<Reading>;
  /** The networks themselves, for reading drafts; null where not even the first could be loaded. */
  networks(): Promise<Networks | null>;
}

/** One view asks again at every change of a note or a nudge; the mail is still the same. */
const REMEMBERED = 24;

/** The files of weights in the package. */
type WeightsFile = 'reader.bin' | 'second-reader.bin';

/**
 * Makes the reader. The networks' weights lie in the extension's own package and are loaded when the first mail is
 * read; where that fails, mail is read by patterns and n-gram weights, and without the second by the first alone.
 * @param fetchWeights where they come from
 */
export function keepMailReader(
  fetchWeights: (file: WeightsFile) => Promise<ArrayBuffer> = packagedWeights,
): MailReader {
  let loading: Promise<Networks | null> | null = null;
  const networks = () => {
    loading ??= load(fetchWeights);
    return loading;
  };
  const remembered = new Map<string, Reading>();
  return {
    networks,
    read: async (message, context) => {
      const name = JSON.stringify([message, context]);
      const known = remembered.get(name);
      if (known !== undefined) return known;
      const reading = readerWith(shippedModel, await networks())(message, context);
      remembered.set(name, reading);
      for (const oldest of remembered.keys()) {
        if (remembered.size <= REMEMBERED) break;
        remembered.delete(oldest);
      }
      return reading;
    },
  };
}

async function load(fetchWeights: (file: WeightsFile) => Promise<ArrayBuffer>): Promise<Networks | null> {
  const networkOf = async (file: WeightsFile) => {
    try {
      return await readNetwork(await fetchWeights(file));
    } catch {
      return null;
    }
  };
  const [first, second] = await Promise.all([networkOf('reader.bin'), networkOf('second-reader.bin')]);
  return first === null ? null : { first, second };
}

async function packagedWeights(file: WeightsFile): Promise<ArrayBuffer> {
  const answer = await fetch(browser.runtime.getURL(`/${file}`));
  return answer.arrayBuffer();
}
