import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Home } from '../../../entrypoints/home/Home.tsx';
import { meetingHash, routeOf } from '../../../entrypoints/home/use-route.ts';
import { View } from '../../../entrypoints/sidebar/View.tsx';
import { axeFaults } from '../../components/axe.ts';
import '../../components/patience.ts';
import { DANA, NOW } from '../../components/samples/dana.ts';
import { type Answers, memoryDesk } from '../../components/samples/memory-desk.ts';
import { SHEET, TOUCHPOINTS } from '../../components/samples/people.ts';

const ROW = { person: DANA, lastAt: NOW, line: null };

function show(hash: string, answers: Answers = {}) {
  location.hash = hash;
  const copied: string[] = [];
  const desk = memoryDesk(
    {
      'client.list': () => [ROW],
      'people.stepBack': ({ persons }) => SHEET.filter(({ person }) => persons.includes(person)),
      ...answers,
    },
    { embedded: false, copy: async (text) => copied.push(text) > 0 },
  );
  const { container } = render(
    <View desk={desk}>
      <Home />
    </View>,
  );
  return { desk, container, copied };
}

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

describe('P5 before a meeting, on the full page', { timeout: 60_000 }, () => {
  it('keeps who will be there in the address', async () => {
    const { container } = show('#/meeting');
    fireEvent.click(await screen.findByRole('checkbox', { name: /Dana Whitfield/u }));
    await waitFor(() => expect(location.hash).toBe('#/meeting/p-dana'));
    dispatchEvent(new Event('hashchange'));
    expect(await screen.findByRole('article', { name: 'Dana Whitfield' })).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('copies the sheet as text and prints it', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { copied } = show('#/meeting/p-dana/p-tom');
    await screen.findByRole('article', { name: 'Tom Ilves' });
    fireEvent.keyDown(document.body, { key: 'c' });
    expect(await screen.findByText('Copied.')).toBeDefined();
    expect(copied[0]).toContain('Dana Whitfield, Bright Bakery\nHow are they?');
    fireEvent.keyDown(document.body, { key: 'p' });
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('reads and writes its own address, whatever the ids are', () => {
    const ids = ['p/1', 'p 2', 'ä'];
    expect(routeOf(meetingHash(ids))).toEqual({ place: 'meeting', persons: ids });
    expect(routeOf('#/meeting')).toEqual({ place: 'meeting', persons: [] });
    expect(routeOf('#/meeting/a/a')).toEqual({ place: 'meeting', persons: ['a'] });
  });
});

describe('P2 the map on the client’s page', { timeout: 60_000 }, () => {
  it('stands behind one line, with a way to the sheet before a meeting', async () => {
    const { container } = show('#/client/p-dana/dana@brightbakery.example', {
      'touchpoints.get': () => TOUCHPOINTS,
    });
    fireEvent.click(await screen.findByRole('button', { name: /Who knows whom/u }));
    expect(await screen.findByRole('table')).toBeDefined();
    const link = screen.getAllByRole('link', { name: 'Before a meeting' }).at(-1);
    expect(link?.getAttribute('href')).toBe('#/meeting/p-dana');
    expect(await axeFaults(container)).toEqual([]);
  });
});
