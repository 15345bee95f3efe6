import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Home } from '../../../entrypoints/home/Home.tsx';
import { View } from '../../../entrypoints/sidebar/View.tsx';
import { clientHash } from '../../../utils/clients/client-hash.ts';
import { axeFaults } from '../../components/axe.ts';
import '../../components/patience.ts';
import { CLIENT, DANA } from '../../components/samples/dana.ts';
import { type Answers, memoryDesk } from '../../components/samples/memory-desk.ts';
import { NO_WEEKS, WEEKS } from '../../components/samples/weeks.ts';

function show(answers: Answers) {
  location.hash = '#/mirror';
  const desk = memoryDesk(answers);
  const { container } = render(
    <View desk={desk}>
      <Home />
    </View>,
  );
  return { desk, container };
}

let saved: { name: string; file: Blob }[] = [];
beforeEach(() => {
  saved = [];
  let file = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    file = given as Blob;
    return 'blob:weeks';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, file });
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  location.hash = '';
});

describe('D9 the place of your weeks', { timeout: 60_000 }, () => {
  it('is among the places, leads to the client who was pleased, and passes axe', async () => {
    const { container } = show({ 'weeks.get': () => WEEKS });
    expect(await screen.findByRole('heading', { level: 1, name: 'Your weeks' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Your weeks' }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('link', { name: 'Dana Whitfield' }).getAttribute('href')).toBe(
      clientHash(DANA.id, CLIENT.address),
    );
    expect(await axeFaults(container)).toEqual([]);
  });

  it('saves all weeks as one file', async () => {
    show({ 'weeks.get': () => WEEKS });
    fireEvent.click(await screen.findByRole('button', { name: 'Save all as a table (CSV)' }));
    expect(saved.map(({ name }) => name)).toEqual(['ovation-weeks-2026-11-22.csv']);
    const lines = (await saved[0]?.file.text())?.trim().split('\r\n') ?? [];
    expect(lines).toHaveLength(27);
    expect(lines.at(-1)).toMatch(/^2026-11-16,1,1,1,/u);
  });

  it('says so where the browser cannot draw the picture', async () => {
    vi.spyOn(HTMLImageElement.prototype, 'decode').mockRejectedValue(new Error('no picture'));
    show({ 'weeks.get': () => WEEKS });
    fireEvent.click(await screen.findByRole('button', { name: 'Save as picture: Wishes' }));
    expect(await screen.findByText(/^The picture could not be drawn/u)).toBeDefined();
    expect(saved).toEqual([]);
  });

  it('counts anew when something is kept', async () => {
    const { desk } = show({ 'weeks.get': () => NO_WEEKS });
    expect(await screen.findByText(/^Nothing counted yet/u)).toBeDefined();
    desk.answer({ 'weeks.get': () => WEEKS });
    desk.change('ledgers');
    expect(await screen.findByText('Pick one wish and grant it by Friday.')).toBeDefined();
  });

  it('says so when the weeks cannot be read, and asks again', async () => {
    const { desk } = show({});
    const again = await screen.findByRole('button', { name: /try again/iu });
    desk.answer({ 'weeks.get': () => NO_WEEKS });
    fireEvent.click(again);
    expect(await screen.findByText(/^Nothing counted yet/u)).toBeDefined();
  });
});
