import type { Page } from 'puppeteer-core';

/** One target as the browser's own list names it. */
export interface Target {
  readonly type: string;
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
}

interface Answer {
  readonly id?: number;
  readonly error?: { readonly message: string };
  readonly result?: {
    readonly result: { readonly value?: unknown };
    readonly exceptionDetails?: {
      readonly text: string;
      readonly exception?: { readonly description?: string };
    };
  };
}

/**
 * A page or frame, to run functions in. Only this target is attached to, and only while a function runs: a driver that
 * connects to the whole browser attaches to the extension's worker too, and an attached worker never sleeps. Seen in
 * Chromium 156: a worker sleeps 30 s after its last event while its own extension's page is attached to.
 */
export function inside({ webSocketDebuggerUrl }: Target): Pick<Page, 'evaluate'> {
  return {
    async evaluate(job, ...args) {
      const call = typeof job === 'string' ? job : `(${job})(...${JSON.stringify(args)})`;
      const { error, result } = await answerOf(webSocketDebuggerUrl, call);
      const thrown = result?.exceptionDetails;
      if (error || thrown || !result) {
        throw new Error(error?.message ?? thrown?.exception?.description ?? thrown?.text ?? 'no answer');
      }
      // What it is only the function itself can know; it came as JSON.
      return result.result.value as never;
    },
  };
}

/** Attaches, evaluates, lets go; everything else the browser says is passed over. */
async function answerOf(address: string, expression: string): Promise<Answer> {
  const socket = new WebSocket(address);
  try {
    return await new Promise((resolve, reject) => {
      const gone = () => reject(new Error('the target has gone'));
      socket.addEventListener('error', gone);
      socket.addEventListener('close', gone);
      socket.addEventListener('open', () => {
        const params = { expression, awaitPromise: true, returnByValue: true };
        socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
      });
      socket.addEventListener('message', ({ data }) => {
        const answer = JSON.parse(String(data)) as Answer;
        if (answer.id === 1) resolve(answer);
      });
    });
  } finally {
    socket.close();
  }
}
