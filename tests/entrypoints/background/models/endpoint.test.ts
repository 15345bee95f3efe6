import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withPatience } from '../../../../entrypoints/background/models/ask-model.ts';
import { askEndpoint, listModels } from '../../../../entrypoints/background/models/endpoint.ts';
import type { ModelFault } from '../../../../utils/messaging/calls/models.ts';
import { type Answer, type ModelServer, startModelServer } from '../../../playground/model-server.ts';
import { meet } from '../../../utils/models/rewordable.ts';

const { prompt, question } = meet();
let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.heard.length = 0;
  server.models = ['llama3.2', 'qwen3:4b'];
});

function ask(name = 'llama3.2', endpoint = server.address, patience = 5_000): Promise<string> {
  return withPatience(patience, new AbortController().signal, (signal) =>
    askEndpoint({ endpoint, name }, prompt, signal),
  );
}

describe('a program on this computer that speaks the protocol', () => {
  it('is asked for its models, those that run elsewhere left out', async () => {
    server.models = ['llama3.2', 'gpt-oss:120b-cloud', 'qwen3:cloud'];
    expect(await listModels(server.address, new AbortController().signal)).toEqual(['llama3.2']);
  });

  it('is given the prompt and nothing else, and answers', async () => {
    server.answer = (asked) => `About “${asked}”`;
    expect(await ask()).toContain(question.text);
    expect(server.heard).toHaveLength(1);
    const [heard] = server.heard;
    expect(heard?.body?.messages).toEqual([
      { role: 'system', content: prompt.system },
      { role: 'user', content: prompt.user },
    ]);
    expect(heard?.headers.cookie).toBeUndefined();
    expect(heard?.headers.referer).toBeUndefined();
  });

  const json = (content: unknown): Answer => ({ status: 200, body: JSON.stringify(content) });
  const broken: readonly (readonly [ModelFault, string, Answer])[] = [
    ['said-nothing', 'nothing', ''],
    ['said-nothing', 'nothing but space', ' \n '],
    ['too-long', 'a megabyte', 'x'.repeat(1_048_576)],
    ['not-understood', 'HTML', { status: 200, body: '<!doctype html><h1>Welcome</h1>' }],
    ['not-understood', 'half of a JSON', { status: 200, body: '{"choices": [{"mess' }],
    ['not-understood', 'JSON of another kind', json({ response: 'hello' })],
    ['not-understood', 'no choice', json({ choices: [] })],
    ['not-understood', 'a number in place of words', json({ choices: [{ message: { content: 7 } }] })],
    ['not-understood', 'a bare null', json(null)],
    ['turned-away', 'a refusal of extensions', { status: 403, body: '' }],
    ['broken', 'a fault of its own', { status: 500, body: 'out of memory' }],
    ['wrong-path', 'a page that is not there', { status: 404, body: '404 page not found' }],
    ['no-model', 'a model that is not there', { status: 404, body: '{"error":"model \\"x\\" not found"}' }],
    ['too-slow', 'never', 'never'],
  ];
  it.each(broken)('%s: it answers %s', async (fault, _what, answer) => {
    server.answer = () => answer;
    await expect(ask('llama3.2', server.address, 400)).rejects.toMatchObject({ fault });
  });

  it('is not followed to another place', async () => {
    const elsewhere = await startModelServer(() => 'Who asked for the export button?');
    server.answer = () => ({
      status: 307,
      body: '',
      headers: { location: `${elsewhere.address}/v1/chat/completions` },
    });
    await expect(ask()).rejects.toMatchObject({ fault: 'wrong-path' });
    expect(elsewhere.heard).toEqual([]);
    await elsewhere.stop();
  });

  it('is told apart from none, from another program and from a name it does not know', async () => {
    const gone = await startModelServer();
    await gone.stop();
    await expect(ask('llama3.2', gone.address)).rejects.toMatchObject({ fault: 'not-running' });
    await expect(ask('llama3.2', `${server.address}/other`)).rejects.toMatchObject({ fault: 'wrong-path' });
    await expect(ask('mistral')).rejects.toMatchObject({ fault: 'no-model' });
  });

  it('is let go of as soon as nobody waits for it', async () => {
    server.answer = () => 'never';
    const stop = new AbortController();
    const asked = withPatience(5_000, stop.signal, (signal) =>
      askEndpoint({ endpoint: server.address, name: 'llama3.2' }, prompt, signal),
    );
    await expect.poll(() => server.open()).toBe(1);
    stop.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    await expect.poll(() => server.open()).toBe(0);
  });
});
