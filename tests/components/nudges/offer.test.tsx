import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OfferLine } from '../../../components/nudges/OfferLine.tsx';
import { WaitLine } from '../../../components/nudges/WaitLine.tsx';
import type { Nudge } from '../../../utils/nudges/nudge.ts';
import { newWait, type Wait } from '../../../utils/nudges/wait.ts';
import '../patience.ts';
import { axeFaults } from '../axe.ts';
import { show } from '../ledgers/show.tsx';
import { DAY, NOW } from '../samples/dana.ts';

const OFFER = { question: 'Would Thursday work for a call?', dueAt: NOW + 4 * DAY };
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

function showOffer(offer = OFFER) {
  const actions = { awaitAnswer: vi.fn(), refuseOffer: vi.fn() };
  return { actions, container: show(<OfferLine offer={offer} actions={actions} />) };
}

function showWait(part: Partial<Wait>, endedBy: Nudge['endedBy'] = null, dueAt = NOW + DAY) {
  const wait = { ...newWait({ since: NOW - 3 * DAY, stem: 'seats', question: null }), ...part };
  return show(<WaitLine nudge={{ wait, endedBy, dueAt }} />).textContent;
}

afterEach(cleanup);

describe('X5 the offer to wait for an answer', { timeout: 60_000 }, () => {
  it('says what was asked, and until when', async () => {
    const { container } = showOffer();
    expect(screen.getByRole('article', { name: 'You asked' })).toBeDefined();
    expect(screen.getByText(/Would Thursday work for a call\?/)).toBeDefined();
    expect(
      screen.getByRole('button', { name: /Remind me if no answer by Thu,? (26 Nov|Nov 26)/ }),
    ).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('is taken by one key and refused by another', () => {
    const { actions } = showOffer();
    press('A');
    expect(actions.awaitAnswer).toHaveBeenCalledWith(OFFER);
    press('X');
    expect(actions.refuseOffer).toHaveBeenCalledOnce();
  });

  it('shows the beginning of a long question', () => {
    showOffer({ ...OFFER, question: `Would ${'this or '.repeat(60)}that work?` });
    expect(screen.getByRole('button', { name: 'All of it' })).toBeDefined();
  });
});

describe('X5 an answer that is waited for says', { timeout: 60_000 }, () => {
  it('since when', () => {
    expect(showWait({})).toBe('You asked 19 Nov');
  });

  it('how often we wrote again', () => {
    expect(showWait({ again: [NOW - 2 * DAY] })).toContain('wrote again once');
    cleanup();
    expect(showWait({ again: [NOW - 2 * DAY, NOW - DAY] })).toContain('wrote again 2 times');
  });

  it('that they put it off, or until when they are away, as long as they are', () => {
    expect(showWait({ heldAt: NOW - DAY })).toContain('put off yesterday');
    cleanup();
    expect(showWait({ awayUntil: '2026-11-30' })).toMatch(/away, back Mon,? (30 Nov|Nov 30)/);
    cleanup();
    expect(showWait({ awayUntil: '2026-11-20' })).not.toContain('away');
  });

  it('that what came looks automatic', () => {
    expect(showWait({ doubtAt: NOW - DAY })).toContain('What came yesterday looks like an automatic reply.');
    cleanup();
    expect(showWait({})).not.toContain('automatic');
  });

  it('what is left to choose at the end of the ladder', () => {
    expect(showWait({ again: [1] }, null, NOW)).not.toContain('Call or let go?');
    cleanup();
    expect(showWait({ again: [1, 2] })).not.toContain('Call or let go?');
    cleanup();
    // 3, 7 and 14 working days of silence are over.
    expect(showWait({ again: [1, 2] }, null, NOW)).toContain('Call or let go?');
    cleanup();
    expect(showWait({ again: [1, 2, 3] })).toContain('Call or let go?');
  });

  it('when it came', () => {
    expect(showWait({}, { by: 'answer', at: NOW - DAY })).toMatch(/^Answered Sat/);
  });

  it('nothing where none is waited for', () => {
    expect(show(<WaitLine nudge={{ wait: null, endedBy: null, dueAt: NOW }} />).textContent).toBe('');
  });
});
