import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Cake } from '../../../components/ledgers/Cake.tsx';
import { cakeMonths } from '../../../components/ledgers/cake-layers.ts';
import type { Cake as CakeData } from '../../../utils/ledgers/layers/cake.ts';
import '../patience.ts';
import { axeFaults } from '../axe.ts';
import { BARE_CAKE, NO_CAKE, OLD_CAKE, RICH_CAKE } from '../samples/layers.ts';
import { show } from './show.tsx';

const showCake = (cake: CakeData) => show(<Cake cake={cake} name="Dana Whitfield" />);
const layers = (container: Element) =>
  [...container.querySelectorAll('.cake-layer')].map(
    (layer) => `${layer.querySelector('text')?.textContent} ${layer.querySelectorAll('circle').length}`,
  );

afterEach(cleanup);

describe('K4 the cake', { timeout: 60_000 }, () => {
  it('is one picture with a name that says all its layers, and passes axe', async () => {
    const container = showCake(RICH_CAKE);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Dana Whitfield, the last twelve months in layers. Delivered: 2, Tips: 1, Check-ins: 1, Looks back: 1, ' +
        'How-tos: 1, Wishes granted: 2, Extras: 1, Promises kept early: 3',
    );
    expect(await axeFaults(container)).toEqual([]);
  });

  it('draws a layer for each kind with a mark for each thing, the frosting over all others', () => {
    expect(layers(showCake(RICH_CAKE))).toEqual([
      'Promises kept early 3',
      'Extras 1',
      'Wishes granted 2',
      'How-tos 1',
      'Looks back 1',
      'Check-ins 1',
      'Tips 1',
      'Delivered 2',
    ]);
  });

  it('puts marks in the order of their days, within the picture', () => {
    const container = showCake(RICH_CAKE);
    const marks = [...container.querySelectorAll('.cake-early circle')].map((mark) =>
      Number.parseFloat(mark.getAttribute('cx') ?? ''),
    );
    expect(marks).toEqual([...marks].sort((a, b) => a - b));
    for (const at of marks) expect(at >= 5 && at <= 95).toBe(true);
  });

  it('says the same as a list, the newest first', () => {
    const container = showCake(RICH_CAKE);
    const list = container.querySelector('details ul');
    const lines = within(list as HTMLElement)
      .getAllByRole('listitem', { hidden: true })
      .map((line) => line.textContent);
    expect(lines).toHaveLength(RICH_CAKE.touches.length);
    expect(lines[0]).toBe('10 November A how-to: the label printer');
    expect(lines.at(-1)).toBe('15 January A promise kept early: The floor plan');
  });

  it('shows that nothing lies under the frosting', () => {
    const container = showCake(BARE_CAKE);
    expect(layers(container)).toEqual(['Delivered 1']);
    expect(screen.getByText('Nothing under the frosting yet')).toBeDefined();
  });

  it('keeps a sale of long ago as frosting with its day', async () => {
    const container = showCake(OLD_CAKE);
    expect(layers(container)).toEqual(['Delivered 0']);
    expect(container.querySelector('.cake-count')?.textContent).toBe('2 November 2024');
    expect(container.querySelector('details li')?.textContent).toBe('2 November 2024 Delivered');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('says what will stand here where there is nothing yet', () => {
    expect(showCake(NO_CAKE).textContent).toMatch(/^Nothing delivered yet/u);
  });

  it('names the months between its first and its last day, over a leap day too', () => {
    const months = (to: string, from: string) => cakeMonths({ from, to }).map(({ day }) => day);
    expect(months('2026-11-22', '2025-11-22')).toHaveLength(12);
    expect(months('2026-11-22', '2025-11-22').slice(0, 2)).toEqual(['2025-12-01', '2026-01-01']);
    expect(months('2028-02-29', '2027-02-28').at(-1)).toBe('2028-02-01');
    expect(months('2027-01-01', '2026-01-01').at(-1)).toBe('2027-01-01');
  });
});
