import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { TouchTable } from '../../../components/people/TouchTable.tsx';
import { axeFaults } from '../axe.ts';
import { show } from '../ledgers/show.tsx';
import '../patience.ts';
import { NOW } from '../samples/dana.ts';
import { TOUCHPOINTS } from '../samples/people.ts';

afterEach(cleanup);

describe('P2 who knows whom', { timeout: 60_000 }, () => {
  it('is a table with a head for each of ours and each of theirs', async () => {
    const container = show(<TouchTable map={TOUCHPOINTS.map} />);
    const columns = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(columns).toEqual(['Theirs', 'You', 'billing', 'jo.lind']);
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'Dana Whitfield',
      'tom@brightbakery.example',
    ]);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('says in each cell when and who wrote, and reads a blank as none', () => {
    show(<TouchTable map={TOUCHPOINTS.map} />);
    const [, dana, tom] = screen.getAllByRole('row');
    const cells = (row: HTMLElement | undefined) =>
      row
        ? within(row)
            .getAllByRole('cell')
            .map(({ textContent }) => textContent?.trim())
        : [];
    expect(cells(dana)).toEqual(['today, they wrote ←', '–no contact yet', '24 Aug, jo.lind wrote →']);
    expect(cells(tom)).toEqual(['–no contact yet', 'yesterday, billing wrote →', '–no contact yet']);
  });

  it('says where the two spoke', () => {
    const [row] = TOUCHPOINTS.map.rows;
    const cells = [{ at: NOW, direction: 'both' as const }];
    const map = { ...TOUCHPOINTS.map, ours: ['me@ours.example'], rows: row ? [{ ...row, cells }] : [] };
    show(<TouchTable map={map} />);
    expect(screen.getByRole('cell').textContent?.trim()).toBe('today, you spoke ↔');
  });

  it('says what will stand there, and what is left out', async () => {
    const empty = show(<TouchTable map={{ ours: [], rows: [], more: { ours: 0, theirs: 0 } }} />);
    expect(empty.textContent).toContain('Nothing yet.');
    cleanup();
    const container = show(<TouchTable map={{ ...TOUCHPOINTS.map, more: { ours: 2, theirs: 5 } }} />);
    expect(container.textContent).toContain('5 more of theirs and 2 more of yours are left out.');
  });
});
