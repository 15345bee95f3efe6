import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server got, as it got it. */
export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** The JSON of a chat; null for a look at the list. */
  readonly body: Chat | null;
}

interface Chat {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

/** What it answers to a chat: the model's words, a reply in the raw, or nothing ever. */
export type Answer =
  | string
  | { readonly status: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> }
  | 'never';

/** A program that speaks OpenAI's protocol on loopback, as Ollama and llama.cpp's server do. */
export interface ModelServer {
  readonly address: string;
  readonly heard: Heard[];
  /** How many chats are open now. */
  readonly open: () => number;
  models: readonly string[];
  /** What the model says to a question. */
  answer: (question: string, chat: Chat) => Answer | Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts it on a port of its own. */
export async function startModelServer(answer: ModelServer['answer'] = () => 'never'): Promise<ModelServer> {
  let open = 0;
  const server = createServer(
    (request, response) => void serve(request, response).catch(() => response.end()),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const held: ModelServer = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: [],
    open: () => open,
    models: ['llama3.2', 'qwen3:4b'],
    answer,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await textOf(request);
    const chat = body === '' ? null : (JSON.parse(body) as Chat);
    const { method = '', url: path = '', headers } = request;
    held.heard.push({ method, path, headers, body: chat });
    if (path === '/v1/models') return json(response, 200, { data: held.models.map((id) => ({ id })) });
    if (path !== '/v1/chat/completions' || !chat) return json(response, 404, { error: 'page not found' });
    if (!held.models.includes(chat.model))
      return json(response, 404, { error: { message: `model '${chat.model}' not found` } });
    open += 1;
    response.on('close', () => {
      open -= 1;
    });
    const said = await held.answer(questionOf(chat), chat);
    if (said === 'never') return;
    if (typeof said === 'string')
      return json(response, 200, { choices: [{ message: { role: 'assistant', content: said } }] });
    response.writeHead(said.status, said.headers).end(said.body);
  };
  return held;
}

/** The question that a chat asks to be reworded. */
function questionOf({ messages }: Chat): string {
  const given = JSON.parse(messages.at(-1)?.content ?? '{}') as { question?: string };
  return given.question ?? '';
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request) text += String(piece);
  return text;
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
