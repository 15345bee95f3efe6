import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Home } from '../../../entrypoints/home/Home.tsx';
import { View } from '../../../entrypoints/sidebar/View.tsx';
import { choose } from '../../components/choose.ts';
import '../../components/list-layout.ts';
import '../../components/patience.ts';
import { memoryLedgers } from '../../components/samples/ledger-lists.ts';
import { memoryDesk } from '../../components/samples/memory-desk.ts';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

function show(hash: string) {
  location.hash = hash;
  render(
    <View desk={memoryDesk(memoryLedgers().answers)}>
      <Home />
    </View>,
  );
}
const go = (hash: string) => {
  location.hash = hash;
  fireEvent(window, new HashChangeEvent('hashchange'));
};
const picked = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name }).value;
const sought = async () => (await screen.findByRole<HTMLInputElement>('searchbox')).value;
const pressed = (group: string) =>
  within(screen.getByRole('group', { name: group }))
    .getAllByRole('button', { pressed: true })
    .map(({ textContent }) => textContent);

describe('D7 S5 K4 a list that one comes back to', { timeout: 60_000 }, () => {
  it('is as it was left: filter, side, order and words, each ledger’s own', async () => {
    show('#/ledgers/promises');
    fireEvent.click(await screen.findByRole('button', { name: 'All' }));
    choose(screen.getByRole('combobox', { name: 'Whose' }), 'client');
    choose(screen.getByRole('combobox', { name: 'Order' }), 'newest');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'mill' } });
    await waitFor(async () => expect(await sought()).toBe('mill'));
    go('#/ledgers/wishes');
    await screen.findByRole('searchbox', { name: /wishes/u });
    expect(await sought()).toBe('');
    go('#/settings');
    await screen.findByRole('heading', { name: 'Who you are' });
    go('#/ledgers/promises');
    expect(await sought()).toBe('mill');
    expect(picked('Whose')).toBe('client');
    expect(picked('Order')).toBe('newest');
    expect(pressed('Which entries')).toEqual(['All']);
  });

  it('is the list of one client apart from everybody’s', async () => {
    show('#/ledgers/promises/p-dana/dana%40brightbakery.example');
    fireEvent.input(await screen.findByRole('searchbox'), { target: { value: 'mill' } });
    go('#/ledgers/promises');
    await waitFor(async () => expect(await sought()).toBe(''));
  });

  it('holds whom one looked for among the clients, and what among the asks', async () => {
    show('#/clients');
    fireEvent.input(await screen.findByRole('searchbox'), { target: { value: 'dana' } });
    go('#/asks');
    await screen.findByRole('searchbox', { name: /asked/u });
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'oven' } });
    go('#/clients');
    await screen.findByRole('searchbox', { name: /names/u });
    expect(await sought()).toBe('dana');
    go('#/asks');
    await screen.findByRole('searchbox', { name: /asked/u });
    expect(await sought()).toBe('oven');
  });
});
