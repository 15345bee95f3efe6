import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LayersView } from '../../../components/ledgers/LayersView.tsx';
import type { LayersOf } from '../../../utils/messaging/calls/layers.ts';
import '../patience.ts';
import { axeFaults } from '../axe.ts';
import { choose } from '../choose.ts';
import { delivery, LAYERS_OF, NO_CAKE, OVEN, PRAISE, PRINTER, TODAY } from '../samples/layers.ts';
import { deliveryActions, layerActions, praiseActions, show } from './show.tsx';

function showLayers(changes: Partial<LayersOf> = {}, through = true) {
  const layers = layerActions('copy', through);
  const deliveries = deliveryActions(through);
  const praise = praiseActions();
  const container = show(
    <LayersView of={{ ...LAYERS_OF, ...changes }} layers={layers} deliveries={deliveries} praise={praise} />,
  );
  return { container, layers, deliveries, praise };
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const keep = () => fireEvent.click(screen.getByRole('button', { name: 'Keep' }));

afterEach(cleanup);

describe('K1 what was delivered', { timeout: 60_000 }, () => {
  it('stands with its cake, its claims, what follows it, and praise, and passes axe', async () => {
    const { container } = showLayers();
    expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
      'the second oven',
      'the label printer',
    ]);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('is added with what, when, what it would do line by line, and their season', async () => {
    const { container, deliveries } = showLayers({ deliveries: [], cake: NO_CAKE, praise: [] });
    press('a');
    await screen.findByLabelText('What you delivered');
    expect(await axeFaults(container)).toEqual([]);
    type('What you delivered', 'the proofing cabinet');
    type('Delivered on', '2026-11-20');
    type('What you said it would do for them, a line each', '- even crumb\n\nno night baker');
    type('What comes round for them every year', 'Carnival');
    type('It begins on', '2027-02-08');
    keep();
    expect(deliveries.add).toHaveBeenCalledWith({
      what: 'the proofing cabinet',
      deliveredOn: '2026-11-20',
      claims: [
        { id: 'new-1', text: 'even crumb' },
        { id: 'new-2', text: 'no night baker' },
      ],
      season: { name: 'Carnival', day: '2027-02-08' },
    });
    await waitFor(() => expect(screen.queryByLabelText('What you delivered')).toBeNull());
  });

  it('says what is missing, and keeps what was typed until it went through', async () => {
    const { deliveries } = showLayers({ deliveries: [] }, false);
    press('a');
    await screen.findByLabelText('What you delivered');
    keep();
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Say what you delivered/u);
    type('What you delivered', 'the cabinet');
    type('What comes round for them every year', 'Carnival');
    keep();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/on which day it begins/u));
    expect(deliveries.add).not.toHaveBeenCalled();
    type('It begins on', '2027-02-08');
    keep();
    await waitFor(() => expect(deliveries.add).toHaveBeenCalledOnce());
    expect(screen.getByLabelText<HTMLInputElement>('What you delivered').value).toBe('the cabinet');
  });

  it('is closed, and goes on again', () => {
    const { deliveries } = showLayers({ deliveries: [OVEN] });
    fireEvent.click(screen.getByRole('button', { name: 'Nothing more follows' }));
    expect(deliveries.set).toHaveBeenCalledWith(OVEN, 'closed');
    cleanup();
    const closed = { ...OVEN, state: 'closed' } as const;
    const again = showLayers({ deliveries: [closed] });
    expect(screen.queryByText('A tip')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Let it go on' }));
    expect(again.deliveries.set).toHaveBeenCalledWith(closed, 'open');
  });

  it('shows each verdict with its day and its words, and takes a new one', async () => {
    const { layers, container } = showLayers({ deliveries: [PRINTER] });
    const claims = within(screen.getByRole('list', { name: 'What you said it would do for them' }));
    const lines = claims.getAllByRole('article').map((claim) => claim.textContent ?? '');
    expect(lines[0]).toMatch(/labelstruethey say so, 12 May “All of them, since May”/u);
    expect(lines[1]).toMatch(/nightnot yetyou say so, 12 May/u);
    fireEvent.click(claims.getAllByRole('button', { name: 'Change that' })[1] as HTMLElement);
    const pick = await screen.findByLabelText<HTMLSelectElement>('Has it come true?');
    expect(await axeFaults(container)).toEqual([]);
    choose(pick, 'no');
    choose(screen.getByLabelText('Who says so'), 'client');
    const words = screen.getByLabelText('In which words, where there are any');
    fireEvent.input(words, { target: { value: 'They ring all the same' } });
    fireEvent.keyDown(words, { key: 'Enter' });
    expect(layers.judge).toHaveBeenCalledWith(PRINTER, PRINTER.claims[1], {
      is: 'no',
      by: 'client',
      words: 'They ring all the same',
    });
  });
});

describe('K2 the plan', { timeout: 60_000 }, () => {
  const rows = () =>
    within(screen.getByRole('list', { name: 'What follows it' }))
      .getAllByRole('article')
      .map((row) => row.textContent);

  it('says of each layer its day and how it stands', () => {
    showLayers({ deliveries: [PRINTER] });
    expect(rows()).toEqual([
      'A tipThu 19 FebdoneOpen it againz',
      'A check-inThu 26 MardoneOpen it againz',
      'A look backSun 10 MaydueThe wordst',
      'A how-toTue 10 NovdueThe wordst',
    ]);
  });

  it('says of what is due that it waits, and why, while something holds it back', () => {
    const { container } = showLayers({
      deliveries: [OVEN],
      suppressed: { why: 'quiet', until: '2026-12-24' },
    });
    expect(rows()[0]).toContain('waits');
    expect(container.textContent).toContain('They asked for quiet until 24 December.');
  });

  it('says nothing of waiting where nothing is due', () => {
    const { container } = showLayers({
      deliveries: [delivery('d-9', 'the proofing cabinet', TODAY)],
      suppressed: { why: 'contact', on: TODAY, until: '2026-11-29' },
    });
    expect(container.querySelector('.held')).toBeNull();
  });

  it('keeps until when they asked for quiet, as soon as the day is whole, and takes it back', () => {
    const { deliveries } = showLayers({ quietUntil: '2026-12-24' });
    const field = screen.getByLabelText<HTMLInputElement>('They asked for quiet until');
    expect(field.value).toBe('2026-12-24');
    for (const day of ['', '2026-11-22', '2027-01-07']) fireEvent.change(field, { target: { value: day } });
    expect(deliveries.quiet.mock.calls).toEqual([['2027-01-07']]);
    fireEvent.click(screen.getByRole('button', { name: 'Not any more' }));
    expect(deliveries.quiet).toHaveBeenLastCalledWith(null);
  });

  it('opens the words of a layer on a key, with all that can be done about them', async () => {
    const { layers, container } = showLayers({ deliveries: [OVEN] });
    fireEvent.click(screen.getAllByRole('button', { name: 'The words' })[0] as HTMLElement);
    await screen.findByText(/One thing about the second oven/u);
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Copy the words' }));
    expect(layers.take).toHaveBeenCalledWith(expect.anything(), expect.stringContaining('the second oven'));
  });

  it('puts a layer that was moved back on its own day', async () => {
    const moved = { ...OVEN, layers: OVEN.layers.map((one) => ({ ...one, moved: true })) };
    const { layers } = showLayers({ deliveries: [moved] });
    fireEvent.click(screen.getAllByRole('button', { name: 'The words' })[0] as HTMLElement);
    fireEvent.click(await screen.findByRole('button', { name: 'Back to its own day' }));
    expect(layers.move).toHaveBeenCalledWith(
      expect.objectContaining({ layer: expect.objectContaining({ id: 'tip' }) }),
      null,
    );
  });
});

describe('K5 praise', { timeout: 60_000 }, () => {
  it('stands word for word, with a ready way to ask whether it may be quoted', () => {
    const { praise } = showLayers({ deliveries: [] });
    expect(screen.getByText('Thank you, that saved our Saturday.')).toBeDefined();
    expect(screen.getByText('not asked yet')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Ask to quote it' }));
    expect(praise.request).toHaveBeenCalledWith(
      PRAISE,
      expect.stringMatching(/^On 8 June you wrote: “Thank you/u),
    );
    fireEvent.click(screen.getByRole('button', { name: 'They said yes' }));
    expect(praise.set).toHaveBeenCalledWith(PRAISE, 'may');
  });

  it('is not asked for twice, and may be taken back', () => {
    const { praise } = showLayers({ deliveries: [], praise: [{ ...PRAISE, state: 'asked' }] });
    expect(screen.queryByRole('button', { name: 'Ask to quote it' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Not asked after all' }));
    expect(praise.set).toHaveBeenCalledWith(expect.objectContaining({ id: PRAISE.id }), 'kept');
  });

  it('says how it gets here where there is none', () => {
    showLayers({ praise: [] });
    expect(screen.getByText(/^Nothing yet\. Praise you keep/u)).toBeDefined();
  });
});
