import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ClientPage } from '../../../../entrypoints/home/ClientPage.tsx';
import { Sidebar } from '../../../../entrypoints/sidebar/Sidebar.tsx';
import { View } from '../../../../entrypoints/sidebar/View.tsx';
import { CallError } from '../../../../utils/messaging/call-error.ts';
import '../../../components/patience.ts';
import { axeFaults } from '../../../components/axe.ts';
import { CLIENT, moment, NOW } from '../../../components/samples/dana.ts';
import { type Answers, memoryDesk } from '../../../components/samples/memory-desk.ts';

const LABEL = 'What you spoke about, and when';
const CALL = { ...moment(1, 1), direction: 'both', channel: 'call', thread: null, site: null } as const;
const answers: Answers = {
  'now.get': () => ({ state: 'client', theme: 'light', ...CLIENT, due: [], judgement: null }),
  'contacts.log': () => null,
  'contacts.unlog': () => null,
};

async function show(changes: Answers = {}) {
  const desk = memoryDesk({ ...answers, ...changes });
  const { container } = render(
    <View desk={desk}>
      <Sidebar />
    </View>,
  );
  await screen.findByRole('tab', { name: /^History/u });
  return { desk, container };
}
const press = (key: string, on: Element = document.activeElement ?? document.body) =>
  fireEvent.keyDown(on, { key });
const argsOf = (desk: { calls: readonly { name: string; args: unknown }[] }, call: string) =>
  desk.calls.filter(({ name }) => name === call).map(({ args }) => args);
const write = async (line: string) => {
  press('C');
  const field = await screen.findByLabelText(LABEL);
  fireEvent.input(field, { target: { value: line } });
  press('Enter', field);
  return field;
};

afterEach(cleanup);

describe('X5 a call is written down beside a mail', { timeout: 60_000 }, () => {
  it('with one key and one line, and can be taken back with another', async () => {
    const { desk } = await show();
    await write('Agreed on three samples');
    expect(await screen.findByText('The call is kept in the history.')).toBeDefined();
    expect(screen.queryByLabelText(LABEL)).toBeNull();
    const [sent] = argsOf(desk, 'contacts.log') as { id: string }[];
    expect(sent).toMatchObject({
      person: CLIENT.person.id,
      channel: 'call',
      at: NOW,
      line: 'Agreed on three samples',
    });
    press('u');
    await waitFor(() => expect(argsOf(desk, 'contacts.unlog')).toEqual([{ id: sent?.id }]));
  });

  it('leaves the words in their field where it fails', async () => {
    await show({
      'contacts.log': () => {
        throw new CallError('database');
      },
    });
    await write('Agreed on three samples');
    expect(await screen.findByText(/did not go through/u)).toBeDefined();
    expect((screen.getByLabelText(LABEL) as HTMLInputElement).value).toBe('Agreed on three samples');
  });

  it('stands in the history as a call, with no mail to open', async () => {
    const { container } = await show({ 'timeline.get': () => [CALL] });
    press('2');
    expect(await screen.findByText('You spoke')).toBeDefined();
    expect(screen.queryByTitle('Open the mail')).toBeNull();
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('X5 a call is written down on the full page', { timeout: 60_000 }, () => {
  it('with the same key', async () => {
    const desk = memoryDesk(answers);
    render(
      <View desk={desk}>
        <ClientPage person={CLIENT.person.id} address={CLIENT.address} onNotice={() => {}} />
      </View>,
    );
    await screen.findByRole('tab', { name: /^History/u });
    await write('Met at the fair, yesterday');
    await waitFor(() =>
      expect(argsOf(desk, 'contacts.log')).toMatchObject([{ channel: 'call', line: 'Met at the fair' }]),
    );
  });
});
