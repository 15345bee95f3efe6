import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Sidebar } from '../../../entrypoints/sidebar/Sidebar.tsx';
import { View } from '../../../entrypoints/sidebar/View.tsx';
import { CallError } from '../../../utils/messaging/call-error.ts';
import type { Health } from '../../../utils/messaging/calls/data.ts';
import type { Now } from '../../../utils/messaging/now.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import '../../components/patience.ts';
import { axeFaults } from '../../components/axe.ts';
import { ADMIN, CLIENT, NUDGE, OUTCOME } from '../../components/samples/dana.ts';
import { type Answers, memoryDesk } from '../../components/samples/memory-desk.ts';

function show(answers: Answers = {}, changes: Parameters<typeof memoryDesk>[1] = {}) {
  const desk = memoryDesk(answers, changes);
  const { container } = render(
    <View desk={desk}>
      <Sidebar />
    </View>,
  );
  return { desk, container };
}
const client = (changes: Partial<typeof CLIENT>): Answers => ({
  'now.get': () => ({ state: 'client', theme: 'light', ...CLIENT, ...changes }),
});
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

afterEach(cleanup);

describe('P1 the sidebar', { timeout: 60_000 }, () => {
  it('keeps the layout while it waits, without a word that could be wrong', async () => {
    const { container } = show({ 'now.get': () => new Promise<never>(() => {}) as never });
    expect(screen.getByRole('status').textContent).toBe('One moment');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('shows the person first, and the address always under the name', async () => {
    const { container } = show();
    expect(await screen.findByRole('heading', { level: 1, name: 'Dana Whitfield' })).toBeDefined();
    expect(screen.getByText('dana@brightbakery.example')).toBeDefined();
    expect(screen.getByText('42 days since you both wrote')).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('says in words why an address deserves a second look', async () => {
    show(client({ warnings: ['mixed-script-domain'] }));
    expect(await screen.findByText(/mixes alphabets/u)).toBeDefined();
  });

  it('says once that nothing is asked', async () => {
    const nothing = { ...ADMIN, ask: null, mode: 'none', reason: 'Nothing is asked here' } as const;
    const { container } = show(client({ due: [], judgement: nothing }));
    expect(await screen.findByText('Nothing is asked here')).toBeDefined();
    expect(container.textContent?.match(/nothing (is )?asked/giu)).toHaveLength(1);
  });

  it('switches to another person of the thread', async () => {
    const { desk } = show();
    fireEvent.click(await screen.findByText('tom@brightbakery.example'));
    expect(desk.calls).toContainEqual({
      name: 'client.choose',
      args: { address: { name: 'Tom Ilves', email: 'tom@brightbakery.example' } },
    });
  });

  it('calls them otherwise, and as before by one key', async () => {
    const { desk } = show();
    fireEvent.click(await screen.findByRole('button', { name: 'Change the name' }));
    fireEvent.input(screen.getByLabelText('What are they called?'), { target: { value: 'Dana W.' } });
    fireEvent.click(screen.getByRole('button', { name: /^Keep this name/u }));
    expect(await screen.findByText('They are called so from now on.')).toBeDefined();
    press('u');
    await waitFor(() =>
      expect(desk.calls.filter(({ name }) => name === 'client.rename').map(({ args }) => args)).toEqual([
        { person: 'p-dana', name: 'Dana W.' },
        { person: 'p-dana', name: 'Dana Whitfield' },
      ]),
    );
  });

  it('asks again when the page changed, and shows the new person', async () => {
    const { desk } = show();
    await screen.findByText('Dana Whitfield');
    desk.answer(client({ person: { ...CLIENT.person, id: 'p-tom', name: 'Tom Ilves' } }));
    desk.change('page');
    expect(await screen.findByText('Tom Ilves', { selector: 'h1 bdi' })).toBeDefined();
  });
});

describe('S2 the asked card', { timeout: 60_000 }, () => {
  it('shows their words, the guesses and the questions with what they are good for', async () => {
    show(client({ due: [] }));
    expect(
      await screen.findByText(/quote for 40 seats by Friday/u, { selector: 'blockquote bdi' }),
    ).toBeDefined();
    expect(screen.getByRole('list', { name: /guesses/u }).children).toHaveLength(2);
    expect(screen.getByText(OUTCOME.purpose)).toBeDefined();
  });

  it('puts the question into the draft with one key, and keeps that it did', async () => {
    const { desk } = show(client({ due: [] }));
    await screen.findByText(OUTCOME.purpose);
    press('Enter');
    expect(await screen.findByText(/It is in your draft/u)).toBeDefined();
    expect(desk.calls).toContainEqual({
      name: 'draft.insert',
      args: { text: OUTCOME.text, family: 'outcome' },
    });
  });

  it('walks from card to card, where a key means the card that holds the focus', async () => {
    const { desk } = show(client({ due: [] }));
    await screen.findByText(OUTCOME.purpose);
    for (const key of ['j', 'j', 'j', 'x']) press(key);
    expect(desk.calls.find(({ name }) => name === 'asks.mark')?.args).toMatchObject({
      family: 'tradeoff',
      what: 'declined',
    });
    press('f');
    expect(desk.calls).toContainEqual({ name: 'asks.force', args: { forced: 'off' } });
  });

  it('copies instead, and says so, when the page lets nothing in', async () => {
    const copy = vi.fn(async () => true);
    show(
      { ...client({ due: [] }), 'draft.insert': () => ({ done: 'failed', reason: 'no-compose' }) },
      { copy },
    );
    fireEvent.click((await screen.findAllByRole('button', { name: /Put in the draft/u }))[0] as HTMLElement);
    expect(await screen.findByText(/on your clipboard/u)).toBeDefined();
    expect(copy).toHaveBeenCalledWith(OUTCOME.text);
  });

  it('says why no question is due, and questions anyway on one key', async () => {
    const { desk } = show(client({ due: [], judgement: ADMIN }));
    expect(await screen.findByText('No challenge: simple admin request.')).toBeDefined();
    press('f');
    expect(desk.calls).toContainEqual({ name: 'asks.force', args: { forced: 'on' } });
  });
});

describe('X5 a follow-up that is due', { timeout: 60_000 }, () => {
  it('stands first and is done with one key, which can be taken back', async () => {
    const { desk } = show();
    expect((await screen.findAllByRole('heading', { level: 2 }))[0]?.textContent).toBe('Come back to this');
    expect(screen.getByText('9 days late')).toBeDefined();
    press('d');
    await screen.findByText('Done.');
    press('u');
    expect(desk.calls.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['nudges.done', 'nudges.undo']),
    );
  });

  it('is moved by a number key', async () => {
    const { desk } = show();
    await screen.findByText(NUDGE.reason);
    press('s');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-keyshortcuts')).toBe('1'));
    press('1');
    expect(desk.calls.find(({ name }) => name === 'nudges.snooze')).toBeDefined();
  });
});

describe('X1 without a client', { timeout: 60_000 }, () => {
  it.each<[string, Now, RegExp]>([
    ['no mail is open', { state: 'idle', theme: null }, /Open a mail/u],
    [
      'a line of a list does not say whose it is',
      { state: 'idle', theme: null, isLine: true },
      /Open its record once/u,
    ],
    [
      'the site is off',
      { state: 'elsewhere', origin: 'https://crm.example', enabled: false },
      /crm\.example/u,
    ],
    [
      'nobody knows who it is',
      { state: 'unknown', theme: 'dark', why: 'no-reply', candidates: [] },
      /does not take replies/u,
    ],
  ])('says what to do when %s', async (_, now, words) => {
    const { container } = show({ 'now.get': () => now });
    expect(await screen.findByText(words)).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('asks the browser for the site in the click, then switches it on', async () => {
    const requestHost = vi.fn(async () => true);
    const { desk } = show(
      { 'now.get': () => ({ state: 'elsewhere', origin: 'https://crm.example', enabled: false }) },
      { requestHost, embedded: false },
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Show Ovation on this site' }));
    expect(requestHost).toHaveBeenCalledWith('https://crm.example');
    await waitFor(() =>
      expect(desk.calls).toContainEqual({ name: 'sites.enable', args: { origin: 'https://crm.example' } }),
    );
  });

  it('leads to the settings instead where it stands in the very page it would see (X8)', async () => {
    const requestHost = vi.fn(async () => true);
    const openHome = vi.fn();
    const { desk } = show(
      { 'now.get': () => ({ state: 'elsewhere', origin: 'https://crm.example', enabled: false }) },
      { requestHost, openHome },
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Show Ovation on this site' }));
    expect(openHome).toHaveBeenCalledExactlyOnceWith('settings');
    expect(requestHost).not.toHaveBeenCalled();
    expect(desk.calls.map(({ name }) => name)).not.toContain('sites.enable');
  });

  it('takes a typed address, and says what is missing in anything else', async () => {
    const { desk } = show({
      'now.get': () => ({ state: 'unknown', theme: 'light', why: 'several', candidates: [] }),
    });
    const field = await screen.findByLabelText('Who is it?');
    fireEvent.input(field, { target: { value: 'Dana' } });
    fireEvent.click(screen.getByRole('button', { name: "That's who" }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/mail address is needed/u);
    fireEvent.input(field, { target: { value: 'Dana <Dana@Bakery.example>' } });
    fireEvent.click(screen.getByRole('button', { name: "That's who" }));
    expect(desk.calls).toContainEqual({
      name: 'client.choose',
      args: { address: { name: 'Dana', email: 'dana@bakery.example' } },
    });
  });

  it('keeps the address behind a name that the page shows alone', async () => {
    const named = { account: 'lena@ovens.example', name: 'Dana Ruiz', known: [] };
    const { desk } = show({
      'now.get': () => ({ state: 'unknown', theme: 'light', why: 'name-only', candidates: [], named }),
    });
    const field = await screen.findByLabelText('Their address');
    fireEvent.input(field, { target: { value: 'dana@bakery.example' } });
    fireEvent.click(screen.getByRole('button', { name: "That's who" }));
    expect(desk.calls).toContainEqual({
      name: 'names.keep',
      args: { name: { account: named.account, name: named.name, email: 'dana@bakery.example' } },
    });
  });

  it('folds to a tab that still says what comes first', async () => {
    const { desk } = show({ 'settings.get': () => ({ ...DEFAULT_SETTINGS, folded: true }) });
    const tab = await screen.findByRole('button', { name: /Dana Whitfield · Send Dana the ROI sheet/u });
    fireEvent.click(tab);
    expect(desk.calls).toContainEqual({ name: 'frame.fold', args: { folded: false } });
  });

  it('gives the keyboard back to the mail on Esc', async () => {
    const { desk } = show();
    await screen.findByText('Dana Whitfield');
    press('Escape');
    expect(desk.calls).toContainEqual({ name: 'frame.leave', args: {} });
  });
});

describe('X7 when the data cannot be opened', { timeout: 60_000 }, () => {
  it('names no reason before it knows the right one', async () => {
    const health = Promise.withResolvers<Health>();
    const { desk } = show({
      'now.get': () => {
        throw new CallError('database');
      },
      'health.get': () => health.promise as never,
    });
    await waitFor(() => expect(desk.calls.map(({ name }) => name)).toContain('health.get'));
    expect(screen.getByRole('status').textContent).toBe('One moment');
    expect(screen.queryByText(/can't be opened/u)).toBeNull();
    health.resolve({ ok: false, what: 'newer-version', version: 1 });
    expect(await screen.findByText(/written by a newer version/u)).toBeDefined();
  });

  it('says what is safe and tries again on a click, and never offers to wipe', async () => {
    const { desk } = show({
      'now.get': () => {
        throw new CallError('database');
      },
      'health.get': ({ retry }) => ({ ok: retry, what: 'damaged', version: 1 }),
    });
    expect(await screen.findByText(/has left it exactly as it is/u)).toBeDefined();
    expect(screen.queryByText(/delete|reset|start over/iu)).toBeNull();
    desk.answer(client({}));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Dana Whitfield')).toBeDefined();
  });
});
