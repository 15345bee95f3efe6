import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TodayShort } from '../../../components/today/TodayShort.tsx';
import { TodayView } from '../../../components/today/TodayView.tsx';
import type { Today } from '../../../utils/messaging/calls/nudges.ts';
import type { NudgeKind } from '../../../utils/nudges/nudge.ts';
import '../drag-events.ts';
import '../list-layout.ts';
import '../patience.ts';
import { axeFaults } from '../axe.ts';
import { show } from '../ledgers/show.tsx';
import { busyToday, LOST_TOM, NO_TODAY, TODAY, todayRow } from '../samples/today.ts';

function actions() {
  return { done: vi.fn(), snooze: vi.fn(), letGo: vi.fn(), wroteAgain: vi.fn(), open: vi.fn() };
}

function View({ today, does }: { today: Today | undefined; does: ReturnType<typeof actions> }) {
  const [kind, setKind] = useState<NudgeKind | null>(null);
  return (
    <TodayView
      today={today}
      kind={kind}
      onKind={setKind}
      actions={does}
      contextOf={({ id }) => <p>About {id}</p>}
      linkTo={({ person }) => `#${person}`}
    />
  );
}
function showToday(today: Today | undefined) {
  const does = actions();
  return { does, container: show(<View today={today} does={does} />) };
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const reasons = (container: Element) =>
  [...container.querySelectorAll('.nudge-reason')].map(({ textContent }) => textContent);
const kinds = () => within(screen.getByRole('group', { name: 'Which kinds are shown' }));

afterEach(cleanup);

describe('X5 the list of today', { timeout: 60_000 }, () => {
  it('shows its groups with their counts, and passes axe', async () => {
    const { container } = showToday(TODAY);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Late 2',
      'Today 2',
      'The next seven days 3',
      'Waiting for them 1',
      'Losing touch 2',
    ]);
    expect(screen.getByText('12 more come later.')).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('says how it stands with whom one is losing, in words beside the colour', () => {
    showToday({ ...NO_TODAY, losing: TODAY.losing, due: TODAY.due.slice(2, 3) });
    expect(screen.queryByText('Nothing more is due today.')).toBeNull();
    expect([...document.querySelectorAll('.touch-line')].map(({ textContent }) => textContent)).toEqual([
      'Losing touch not heard from for 98 days',
      'A word is due not heard from for 18 days',
    ]);
  });

  it('walks the rows by j and k, and unfolds one of them', () => {
    showToday(TODAY);
    press('j');
    press('j');
    expect(document.activeElement?.textContent).toContain('Your promise');
    press('Enter');
    expect(screen.getByText('About late-promise')).toBeDefined();
    press('k');
    expect(document.activeElement?.textContent).toContain('ROI sheet');
  });

  it('narrows to a kind with its count, and offers all again', () => {
    const { container } = showToday(TODAY);
    fireEvent.click(kinds().getByRole('button', { name: 'No reply 2' }));
    expect(reasons(container)).toEqual([
      'No answer yet to “Would Thursday at ten work for a call?”',
      'No answer yet to “Who else should see the numbers?”',
    ]);
    fireEvent.click(kinds().getByRole('button', { name: 'A day of theirs 1' }));
    expect(screen.getByText('Nothing of this kind is due today.')).toBeDefined();
    fireEvent.click(kinds().getByRole('button', { name: 'All 10' }));
    expect(reasons(container).length).toBeGreaterThan(5);
  });

  it('offers no choice of kinds where there is one', () => {
    showToday({ ...NO_TODAY, due: [todayRow('a', 0)] });
    expect(screen.queryByRole('group', { name: 'Which kinds are shown' })).toBeNull();
  });

  it.each<[string, Today | undefined, string]>([
    ['that it is on its way', undefined, 'One moment'],
    ['that today is done', { ...NO_TODAY, due: [todayRow('a', 2)] }, 'Nothing more is due today.'],
    ['that the week is free', { ...NO_TODAY, later: 3 }, 'Nothing is due this week.'],
    [
      'how one gets here',
      NO_TODAY,
      'Nothing is due this week. Reminders you set beside a mail will stand here on their day.',
    ],
  ])('says %s', (_, today, words) => {
    showToday(today);
    expect(screen.getByText(words)).toBeDefined();
  });

  it('draws of several hundred only those in view', () => {
    const { container } = showToday(busyToday(600));
    expect(container.querySelectorAll('article').length).toBeLessThan(60);
  });
});

describe('X5 dragging onto a day', { timeout: 60_000 }, () => {
  const data = { setData: vi.fn(), setDragImage: vi.fn() };
  const grips = (container: Element) => [...container.querySelectorAll<HTMLElement>('.nudge-grip')];
  const cells = () => within(screen.getByRole('list', { name: 'The days ahead' })).getAllByRole('listitem');

  it('brings a row back on the day it is let fall on', () => {
    const { does, container } = showToday(TODAY);
    const [grip] = grips(container);
    const wednesday = cells()[3];
    if (!grip || !wednesday) throw new Error('nothing to drag');
    fireEvent.dragStart(grip, { dataTransfer: data });
    fireEvent.dragOver(wednesday);
    expect(wednesday.classList.contains('is-over')).toBe(true);
    fireEvent.drop(wednesday);
    expect(does.snooze).toHaveBeenCalledOnce();
    const [id, dueAt] = does.snooze.mock.calls[0] ?? [];
    expect([id, new Date(dueAt).toDateString(), new Date(dueAt).getHours()]).toEqual([
      'late',
      'Wed Nov 25 2026',
      9,
    ]);
  });

  it('changes nothing on the day on which it comes back anyway, and by nothing else that is dropped', () => {
    const { does, container } = showToday({ ...NO_TODAY, due: [todayRow('a', 2)] });
    const [grip] = grips(container);
    const tuesday = cells()[2];
    if (!grip || !tuesday) throw new Error('nothing to drag');
    fireEvent.drop(tuesday);
    fireEvent.dragStart(grip, { dataTransfer: data });
    expect(screen.getByRole('list', { name: 'The days ahead' }).className).toContain('is-open');
    fireEvent.drop(tuesday);
    fireEvent.dragStart(grip, { dataTransfer: data });
    fireEvent.dragEnd(grip);
    fireEvent.drop(cells()[4] as HTMLElement);
    expect(does.snooze).not.toHaveBeenCalled();
  });

  it('shows how much comes back on each day', () => {
    showToday(TODAY);
    expect(cells().map((cell) => cell.querySelector('.day-count')?.textContent)).toEqual([
      '2',
      '1',
      '1',
      '1',
      '1',
      '',
      '',
      '',
    ]);
  });
});

describe('X5 the short list', { timeout: 60_000 }, () => {
  function showShort(today: Today) {
    const onAll = vi.fn();
    const container = show(
      <TodayShort
        today={today}
        onAll={onAll}
        actions={actions()}
        contextOf={({ id }) => <p>About {id}</p>}
        linkTo={() => undefined}
      />,
    );
    return { container, onAll };
  }

  it('holds the first five, whose each is, and leads to all of them', async () => {
    const { container, onAll } = showShort(TODAY);
    expect(reasons(container)).toHaveLength(5);
    expect(container.querySelectorAll('.nudge-who')).toHaveLength(5);
    fireEvent.click(screen.getByRole('button', { name: 'See all 10' }));
    expect(onAll).toHaveBeenCalledOnce();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('unfolds one at a time', () => {
    showShort(TODAY);
    press('j');
    press('e');
    press('j');
    press('e');
    expect(screen.queryByText('About late')).toBeNull();
    expect(screen.getByText('About late-promise')).toBeDefined();
  });

  it('shows whom one is losing where a word is due, and says where nothing is', () => {
    const { container } = showShort({ ...NO_TODAY, due: TODAY.due.slice(2, 3), losing: [LOST_TOM] });
    expect(container.querySelector('.touch-line')?.textContent).toContain('Losing touch');
    cleanup();
    showShort(NO_TODAY);
    expect(screen.getByText('Nothing is due this week.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^All/u })).toBeNull();
  });
});
