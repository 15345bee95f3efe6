import { array, minLength, object, pipe, safeParse, string } from 'valibot';
import type { Prompt } from '../../../utils/models/prompt.ts';
import { type ModelChoice, runsElsewhere } from '../../../utils/settings/model-choice.ts';
import { ModelError } from './model-error.ts';
import { readLimited } from './read-limited.ts';

/*
 * The protocol that Ollama, llama.cpp's server, LM Studio and others speak: GET /v1/models, POST /v1/chat/completions.
 * The address is one of this computer (`loopbackAddress`), no redirect is followed and nothing but the prompt goes along.
 */

const modelList = object({ data: array(object({ id: string() })) });
const completion = object({
  choices: pipe(array(object({ message: object({ content: string() }) })), minLength(1)),
});

/** More names than anybody picks from. */
const MOST_MODELS = 100;

/** The names of the models that run here. @throws ModelError */
export async function listModels(endpoint: string, signal: AbortSignal): Promise<string[]> {
  const found = safeParse(modelList, await ask(`${endpoint}/v1/models`, { method: 'GET' }, signal));
  if (!found.success) throw new ModelError('not-understood');
  const names = found.output.data.map(({ id }) => id).filter((id) => id !== '' && id.length <= 200);
  return names.filter((name) => !runsElsewhere(name)).slice(0, MOST_MODELS);
}

/** What the model answers. @throws ModelError */
export async function askEndpoint(
  { endpoint, name }: Pick<ModelChoice, 'endpoint' | 'name'>,
  { system, user }: Prompt,
  signal: AbortSignal,
): Promise<string> {
  const body = JSON.stringify({
    model: name,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    temperature: 0.4,
    max_tokens: 400,
    stream: false,
  });
  const headers = { 'content-type': 'application/json' };
  const answer = await ask(`${endpoint}/v1/chat/completions`, { method: 'POST', headers, body }, signal);
  const found = safeParse(completion, answer);
  if (!found.success) throw new ModelError('not-understood');
  const said = found.output.choices[0]?.message.content ?? '';
  if (said.trim() === '') throw new ModelError('said-nothing');
  return said;
}

async function ask(url: string, init: RequestInit, signal: AbortSignal): Promise<unknown> {
  const response = await reach(url, init, signal);
  const text = await readLimited(response);
  if (!response.ok) throw new ModelError(faultOfStatus(response.status, text));
  try {
    return JSON.parse(text);
  } catch {
    throw new ModelError('not-understood');
  }
}

async function reach(url: string, init: RequestInit, signal: AbortSignal): Promise<Response> {
  try {
    // A redirect could lead off this computer: its answer is looked at and not followed.
    return await fetch(url, {
      ...init,
      signal,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof TypeError ? new ModelError('not-running') : error;
  }
}

function faultOfStatus(status: number, text: string): ModelError['fault'] {
  if (status === 401 || status === 403) return 'turned-away';
  if (
    status >= 400 &&
    status < 500 &&
    /\bmodel\b/i.test(text) &&
    /not (?:be )?found|not exist|unknown|no such/i.test(text)
  )
    return 'no-model';
  // A redirect shows as 0 in a browser.
  return status === 404 || status === 405 || status < 400 ? 'wrong-path' : 'broken';
}
