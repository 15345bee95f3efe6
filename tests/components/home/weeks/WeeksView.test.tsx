import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WeeksView } from '../../../../components/home/weeks/WeeksView.tsx';
import { weekRows } from '../../../../components/home/weeks/week-rows.ts';
import { standalone } from '../../../../entrypoints/home/picture-of-svg.ts';
import type { WeeksMirror } from '../../../../utils/messaging/calls/weeks.ts';
import '../../patience.ts';
import { axeFaults } from '../../axe.ts';
import { show } from '../../ledgers/show.tsx';
import { english } from '../../samples/english.ts';
import { NO_WEEKS, WEEKS } from '../../samples/weeks.ts';

const showWeeks = (mirror: WeeksMirror = WEEKS) => {
  const onCsv = vi.fn();
  const onPicture = vi.fn();
  const linkTo = ({ person }: { person: string }) => `#/client/${person}`;
  const container = show(<WeeksView mirror={mirror} linkTo={linkTo} onCsv={onCsv} onPicture={onPicture} />);
  return { container, onCsv, onPicture };
};

afterEach(cleanup);

describe('D9 your weeks', { timeout: 60_000 }, () => {
  it('names one thing to practise with its reason, and passes axe', async () => {
    const { container } = showWeeks();
    const practice = within(screen.getByRole('region', { name: 'To practise this week' }));
    expect(practice.getByRole('heading').textContent).toBe('Pick one wish and grant it by Friday.');
    expect(practice.getByText(/^You caught 3 wishes in the last four weeks/u)).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('draws a bar for each week with something in it, and says the sums in the name', () => {
    const { container } = showWeeks();
    const picture = screen.getByRole('img', { name: 'Questions, week by week. Asked: 17, Answered: 6' });
    // The first of each is the mark of the legend.
    expect(picture.querySelectorAll('.weeks-bar-1 rect')).toHaveLength(1 + 12);
    expect(picture.querySelectorAll('.weeks-bar-2 rect')).toHaveLength(1 + 6);
    expect(container.querySelectorAll('svg.weeks-picture')).toHaveLength(5);
    expect(screen.getByRole('img', { name: 'Doors, week by week. Opened: 0' }).textContent).toContain(
      'Nothing in these weeks yet',
    );
  });

  it('holds the same numbers in a table that is always there to be heard, and seen at a click', () => {
    showWeeks();
    const table = screen.getByRole('table', { name: 'Questions' });
    const rows = within(table).getAllByRole('row');
    expect(rows).toHaveLength(1 + 1 + 26);
    expect(rows[1]?.textContent).toBe(
      'All weeks176How it will be used: 13 asked, 6 answered; What they want to reach: 4 asked, 0 answered',
    );
    expect(rows[2]?.textContent).toBe('16 Nov 202611How it will be used: 1 asked, 1 answered');
    expect(table.parentElement?.className).toBe('weeks-table weeks-heard');
    fireEvent.click(screen.getByRole('button', { name: 'Show the table: Questions' }));
    expect(screen.getByRole('region', { name: 'Questions in numbers' }).contains(table)).toBe(true);
    expect(screen.getByRole('button', { name: 'Hide the table: Questions' })).toBeDefined();
  });

  it('suggests an introduction where somebody was pleased, with what pleased them', () => {
    showWeeks();
    const referral = within(screen.getByRole('region', { name: 'An introduction, perhaps' }));
    expect(referral.getByText(/^Dana Whitfield was delighted on 10 Nov 2026/u)).toBeDefined();
    expect(referral.getByText('What it was about: Labels in Polish for the night shift')).toBeDefined();
    cleanup();
    showWeeks({ ...WEEKS, referral: null });
    expect(screen.queryByRole('region', { name: 'An introduction, perhaps' })).toBeNull();
  });

  it('hands out the picture and the file', () => {
    const { onCsv, onPicture } = showWeeks();
    fireEvent.click(screen.getByRole('button', { name: 'Save as picture: Wishes' }));
    const drawing = screen.getByRole('img', { name: /^Wishes/u });
    expect(onPicture).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'wishes' }), drawing);
    fireEvent.click(screen.getByRole('button', { name: 'Save all as a table (CSV)' }));
    expect(onCsv).toHaveBeenCalledOnce();
  });

  it('says what will stand here where nothing is counted yet', async () => {
    const { container } = showWeeks(NO_WEEKS);
    expect(container.querySelector('.empty')?.textContent).toMatch(/^Nothing counted yet\./u);
    expect(container.querySelector('svg')).toBeNull();
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('D9 what is saved', () => {
  it('has a line for each week, and columns for each family that was asked', () => {
    const [head, ...lines] = weekRows(english, WEEKS.weeks);
    expect(head?.slice(0, 4)).toEqual([
      'Week from',
      'Questions: Asked',
      'Questions: Answered',
      'Wishes: Caught',
    ]);
    expect(head?.slice(-2)).toEqual(['Asked: What they want to reach', 'Answered: What they want to reach']);
    expect(lines).toHaveLength(26);
    expect(lines.at(-1)?.slice(0, 4)).toEqual(['2026-11-16', 1, 1, 1]);
    expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([head?.length]));
  });

  it('is a picture that needs no style sheet', () => {
    showWeeks();
    const drawing = screen.getByRole('img', { name: /^Wishes/u }) as unknown as SVGSVGElement;
    const text = standalone(drawing, 600, 120);
    expect(text).toMatch(/^<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
    expect(text).toMatch(/width="600"/u);
    expect(drawing.querySelector('rect')?.getAttribute('style')).toBeNull();
  });
});
