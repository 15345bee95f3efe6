import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** An element of the page, as the protocol hands it round. */
export type ElementRef = Readonly<Record<string, string>>;

/**
 * Firefox's own remote control. Unlike WebDriver BiDi it looks into the frames of an extension, also into one in a
 * closed shadow root. What waits, waits up to `PATIENCE`; each call fails with the browser's own words.
 */
export interface Marionette {
  /** One command of the protocol by its name, for what has no method here. @returns what the browser answers */
  perform<Answer>(command: string, params: object): Promise<Answer>;
  /** In a new tab: a tab of the web may not go to an extension's page. */
  open(url: string): Promise<void>;
  /** Into the page's first frame, once there is one; or out of all frames. */
  enterFrame(): Promise<void>;
  leaveFrames(): Promise<void>;
  click(css: string): Promise<void>;
  /** Presses the first button, link or tab that reads `name` at its beginning. */
  press(name: string): Promise<void>;
  /** Types into an element as a keyboard does; the keys without a letter stand in `KEYS`. */
  type(css: string, text: string): Promise<void>;
  /** Waits until the page or frame reads `text` somewhere, in any case, and answers all it reads. */
  reads(text: string): Promise<string>;
  /** Runs the body of a function in the page or frame, with `arguments`. */
  run<Value>(body: string, ...args: readonly unknown[]): Promise<Value>;
  /** The same in the browser's own window, where one may do what its user can. A promise is waited for. */
  runInBrowser<Value>(body: string, ...args: readonly unknown[]): Promise<Value>;
  /** Installs an unpacked extension until the browser ends, in the place of an older one of its name. */
  install(folder: string): Promise<void>;
  /** Ends the browser as its menu does. */
  quit(): Promise<void>;
}

export const KEYS = { Enter: '\uE007', Escape: '\uE00C' } as const;
export const PATIENCE = 20_000;
/** The name under which WebDriver hands an element over. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Takes the remote control of a Firefox that listens on this port of loopback. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const send = commandsOver(connect(port, '127.0.0.1'));
  const value = async <Value>(command: string, params: object) =>
    ((await send(command, params)) as { value: Value }).value;
  await send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await send('WebDriver:SetTimeouts', { implicit: PATIENCE });

  const find = async (using: 'css selector' | 'xpath', sought: string) =>
    (await value<ElementRef>('WebDriver:FindElement', { using, value: sought }))[ELEMENT];
  const clickOn = async (id: string | undefined) => void (await send('WebDriver:ElementClick', { id }));
  const run = <Value>(script: string, ...args: readonly unknown[]) =>
    value<Value>('WebDriver:ExecuteScript', { script, args });
  return {
    perform: async <Answer>(command: string, params: object) => (await send(command, params)) as Answer,
    run,
    async runInBrowser<Value>(body: string, ...args: readonly unknown[]) {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await run<Value>(body, ...args);
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
    async open(url) {
      const { handle } = (await send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
      await send('WebDriver:SwitchToWindow', { handle });
      await send('WebDriver:Navigate', { url });
    },
    enterFrame: () => patiently(async () => void (await send('WebDriver:SwitchToFrame', { id: 0 }))),
    leaveFrames: async () => void (await send('WebDriver:SwitchToFrame', { id: null })),
    click: async (css) => clickOn(await find('css selector', css)),
    async press(name) {
      const starts = `starts-with(normalize-space(.), "${name}") or starts-with(@aria-label, "${name}")`;
      await clickOn(await find('xpath', `(//button | //a | //*[@role="tab"])[${starts}]`));
    },
    async type(css, text) {
      await send('WebDriver:ElementSendKeys', { id: await find('css selector', css), text });
    },
    reads: (text) =>
      patiently(async () => {
        const read = await run<string>('return document.body.innerText');
        if (read.toLowerCase().includes(text.toLowerCase())) return read;
        throw new Error(`The view never read "${text}". It reads:\n${read}`);
      }),
    install: async (path) => void (await send('Addon:Install', { path, temporary: true })),
    quit: async () => void (await send('Marionette:Quit', { flags: ['eAttemptQuit'] })),
  };
}

/** Tries again until it succeeds; fails as the last try failed. @param limit ms after which no new try is begun */
export async function patiently<Value>(attempt: () => Promise<Value>, limit = PATIENCE): Promise<Value> {
  for (const end = Date.now() + limit; ; ) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(25);
    }
  }
}

type Waiting = Readonly<Record<'resolve' | 'reject', (value: unknown) => void>>;

/** The wire: `<bytes>:[0, id, command, params]` out, `<bytes>:[1, id, error, result]` in, after one greeting. */
function commandsOver(socket: Socket): (command: string, params: object) => Promise<unknown> {
  const waiting = new Map<number, Waiting>();
  let rest = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (data) => {
    rest = Buffer.concat([rest, data]);
    for (let colon = rest.indexOf(':'); colon > 0; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.subarray(0, colon));
      if (rest.length < end) return;
      const packet: unknown = JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
      if (!Array.isArray(packet)) continue;
      const [, id, error, result] = packet;
      if (error) waiting.get(id)?.reject(new Error(`${error.error}: ${error.message}`));
      else waiting.get(id)?.resolve(result);
    }
  });
  const fail = () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser ended'));
  };
  socket.on('close', fail).on('error', fail);
  return (command, params) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      const packet = JSON.stringify([0, last, command, params]);
      socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    });
}
