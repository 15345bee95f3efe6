import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MeetingView, type MeetingViewProps } from '../../../components/people/MeetingView.tsx';
import { stepBackText } from '../../../components/people/step-back-words.ts';
import { axeFaults } from '../axe.ts';
import { show } from '../ledgers/show.tsx';
import '../patience.ts';
import { DANA, NOW } from '../samples/dana.ts';
import { english } from '../samples/english.ts';
import { SHEET } from '../samples/people.ts';

const FOUND = [
  { person: DANA, lastAt: NOW, line: null },
  {
    person: { ...DANA, id: 'p-tom', name: 'Tom Ilves', addresses: ['tom@brightbakery.example'] },
    lastAt: NOW,
    line: null,
  },
];

function showView(changes: Partial<MeetingViewProps> = {}) {
  const actions = {
    onSearch: vi.fn(),
    onChoose: vi.fn(),
    onCopy: vi.fn(),
    onPrint: vi.fn(),
    onClear: vi.fn(),
  };
  const container = show(
    <MeetingView search="" found={FOUND} chosen={[]} isFull={false} rows={[]} {...actions} {...changes} />,
  );
  return { actions, container };
}

afterEach(cleanup);

describe('P5 before a meeting', { timeout: 60_000 }, () => {
  it('says what will stand here until somebody is chosen', async () => {
    const { actions, container } = showView();
    expect(container.textContent).toContain('Choose who will be there.');
    fireEvent.click(screen.getByRole('checkbox', { name: /Tom Ilves/u }));
    expect(actions.onChoose).toHaveBeenCalledWith('p-tom', true);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('says how clients come to stand here while there are none, and of a search that nobody fits', () => {
    expect(showView({ found: [] }).container.textContent).toContain('once you have opened a mail of theirs');
    cleanup();
    expect(showView({ found: [], search: 'zz' }).container.textContent).toContain('Nobody by that name');
  });

  it('shows ten seconds about each, on a sheet that can be copied and printed', async () => {
    const { actions, container } = showView({ chosen: [DANA.id, 'p-tom'], rows: SHEET });
    const [dana, tom] = screen.getAllByRole('article');
    expect(dana?.textContent).toContain('A sore moment of 12 November is not repaired yet.');
    expect(dana?.textContent).toContain('She rows on the canal before work (3 May)');
    expect(tom?.textContent).toContain('What would you like to know about them?');
    fireEvent.click(screen.getByRole('button', { name: /Copy as text/u }));
    fireEvent.click(screen.getByRole('button', { name: /Print/u }));
    expect([actions.onCopy.mock.calls.length, actions.onPrint.mock.calls.length]).toEqual([1, 1]);
    expect(await axeFaults(container)).toEqual([]);
    dana?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'x' });
    expect(actions.onChoose).toHaveBeenCalledWith(DANA.id, false);
  });

  it('takes no more people than a sheet holds', () => {
    showView({ chosen: [DANA.id], rows: SHEET, isFull: true });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Tom Ilves/u }).disabled).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Dana/u }).disabled).toBe(false);
  });

  it('reads as plain text what stands on the sheet', () => {
    expect(stepBackText(english, SHEET, NOW, 'en-GB')).toBe(
      [
        'Dana Whitfield, Bright Bakery',
        'How are they? A sore moment of 12 November is not repaired yet.',
        'How should they feel? unhurried',
        'One thing you know: She rows on the canal before work (3 May)',
        'What passed last: 11 October: I will look into Polish labels and come back to you.',
        '',
        'Tom Ilves',
        'How are they? You have not said yet how a moment ended.',
        'How should they feel? not said',
        'One thing you know: Nothing yet. What would you like to know about them?',
      ].join('\n'),
    );
  });
});
