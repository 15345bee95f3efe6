import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Home } from '../../../entrypoints/home/Home.tsx';
import { View } from '../../../entrypoints/sidebar/View.tsx';
import { clientHash } from '../../../utils/clients/client-hash.ts';
import type { KnownName } from '../../../utils/messaging/calls/clients.ts';
import { axeFaults } from '../../components/axe.ts';
import '../../components/patience.ts';
import { CLIENT, DANA } from '../../components/samples/dana.ts';
import { type Answers, memoryDesk } from '../../components/samples/memory-desk.ts';

const NAME: KnownName = { account: DANA.account, name: 'Dana Whitfield', email: CLIENT.address };
const COLLEAGUE: KnownName = { ...NAME, name: 'Lena Voigt', email: 'lena.voigt@ovens.example' };

function show(hash: string, answers: Answers = {}) {
  location.hash = hash;
  const desk = memoryDesk({
    'client.list': () => [{ person: DANA, lastAt: null, line: null }],
    'names.list': ({ person }) => (person === null ? [NAME, COLLEAGUE] : [NAME]),
    'names.forget': () => null,
    'names.keep': () => null,
    ...answers,
  });
  const { container } = render(
    <View desk={desk}>
      <Home />
    </View>,
  );
  return { desk, container };
}
afterEach(cleanup);

describe('X1 names that a mailbox shows alone', { timeout: 60_000 }, () => {
  it('stand on the page of the client they lead to; one is forgotten, and known again', async () => {
    const { desk, container } = show(clientHash(DANA.id, CLIENT.address));
    const forget = await screen.findByRole('button', { name: 'Forget the address of Dana Whitfield' });
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(forget);
    expect(await screen.findByText(/The next mail that shows only Dana Whitfield asks again/u)).toBeDefined();
    expect(desk.calls).toContainEqual({
      name: 'names.forget',
      args: { account: DANA.account, name: 'Dana Whitfield' },
    });
    fireEvent.click(screen.getByRole('button', { name: /Undo/u }));
    await waitFor(() => expect(desk.calls).toContainEqual({ name: 'names.keep', args: { name: NAME } }));
  });

  it('stand all in the settings, because colleagues have no page of their own', async () => {
    const { container } = show('#/settings');
    expect(await screen.findByText('lena.voigt@ovens.example')).toBeDefined();
    expect(screen.getAllByRole('button', { name: /^Forget the address of/u })).toHaveLength(2);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('are spoken of nowhere while there are none, and stay where they could not be forgotten', async () => {
    show(clientHash(DANA.id, CLIENT.address), { 'names.list': () => [] });
    await screen.findByRole('heading', { level: 1, name: 'Dana Whitfield' });
    expect(screen.queryByText('Shown by name alone')).toBeNull();
    cleanup();
    const refuse = () => {
      throw new Error('full');
    };
    show(clientHash(DANA.id, CLIENT.address), { 'names.forget': refuse });
    fireEvent.click(await screen.findByRole('button', { name: 'Forget the address of Dana Whitfield' }));
    expect(await screen.findByText(/Nothing was changed; please try again/u)).toBeDefined();
  });
});
