import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Home } from '../../../entrypoints/home/Home.tsx';
import { View } from '../../../entrypoints/sidebar/View.tsx';
import { MODEL_FAULTS } from '../../../utils/messaging/calls/models.ts';
import { REFUSALS } from '../../../utils/models/accepted.ts';
import type { ModelChoice } from '../../../utils/settings/model-choice.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { axeFaults } from '../../components/axe.ts';
import '../../components/patience.ts';
import { NOW } from '../../components/samples/dana.ts';
import { type Answers, memoryDesk } from '../../components/samples/memory-desk.ts';

const ON: ModelChoice = { use: 'endpoint', endpoint: 'http://127.0.0.1:11434', name: 'llama3.2' };
const withModel = (model: ModelChoice): Answers => ({
  'settings.get': () => ({ ...DEFAULT_SETTINGS, model }),
});

async function show(answers: Answers = {}, changes: Parameters<typeof memoryDesk>[1] = {}) {
  location.hash = '#/settings';
  const desk = memoryDesk(answers, changes);
  render(
    <View desk={desk}>
      <Home />
    </View>,
  );
  const box = await screen.findByRole('region', { name: 'A model on this computer' });
  return { desk, box };
}
const connect = (box: HTMLElement, address: string) => {
  const field = within(box).getByLabelText('Its address');
  fireEvent.input(field, { target: { value: address } });
  fireEvent.submit(field.closest('form') as HTMLFormElement);
};
const named = (desk: { calls: readonly { name: string; args: unknown }[] }, name: string) =>
  desk.calls.filter((call) => call.name === name).map(({ args }) => args);

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

describe('a model on this computer, in the settings', { timeout: 60_000 }, () => {
  it('is off, and asks nobody for anything', async () => {
    const { desk, box } = await show();
    expect(within(box).getByLabelText<HTMLInputElement>('Nobody').checked).toBe(true);
    expect(within(box).queryByRole('button', { name: 'Try it' })).toBeNull();
    expect(desk.calls.filter(({ name }) => name.startsWith('model.'))).toEqual([]);
    expect(await axeFaults(box)).toEqual([]);
  });

  it('takes an address of this computer only, and says so', async () => {
    const requestHost = vi.fn(async () => true);
    const { box } = await show({}, { requestHost });
    fireEvent.click(within(box).getByLabelText('A program on this computer'));
    connect(box, 'http://models.example:11434');
    expect((await within(box).findByRole('alert')).textContent).toContain(
      'http://127.0.0.1 or http://localhost',
    );
    expect(requestHost).not.toHaveBeenCalled();
    expect(await axeFaults(box)).toEqual([]);
  });

  it('asks the browser for that host in the click, after it has said what for, and offers its models', async () => {
    const order: string[] = [];
    const requestHost = vi.fn(async () => {
      order.push('asked');
      return true;
    });
    const claim: Answers = {
      'model.claim': () => {
        order.push('claimed');
        return null;
      },
    };
    const { desk, box } = await show(claim, { requestHost });
    fireEvent.click(within(box).getByLabelText('A program on this computer'));
    connect(box, '127.0.0.1:11434/v1/');
    expect(order).toEqual(['claimed', 'asked']);
    expect(requestHost).toHaveBeenCalledWith('http://127.0.0.1:11434');
    const pick = await within(box).findByLabelText<HTMLSelectElement>('Model');
    pick.value = 'llama3.2';
    // The library's own change becomes an input event here, as for a field one types into.
    pick.dispatchEvent(new Event('change', { bubbles: true }));
    await waitFor(() => expect(named(desk, 'model.choose').at(-1)).toEqual({ model: ON }));
    expect(await within(box).findByRole('button', { name: 'Try it' })).toBeDefined();
    expect(await axeFaults(box)).toEqual([]);
  });

  it('stays off when the browser says no', async () => {
    const { desk, box } = await show({}, { requestHost: async () => false });
    fireEvent.click(within(box).getByLabelText('A program on this computer'));
    connect(box, 'localhost:8080');
    expect(await screen.findByText(/no model was switched on/u)).toBeDefined();
    expect(named(desk, 'model.choose')).toEqual([]);
  });

  it('is switched off by one choice', async () => {
    const { desk, box } = await show(withModel(ON));
    fireEvent.click(within(box).getByLabelText('Nobody'));
    await waitFor(() => expect(named(desk, 'model.choose')).toEqual([{ model: { ...ON, use: 'none' } }]));
  });

  it('says in plain words why there are no models, and looks again', async () => {
    const { desk, box } = await show({
      ...withModel({ ...ON, name: '' }),
      'model.list': () => ({ models: null, fault: 'not-running' }),
    });
    expect(await within(box).findByText(/Nobody answers there/u)).toBeDefined();
    expect(await axeFaults(box)).toEqual([]);
    desk.answer({ 'model.list': () => ({ models: ['llama3.2'], fault: null }) });
    fireEvent.click(within(box).getByRole('button', { name: 'Look again' }));
    expect(await within(box).findByLabelText('Model')).toBeDefined();
  });

  it('shows what came back when it is tried, and whether it would be offered', async () => {
    const gave = { question: 'Who asked?', said: 'Who at Globex?', ms: 1234, fault: null };
    const { desk, box } = await show({
      ...withModel(ON),
      'model.try': () => ({ ...gave, refused: 'something invented' }),
    });
    const tryIt = await within(box).findByRole('button', { name: 'Try it' });
    fireEvent.click(tryIt);
    expect(
      await within(box).findByText(/1\.2 s, and Ovation would not offer it: it says something/u),
    ).toBeDefined();
    expect(within(box).getByText('Who at Globex?')).toBeDefined();
    desk.answer({ 'model.try': () => ({ ...gave, refused: null }) });
    fireEvent.click(tryIt);
    expect(await within(box).findByText(/and Ovation would offer it/u)).toBeDefined();
    expect(await axeFaults(box)).toEqual([]);
  });

  it.each(MODEL_FAULTS)('has words for %s', async (fault) => {
    const { box } = await show({ ...withModel(ON), 'model.try': () => ({ fault }) });
    fireEvent.click(await within(box).findByRole('button', { name: 'Try it' }));
    await waitFor(() => expect(box.querySelector('.bad')?.textContent?.length).toBeGreaterThan(20));
  });

  it('has words for every refusal', async () => {
    const said = { question: 'Who?', said: 'Why?', ms: 1, fault: null };
    const { desk, box } = await show(withModel(ON));
    for (const refused of REFUSALS) {
      desk.answer({ 'model.try': () => ({ ...said, refused }) });
      fireEvent.click(await within(box).findByRole('button', { name: 'Try it' }));
      await within(box).findByText(/would not offer it: \w.*\.$/u);
    }
  });
});

describe("the browser's own model, in the settings", { timeout: 60_000 }, () => {
  const offers = (state: 'none' | 'to-fetch' | 'ready', fetch = vi.fn(async () => {})) => ({
    browserModel: { state: async () => state, fetch },
    fetch,
  });

  it('cannot be chosen where the browser has none', async () => {
    const { box } = await show({}, { browserModel: offers('none').browserModel });
    expect(await within(box).findByText(/brings no model of its own/u)).toBeDefined();
    expect(within(box).getByLabelText<HTMLInputElement>("The browser's own model").disabled).toBe(true);
  });

  it('is chosen by one click where it is there', async () => {
    const { browserModel, fetch } = offers('ready');
    const { desk, box } = await show({}, { browserModel });
    const choice = within(box).getByLabelText<HTMLInputElement>("The browser's own model");
    await waitFor(() => expect(choice.disabled).toBe(false));
    fireEvent.click(choice);
    await waitFor(() => expect(named(desk, 'model.choose')).toMatchObject([{ model: { use: 'browser' } }]));
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is fetched by the browser in the click, and the page says so before', async () => {
    const { browserModel, fetch } = offers('to-fetch');
    const { box } = await show({}, { browserModel });
    expect(await within(box).findByText(/several gigabytes/u)).toBeDefined();
    fireEvent.click(within(box).getByLabelText("The browser's own model"));
    expect(fetch).toHaveBeenCalledOnce();
  });
});

describe('X8 the proof page on models', { timeout: 60_000 }, () => {
  const run = {
    use: 'endpoint',
    endpoint: ON.endpoint,
    name: 'llama3.2',
    asked: 7,
    accepted: 4,
    refused: 2,
  } as const;

  it('says that none is on, or which, and what ran', async () => {
    location.hash = '#/proof';
    const desk = memoryDesk({ ...withModel(ON), 'model.runs': () => [{ ...run, last: NOW }] });
    render(
      <View desk={desk}>
        <Home />
      </View>,
    );
    const box = await screen.findByRole('region', { name: 'A model on this computer' });
    expect(await within(box).findByText('asked 7 times, 4 offered, 2 refused, last today')).toBeDefined();
    expect(within(box).getByText(/^On: llama3\.2/u)).toBeDefined();
    expect(await axeFaults(box)).toEqual([]);
    desk.answer({ 'model.runs': () => [], ...withModel({ ...ON, use: 'none' }) });
    fireEvent.click(within(box).getByRole('button', { name: 'Forget' }));
    desk.change('models', 'settings');
    expect(await within(box).findByText('None has run so far.')).toBeDefined();
    expect(await within(box).findByText(/^Off\./u)).toBeDefined();
    expect(named(desk, 'model.forget')).toEqual([{}]);
  });
});
