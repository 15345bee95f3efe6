import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { OpenLedger, type OpenLedgerProps } from '../../../components/ledgers/OpenLedger.tsx';
import '../patience.ts';
import { axeFaults } from '../axe.ts';
import { DAYLESS, promise, THEIRS, wish } from '../samples/ledgers.ts';
import { promiseActions, show, wishActions } from './show.tsx';

function showLedger(held: Pick<OpenLedgerProps, 'promises' | 'wishes'>) {
  const actions = { promises: promiseActions(), wishes: wishActions() };
  const container = show(<OpenLedger {...held} name="Dana Whitfield" actions={actions} />);
  return { actions, container };
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

afterEach(cleanup);

describe('D7, D1 what else is open', { timeout: 60_000 }, () => {
  it.each([
    ['2 open promises · 1 wish', [THEIRS, DAYLESS], [wish()]],
    ['1 open promise', [THEIRS], []],
    ['2 wishes', [], [wish(), wish({ id: 'w-9' })]],
  ])('is one line: %s', async (line, promises, wishes) => {
    const { container } = showLedger({ promises, wishes });
    expect(screen.getByRole('button', { name: line }).getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('article')).toBeNull();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('is nothing where nothing else is open', () => {
    expect(showLedger({ promises: [], wishes: [] }).container.textContent).toBe('');
  });

  it('unfolds into rows by one key, each with its day and its own words, and folds again', async () => {
    const { container } = showLedger({ promises: [promise(), THEIRS, DAYLESS], wishes: [wish()] });
    press('5');
    const heads = [...container.querySelectorAll('.entry-head')].map((head) => head.textContent);
    expect(heads.map((head) => head?.replaceAll(',', ''))).toEqual([
      'You promised · 9 days late',
      'Dana Whitfield promised · by Tue 24 Nov',
      'You promised · no day named',
      'Dana Whitfield once wished · 3 March',
    ]);
    expect(await axeFaults(container)).toEqual([]);
    press('5');
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('does in a row what a card does', () => {
    const { actions, container } = showLedger({ promises: [THEIRS, DAYLESS], wishes: [wish()] });
    press('5');
    const [theirs, dayless, wished] = container.querySelectorAll<HTMLElement>('article');
    if (!theirs || !dayless || !wished) throw new Error('three rows are open');
    dayless.focus();
    press('z');
    expect(actions.promises.settle.mock.calls).toEqual([[DAYLESS, 'released']]);
    fireEvent.click(within(theirs).getByRole('button', { name: /^Kept Ask the night shift/u }));
    expect(actions.promises.settle).toHaveBeenLastCalledWith(THEIRS, 'kept');
    wished.focus();
    press('q');
    expect(actions.wishes.openWith).toHaveBeenCalledWith(wish());
    press('g');
    expect(within(wished).getByRole('combobox', { name: 'How was it granted?' })).toBeDefined();
  });
});
