import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { View } from '../../../entrypoints/sidebar/View.tsx';
import { TodayPopup } from '../../../entrypoints/today/TodayPopup.tsx';
import { axeFaults } from '../../components/axe.ts';
import '../../components/patience.ts';
import { memoryDesk } from '../../components/samples/memory-desk.ts';
import { CONTEXT, LATE, TODAY } from '../../components/samples/today.ts';

function show(onSidebar = vi.fn(async () => {})) {
  const onGone = vi.fn();
  const openHome = vi.fn();
  const desk = memoryDesk(
    { 'nudges.today': () => TODAY, 'nudges.context': () => CONTEXT },
    { openHome, embedded: false },
  );
  const { container } = render(
    <View desk={desk}>
      <TodayPopup onSidebar={onSidebar} onGone={onGone} />
    </View>,
  );
  return { desk, container, onGone, onSidebar, openHome };
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const roi = () => screen.findByText('Send Dana the ROI sheet', { selector: 'bdi' });

afterEach(cleanup);

describe('X5 the popup of the button', { timeout: 60_000 }, () => {
  it('holds the first five of today, and passes axe', async () => {
    const { container } = show();
    await roi();
    expect(screen.getAllByRole('article')).toHaveLength(5);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('opens the sidebar in the click itself, and goes', async () => {
    const { onSidebar, onGone } = show();
    await roi();
    fireEvent.click(screen.getByRole('button', { name: 'Open sidebar here' }));
    expect(onSidebar).toHaveBeenCalledOnce();
    await waitFor(() => expect(onGone).toHaveBeenCalledOnce());
  });

  it('says so where the browser refuses, and stays', async () => {
    const { onGone } = show(vi.fn(async () => Promise.reject(new Error('no gesture'))));
    await roi();
    press('.');
    expect(await screen.findByText('The browser did not open the sidebar.')).toBeDefined();
    expect(onGone).not.toHaveBeenCalled();
  });

  it('leads to all of them on the full page', async () => {
    const { openHome, onGone } = show();
    await roi();
    press('D');
    expect(openHome).toHaveBeenCalledWith('today');
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('opens a mail, and goes once the background has heard it', async () => {
    const { desk, onGone } = show();
    await roi();
    press('o');
    expect(onGone).not.toHaveBeenCalled();
    await waitFor(() => expect(onGone).toHaveBeenCalledOnce());
    expect(desk.calls).toContainEqual({ name: 'nudges.open', args: { id: LATE.id } });
  });

  it('does one, and takes it back', async () => {
    const { desk } = show();
    await roi();
    press('d');
    await screen.findByText('Done.');
    press('u');
    await waitFor(() => expect(desk.calls).toContainEqual({ name: 'nudges.undo', args: { id: 'late' } }));
  });
});
