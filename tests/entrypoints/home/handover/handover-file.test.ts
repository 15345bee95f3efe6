import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LEAST_ITERATIONS,
  MAGIC,
  MOST_ITERATIONS,
  newHead,
} from '../../../../entrypoints/home/handover/file-head.ts';
import { fileKey, type MakeKey } from '../../../../entrypoints/home/handover/file-key.ts';
import {
  ITERATIONS,
  LARGEST_FILE,
  lookAtFile,
  openHandover,
  sealHandover,
} from '../../../../entrypoints/home/handover/handover-file.ts';
import type { Handover } from '../../../../utils/ledgers/handover/handover.ts';

const PASSPHRASE = 'four loaves of rye bread';
const HANDOVER: Handover = {
  from: 'kim@ourhouse.example',
  madeAt: 1,
  clients: [{ name: 'Dana Ruiz', addresses: ['dana@acme.example'], last: null, entries: {} }],
};

/** As quick as the real one is slow; of the same parts, so that another of them is another key. */
const quickKey: MakeKey = async (passphrase, { salt, iterations }) => {
  const parts = new TextEncoder().encode(`${passphrase}\n${[...salt]}\n${iterations}`);
  const hash = await crypto.subtle.digest('SHA-256', parts);
  return crypto.subtle.importKey('raw', hash, 'AES-GCM', false, ['encrypt', 'decrypt']);
};
const quickSeal = () => sealHandover(HANDOVER, PASSPHRASE, quickKey);
const faultOf = (opening: Promise<unknown>) =>
  opening.then(
    () => 'opened',
    (error: { fault?: string }) => error.fault ?? String(error),
  );
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

describe('D3 a locked file', { timeout: 120_000 }, () => {
  it('opens with its passphrase and with no other', async () => {
    const file = await sealHandover(HANDOVER, PASSPHRASE);
    expect(await openHandover(file, PASSPHRASE)).toEqual(HANDOVER);
    expect(await faultOf(openHandover(file, `${PASSPHRASE}s`))).toBe('locked');
    expect(await faultOf(openHandover(file, ''))).toBe('locked');
  });

  it('opens whatever keyboard composed the passphrase, and with spaces around it', async () => {
    const lock = newHead(LEAST_ITERATIONS).lock;
    const seal = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv: lock.nonce },
      await fileKey('Bäckerei am Tor', lock),
      new Uint8Array(4),
    );
    const key = await fileKey(' Ba\u0308ckerei am Tor\n', lock);
    expect(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: lock.nonce }, key, seal)).toEqual(
      new ArrayBuffer(4),
    );
  });

  it('says in its head how it is locked, and nothing of what is in it', async () => {
    const text = new TextDecoder('latin1').decode(await bytesOf(await quickSeal()));
    expect(text.startsWith(MAGIC)).toBe(true);
    expect(JSON.parse(text.split('\n')[1] ?? '')).toEqual({
      version: 1,
      cipher: 'AES-256-GCM',
      kdf: 'PBKDF2-SHA256',
      iterations: ITERATIONS,
      salt: expect.stringMatching(/^[\w+/]{22}==$/u),
      nonce: expect.stringMatching(/^[\w+/]{16}$/u),
    });
    expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
    expect(text).not.toMatch(/dana|kim|clients/iu);
  });

  it('has a salt and a nonce of its own', async () => {
    const [one, other] = [newHead(ITERATIONS).lock, newHead(ITERATIONS).lock];
    expect(one.salt).not.toEqual(other.salt);
    expect(one.nonce).not.toEqual(other.nonce);
    expect(await bytesOf(await quickSeal())).not.toEqual(await bytesOf(await quickSeal()));
  });

  it('is refused for every single byte that was changed, wherever it stands', async () => {
    const whole = await bytesOf(await quickSeal());
    for (let place = 0; place < whole.length; place++) {
      for (const change of [1, 0x20, 0x80]) {
        const changed = whole.slice();
        changed[place] = (changed[place] ?? 0) ^ change;
        const fault = await faultOf(openHandover(new Blob([changed]), PASSPHRASE, quickKey));
        expect(fault, `byte ${place}`).toMatch(/^(locked|not-ours|unsafe|newer)$/u);
      }
    }
  });

  it('is refused for any byte of another value in what is locked, and tells no more than of a wrong passphrase', async () => {
    const whole = await bytesOf(await quickSeal());
    const start = whole.indexOf(10, MAGIC.length) + 1;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: start, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (place, change) => {
          const changed = whole.slice();
          changed[place] = (changed[place] ?? 0) ^ change;
          expect(await faultOf(openHandover(new Blob([changed]), PASSPHRASE, quickKey))).toBe('locked');
        },
      ),
    );
  });

  it('is refused where it was cut, wherever, and where something was added', async () => {
    const whole = await bytesOf(await quickSeal());
    for (let cut = 0; cut < whole.length; cut++) {
      const fault = await faultOf(openHandover(new Blob([whole.slice(0, cut)]), PASSPHRASE, quickKey));
      expect(fault, `cut after ${cut}`).toMatch(/^(locked|not-ours)$/u);
    }
    expect(await faultOf(openHandover(new Blob([whole, '\n']), PASSPHRASE, quickKey))).toBe('locked');
  });

  it('is bound to its head: the same lock written otherwise does not open', async () => {
    const whole = await bytesOf(await quickSeal());
    const end = whole.indexOf(10, MAGIC.length);
    const head = new TextDecoder().decode(whole.slice(0, end)).replace('"version":1', '"version": 1');
    const file = new Blob([head, whole.slice(end)]);
    expect(await faultOf(openHandover(file, PASSPHRASE, quickKey))).toBe('locked');
  });

  it('carries random hand-overs through whole', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 }).map((words) => words.toWellFormed());
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ name: text, addresses: fc.array(text) }), { maxLength: 5 }),
        text,
        async (clients, passphrase) => {
          const handover = {
            ...HANDOVER,
            clients: clients.map((one) => ({ ...one, last: null, entries: {} })),
          };
          const file = await sealHandover(handover, passphrase, quickKey);
          expect(await openHandover(file, passphrase, quickKey)).toEqual(handover);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('D3 a file that is no hand-over, or a hostile one', { timeout: 60_000 }, () => {
  const head = (changes: object) => {
    const lines = new TextDecoder().decode(newHead(ITERATIONS).bytes).split('\n');
    return `${MAGIC}${JSON.stringify({ ...JSON.parse(lines[1] ?? ''), ...changes })}\n`;
  };
  const never: MakeKey = () => {
    throw new Error('a key was made');
  };
  const fault = (...parts: BlobPart[]) => faultOf(openHandover(new Blob(parts), PASSPHRASE, never));

  it.each([
    ['nothing', ''],
    ['another JSON', '{"format":"ovation","version":3}'],
    ['a picture', '\u0089PNG\r\n\u001a\n'],
    ['words like ours', MAGIC.toUpperCase()],
    ['half of ours', MAGIC.slice(0, 7)],
  ])('is told as such: %s', async (_, text) => {
    expect(await fault(text)).toBe('not-ours');
  });

  it('is not read beyond its beginning: a gigabyte of zeros, and a gigabyte that begins like ours', async () => {
    const zeros = hugeFile(new Uint8Array(2_000));
    expect(await faultOf(openHandover(zeros.file, PASSPHRASE, never))).toBe('not-ours');
    const ours = hugeFile(new TextEncoder().encode(head({}).padEnd(2_000)));
    expect(await faultOf(openHandover(ours.file, PASSPHRASE, never))).toBe('too-big');
    expect(zeros.read() + ours.read()).toBeLessThan(5_000);
  });

  it.each<[string, object]>([
    ['iterations without end', { iterations: 2 ** 31 }],
    ['more iterations than are sane', { iterations: MOST_ITERATIONS + 1 }],
    ['too few iterations', { iterations: LEAST_ITERATIONS - 1 }],
    ['no number of iterations', { iterations: '1000000' }],
    ['half an iteration', { iterations: 600_000.5 }],
    ['less than no iterations', { iterations: -1 }],
    ['another cipher', { cipher: 'none' }],
    ['another way to a key', { kdf: 'MD5' }],
    ['a short salt', { salt: 'AAAA' }],
    ['no salt', { salt: null }],
    ['a nonce of another length', { nonce: btoa('x'.repeat(16)) }],
    ['a nonce that is none', { nonce: '%%%' }],
  ])('is refused before a key is made of it: %s', async (_, changes) => {
    expect(await fault(head(changes), new Uint8Array(64))).toBe('unsafe');
  });

  it.each<[string, string, string]>([
    ['from the future', head({ version: 2 }), 'newer'],
    ['from before there was one', head({ version: 0 }), 'locked'],
    ['of no version', head({ version: 'one' }), 'locked'],
    ['without an end of its head', `${MAGIC}${'{'.repeat(5_000)}`, 'locked'],
    ['with a head that is no JSON', `${MAGIC}{"version":\n`, 'locked'],
    ['with a head of nothing', `${MAGIC}null\n`, 'locked'],
    ['with a head of lists in lists', `${MAGIC}${'['.repeat(400)}\n`, 'locked'],
  ])('is refused: %s', async (_, text, expected) => {
    expect(await fault(text)).toBe(expected);
  });

  const sealed = async (plain: string | Uint8Array<ArrayBuffer>) => {
    const { lock, bytes } = newHead(ITERATIONS);
    const data = typeof plain === 'string' ? new TextEncoder().encode(plain) : plain;
    const cipher = { name: 'AES-GCM', iv: lock.nonce, additionalData: bytes };
    return new Blob([bytes, await crypto.subtle.encrypt(cipher, await quickKey(PASSPHRASE, lock), data)]);
  };

  it.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ['no text', new Uint8Array([0xff, 0xfe, 0x80])],
    ['no JSON', 'hello'],
    ['half of a JSON', '{"clients":['],
    ['lists in lists without end', '['.repeat(1_000_000)],
    ['objects in objects without end', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['millions of tiny parts', `[${'[],'.repeat(1_200_000)}[]]`],
    ['a text that never ends', `{"a":"${'\\"'.repeat(100_000)}`],
  ])('is refused where it opens, and holds %s', async (_, plain) => {
    const file = await sealed(plain);
    expect(await faultOf(openHandover(file, PASSPHRASE, quickKey))).toBe('strange');
  });

  it('is not made beyond what a file may hold', async () => {
    const clients = Array.from({ length: 40 }, () => ({
      ...HANDOVER.clients[0],
      name: 'x'.repeat(LARGEST_FILE / 40),
    }));
    const sealing = sealHandover({ ...HANDOVER, clients } as Handover, PASSPHRASE, never);
    expect(await faultOf(sealing)).toBe('too-many');
  });

  it('is told plainly where it cannot be read any more', async () => {
    const gone = {
      size: 10,
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }),
    };
    expect(await faultOf(lookAtFile(gone as unknown as Blob))).toBe('unreadable');
  });

  it('never opens, and never hangs, on anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, begins) => {
        const parts: BlobPart[] = begins ? [MAGIC, new Uint8Array(bytes)] : [new Uint8Array(bytes)];
        expect(await fault(...parts)).toMatch(/^(not-ours|locked|unsafe|newer)$/u);
      }),
    );
  });
});

/** A file of a gigabyte that counts how much of it was read. */
function hugeFile(beginning: Uint8Array<ArrayBuffer>): { file: Blob; read: () => number } {
  let read = 0;
  const size = 2 ** 30;
  const slice = (from = 0, to = size) => {
    const part = new Blob([beginning.slice(from, to)]);
    return {
      arrayBuffer: () => {
        read += to - from;
        return part.arrayBuffer();
      },
    };
  };
  return { file: { size, slice } as unknown as Blob, read: () => read };
}
