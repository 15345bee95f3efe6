import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ContextView } from '../../../components/nudges/ContextView.tsx';
import { NudgeRow, type NudgeRowProps } from '../../../components/nudges/NudgeRow.tsx';
import type { NudgeContext } from '../../../utils/messaging/calls/nudges.ts';
import '../patience.ts';
import { axeFaults } from '../axe.ts';
import { show } from '../ledgers/show.tsx';
import { CONTEXT, LATE, LATE_PROMISE, OVER, ROUND_SOON } from '../samples/today.ts';

function actions() {
  return { done: vi.fn(), snooze: vi.fn(), letGo: vi.fn(), wroteAgain: vi.fn(), open: vi.fn() };
}
const inDraft = () => ({ copy: vi.fn(), insert: vi.fn(), openMail: vi.fn() });

function Row(props: Omit<NudgeRowProps, 'open' | 'onOpen'>) {
  const [open, setOpen] = useState(false);
  return <NudgeRow {...props} open={open} onOpen={setOpen} />;
}
function showRow(nudge = LATE, changes: Partial<NudgeRowProps> = {}) {
  const does = actions();
  const said = inDraft();
  const context = <ContextView context={CONTEXT} actions={said} />;
  const who = { name: 'Dana Whitfield', address: 'dana@brightbakery.example', href: '#/client/p-dana' };
  const container = show(<Row nudge={nudge} who={who} context={context} actions={does} {...changes} />);
  return { container, does, said };
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const row = () => screen.getByRole('article');

afterEach(cleanup);

describe('X5 a follow-up in a list', { timeout: 60_000 }, () => {
  it('says when, whose, what and of which kind, and passes axe', async () => {
    const { container } = showRow();
    expect(within(row()).getByText(/Fri,? 20 Nov|Fri, Nov 20/u).textContent).toContain('2 days late');
    expect(screen.getByRole('link', { name: 'Dana Whitfield' }).getAttribute('href')).toBe('#/client/p-dana');
    expect(screen.getByText('dana@brightbakery.example')).toBeDefined();
    expect(screen.getByText('Send Dana the ROI sheet', { selector: 'bdi' })).toBeDefined();
    expect(screen.getByText('Reminder')).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('is done by d, and opens its mail by o', () => {
    const { does } = showRow();
    press('d');
    press('o');
    expect(does.done).toHaveBeenCalledWith(LATE);
    expect(does.open).toHaveBeenCalledWith(LATE);
  });

  it('says what o opens: its mail, the record it was set beside, or whatever there is', () => {
    const opens = (changes: Partial<typeof LATE>) => {
      cleanup();
      showRow({ ...LATE, ...changes });
      return [...row().querySelectorAll('button')].map(({ textContent }) => textContent).join(' ');
    };
    const record = { name: 'Dana', url: 'https://crm.example/contact/7' };
    expect(opens({})).toContain('Open the mail');
    expect(opens({ thread: null, record })).toContain('Open the record');
    expect(opens({ thread: null })).toMatch(/ Open (?!the)/u);
  });

  it('is put off by s and a number', () => {
    const { does } = showRow();
    press('j');
    press('s');
    press('2');
    const [id, dueAt] = does.snooze.mock.calls[0] ?? [];
    expect(id).toBe('late');
    expect(new Date(dueAt).getDate()).toBe(23);
    expect(document.activeElement).toBe(row());
  });

  it('is moved by a phrase, which is shown back in full before it counts', async () => {
    const { container, does } = showRow();
    press('j');
    press('m');
    const field = screen.getByRole('textbox', { name: 'Move to' }) as HTMLInputElement;
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'soonish' } });
    expect(screen.getByRole('status').textContent).toBe(
      'No clear day in these words. Say it otherwise, or pick it here:',
    );
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(document.activeElement).toBe(screen.getByLabelText('Another day'));
    field.focus();
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(does.snooze).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: 'next tuesday 14:00' } });
    expect(screen.getByRole('status').textContent).toMatch(/Tuesday, .*24.*14:00|2:00/u);
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(new Date(does.snooze.mock.calls[0]?.[1]).toISOString().slice(0, 10)).toBe('2026-11-24');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('is moved to a day of the calendar', () => {
    const { does } = showRow();
    press('m');
    fireEvent.input(screen.getByLabelText('Another day'), { target: { value: '2026-12-03' } });
    fireEvent.click(screen.getByRole('button', { name: 'Move' }));
    expect(new Date(does.snooze.mock.calls[0]?.[1]).toDateString()).toBe('Thu Dec 03 2026');
  });

  it('is let go by x, with a reason for whoever gives one, and kept by Esc', async () => {
    const { container, does } = showRow();
    press('j');
    press('x');
    press('Escape');
    expect(does.letGo).not.toHaveBeenCalled();
    press('x');
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' });
    press('x');
    const field = screen.getByRole('textbox', { name: 'Why, if you like' }) as HTMLInputElement;
    field.value = ' They chose another oven ';
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(does.letGo.mock.calls).toEqual([
      ['late', null],
      ['late', 'They chose another oven'],
    ]);
  });

  it('asks at the end of the ladder whether to call or to let go, and takes that we wrote again', () => {
    const [first = 0, second = 0] = OVER.wait?.again ?? [];
    const { does } = showRow(
      { ...OVER, wait: OVER.wait && { ...OVER.wait, again: [first, second] } },
      { few: true },
    );
    expect(screen.getByText('Call or let go?')).toBeDefined();
    expect(screen.getByRole('button', { name: /^Let go/u })).toBeDefined();
    press('a');
    expect(does.wroteAgain).toHaveBeenCalledWith('over');
  });

  it('prints few of its buttons where there is little room, and all of them unfolded', () => {
    showRow(LATE, { few: true });
    expect(screen.queryByRole('button', { name: /^Move/u })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^More/u }));
    expect(screen.getByRole('button', { name: /^Move/u })).toBeDefined();
  });

  it('says how it repeats', () => {
    showRow(ROUND_SOON);
    expect(screen.getByText('Repeats every Thursday.')).toBeDefined();
  });
});

describe('X5 what to know beside a follow-up', { timeout: 60_000 }, () => {
  it('unfolds by e and takes the keyboard; Enter folds it and gives the keyboard back', async () => {
    const { container } = showRow();
    press('j');
    press('e');
    const context = screen.getByRole('region', { name: 'What to know' });
    expect(document.activeElement).toBe(context);
    expect(await axeFaults(container)).toEqual([]);
    press('Enter');
    expect(screen.queryByRole('region')).toBeNull();
    expect(document.activeElement).toBe(row());
  });

  it('says what passed last, what is open, what to ask, why it is of use, and how to begin', () => {
    showRow();
    press('Enter');
    const terms = [...row().querySelectorAll('.nudge-context dl > div')].map(
      ({ textContent }) => textContent,
    );
    expect(terms).toEqual(
      [
        '10 Nov · They: Could you send me the ROI sheet once the board has met?',
        'I will send you the plan for the second oven',
        'Who will be in it daily, and what should be quicker for them by June?',
        'You owe it to them.',
      ].map((text, index) => `${['Last', 'You promised', 'Ask', 'For them'][index]}${text}`),
    );
    expect(row().querySelector('.blank')?.textContent).toContain('Here it is / It is not ready');
  });

  it('copies the opener with its gaps by c, and puts it in the draft by i', () => {
    const { said } = showRow();
    press('j');
    press('e');
    press('c');
    press('i');
    expect(said.copy).toHaveBeenCalledWith(CONTEXT.opener);
    expect(said.insert).toHaveBeenCalledWith(CONTEXT.opener);
  });

  it('still hears the keys of its row', () => {
    const { does } = showRow();
    press('j');
    press('e');
    press('d');
    expect(does.done).toHaveBeenCalledWith(LATE);
  });

  it('leads to the last mail by l, where the row itself leads elsewhere', () => {
    const { said, does } = showRow(LATE_PROMISE);
    press('j');
    press('e');
    press('l');
    expect(said.openMail).toHaveBeenCalledWith(CONTEXT.url);
    press('o');
    expect(does.open).toHaveBeenCalledWith(LATE_PROMISE);
  });

  it.each<[string, Partial<NudgeContext>, RegExp]>([
    ['nothing', { useful: null }, /Find one thing, or let them rest/u],
    [
      'a day of theirs',
      { useful: { what: 'their-day', text: null, kind: 'go-live', day: '2026-12-01' } },
      /A day of theirs is near: .*, .*1 December 2026|December 1, 2026/u,
    ],
    [
      'a wish',
      { useful: { what: 'their-wish', text: 'Polish labels', kind: null, day: null } },
      /They would like this: Polish labels/u,
    ],
    [
      'their own promise',
      {
        open: { what: 'promise', by: 'client', text: 'the floor plan' },
        useful: { what: 'their-promise', text: 'the floor plan', kind: null, day: null },
      },
      /It may have slipped their mind/u,
    ],
  ])('says why it is of use to them: %s', (_, changes, words) => {
    show(<ContextView context={{ ...CONTEXT, ...changes }} actions={{ copy: vi.fn(), openMail: vi.fn() }} />);
    expect(screen.getByText(words)).toBeDefined();
    expect(screen.queryByRole('button', { name: /draft/u })).toBeNull();
  });

  it('says that nothing has passed yet', () => {
    const context = { ...CONTEXT, last: null, open: null, question: null };
    show(<ContextView context={context} actions={inDraft()} />);
    expect(screen.getByText('Nothing has passed between you yet.')).toBeDefined();
  });
});
