import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Home } from '../../../entrypoints/home/Home.tsx';
import { routeOf } from '../../../entrypoints/home/use-route.ts';
import { View } from '../../../entrypoints/sidebar/View.tsx';
import { clientHash } from '../../../utils/clients/client-hash.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { axeFaults } from '../../components/axe.ts';
import '../../components/patience.ts';
import { CLIENT, DANA, DAY, NOW } from '../../components/samples/dana.ts';
import { type Answers, memoryDesk } from '../../components/samples/memory-desk.ts';

function show(hash: string, answers: Answers = {}, changes: Parameters<typeof memoryDesk>[1] = {}) {
  location.hash = hash;
  const desk = memoryDesk(answers, changes);
  const { container } = render(
    <View desk={desk}>
      <Home />
    </View>,
  );
  return { desk, container };
}
beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

describe('X5 the Today page', { timeout: 60_000 }, () => {
  it('welcomes once, in three sentences, and asks for nothing', async () => {
    const { desk, container } = show('#/today', { 'settings.get': () => DEFAULT_SETTINGS });
    const start = await screen.findByRole('button', { name: 'Got it' });
    expect(container.querySelectorAll('.welcome > p')).toHaveLength(3);
    expect(container.querySelector('.welcome input')).toBeNull();
    fireEvent.click(start);
    expect(desk.calls).toContainEqual({ name: 'settings.set', args: { settings: { welcomed: true } } });
  });
});

describe('P1 the clients', { timeout: 60_000 }, () => {
  it('are listed, searched, and lead to their own page', async () => {
    const { desk, container } = show('#/clients', {
      'client.list': () => [{ person: DANA, lastAt: NOW - DAY, line: 'Thank you' }],
    });
    expect(await screen.findByText('dana@brightbakery.example')).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'dana' } });
    await waitFor(() =>
      expect(desk.calls).toContainEqual({ name: 'client.list', args: { search: 'dana', limit: 200 } }),
    );
    const link = await screen.findByRole('link', { name: /Dana Whitfield/u });
    expect(link.getAttribute('href')).toBe('#/client/p-dana/dana%40brightbakery.example');
  });

  it('keep their place in the address, whatever stands in it', () => {
    expect(routeOf(clientHash('a/b', 'x+y@z.example'))).toEqual({
      place: 'client',
      person: 'a/b',
      address: 'x+y@z.example',
    });
    expect(routeOf('#/nowhere')).toEqual({ place: 'today' });
    expect(routeOf('#/client/%E0%A4')).toEqual({ place: 'today' });
  });

  it('show the same tabs as beside a mail', async () => {
    const { container } = show(clientHash(DANA.id, CLIENT.address), {
      'client.list': () => [{ person: DANA, lastAt: null, line: null }],
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Dana Whitfield' })).toBeDefined();
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
      'History',
      'Notes',
      'Reminders',
    ]);
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('X4 the settings', { timeout: 60_000 }, () => {
  it('take own addresses and domains, and say what is wrong with anything else', async () => {
    const { desk, container } = show('#/settings');
    const field = await screen.findByLabelText('Your domains');
    fireEvent.input(field, { target: { value: 'ovens' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect((await screen.findByRole('alert')).textContent).toMatch(/company\.example/u);
    fireEvent.input(field, { target: { value: '@Ovens.example' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(desk.calls).toContainEqual({
      name: 'settings.set',
      args: { settings: { ownDomains: ['ovens.example'] } },
    });
    expect(await axeFaults(container)).toEqual([]);
  });

  it('say that a change of how follow-ups come is kept, and take it back', async () => {
    const { desk } = show('#/settings', { 'settings.get': () => DEFAULT_SETTINGS });
    fireEvent.click(await screen.findByLabelText('One for each'));
    const { nudges } = DEFAULT_SETTINGS;
    const set = (value: typeof nudges) => ({ name: 'settings.set', args: { settings: { nudges: value } } });
    expect(desk.calls).toContainEqual(set({ ...nudges, notices: 'each' }));
    fireEvent.click(await screen.findByRole('button', { name: /Undo/u }));
    await waitFor(() => expect(desk.calls).toContainEqual(set(nudges)));
  });

  it('say where a change of how follow-ups come could not be kept', async () => {
    const refuse = () => {
      throw new Error('full');
    };
    show('#/settings', { 'settings.get': () => DEFAULT_SETTINGS, 'settings.set': refuse });
    fireEvent.click(await screen.findByLabelText('One for each'));
    expect(await screen.findByText(/Nothing was changed; please try again/u)).toBeDefined();
  });

  it('ask the browser for a site in the click, and switch on nothing when it says no', async () => {
    const requestHost = vi.fn(async () => false);
    const { desk } = show('#/settings', {}, { requestHost });
    const field = await screen.findByLabelText('Address of your mail or CRM');
    fireEvent.input(field, { target: { value: 'webmail.ovens.example/inbox' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(requestHost).toHaveBeenCalledWith('https://webmail.ovens.example');
    expect(await screen.findByText('The site stays off. Nothing was changed.')).toBeDefined();
    expect(desk.calls.some(({ name }) => name === 'sites.enable')).toBe(false);
  });
});

describe('X7 the data page', { timeout: 60_000 }, () => {
  it('writes nothing of a file that is not ours, and says why', async () => {
    const { desk, container } = show('#/data');
    const field = (await screen.findByText('Choose a file…')).querySelector('input') as HTMLInputElement;
    Object.defineProperty(field, 'files', { value: [new File(['{"a":1}'], 'a.json')] });
    // The library's own change becomes an input event here, as for a field one types into.
    field.dispatchEvent(new Event('change', { bubbles: true }));
    expect(await screen.findByText('It is not a file that Ovation exported.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Take all of it in' })).toBeNull();
    expect(desk.calls.some(({ name }) => name === 'data.write')).toBe(false);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('stands aside for the way out when the data cannot be opened', async () => {
    show('#/data', { 'health.get': () => ({ ok: false, what: 'newer-version', version: 3 }) });
    expect(await screen.findByText(/newer version of Ovation/u)).toBeDefined();
    expect(screen.queryByText('Import')).toBeNull();
  });
});

describe('X8 the proof page', { timeout: 60_000 }, () => {
  it('counts what is stored and explains every permission', async () => {
    const { desk, container } = show('#/proof');
    expect(await screen.findByText('18,240')).toBeDefined();
    expect([...container.querySelectorAll('.permissions dt')].map((name) => name.textContent)).toEqual(
      desk.permissions(),
    );
    expect([...container.querySelectorAll('.permissions dd')].filter((words) => !words.textContent)).toEqual(
      [],
    );
    expect(await axeFaults(container)).toEqual([]);
  });

  it('shows how well each page is read, and asks for a report of one in a click', async () => {
    const row = {
      site: 'gmail',
      place: 'thread',
      variant: null,
      fault: 'no-thread',
      found: {},
      at: NOW,
    } as const;
    const { desk } = show('#/proof', { 'checks.list': () => [row], 'checks.report': () => '{"page":[]}' });
    fireEvent.click(await screen.findByRole('button', { name: 'Make a report of Gmail, an open mail' }));
    expect(await screen.findByDisplayValue('{"page":[]}')).toBeDefined();
    expect(desk.calls).toContainEqual({ name: 'checks.report', args: { site: 'gmail', place: 'thread' } });
  });
});
