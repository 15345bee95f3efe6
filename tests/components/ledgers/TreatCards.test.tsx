import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ExtraActions, OccasionActions } from '../../../components/ledgers/extra-actions.ts';
import { TreatCards } from '../../../components/ledgers/TreatCards.tsx';
import type { LedgersNow } from '../../../utils/messaging/now.ts';
import '../patience.ts';
import { axeFaults } from '../axe.ts';
import { NO_LEDGERS } from '../samples/dana.ts';
import { given, IDEA, OPENING, occasion, TREATS, WAITING } from '../samples/extras.ts';
import { show } from './show.tsx';

function showTreats(ledgers: LedgersNow, above: readonly string[] = []) {
  const extras = { answer: vi.fn<ExtraActions['answer']>(), took: vi.fn<ExtraActions['took']>() };
  const occasions = {
    seenTo: vi.fn<OccasionActions['seenTo']>(),
    letGo: vi.fn<OccasionActions['letGo']>(),
    edit: vi.fn<OccasionActions['edit']>(async () => true),
  };
  const container = show(
    <TreatCards
      ledgers={ledgers}
      isElse={({ id }) => !above.includes(id)}
      name="Dana Whitfield"
      actions={{ extras, occasions }}
    />,
  );
  return { container, extras, occasions };
}
const card = (name: string) => screen.getByRole('region', { name });
const press = (key: string, on: HTMLElement) => {
  on.focus();
  fireEvent.keyDown(on, { key });
};

afterEach(cleanup);

describe('C2 the one extra', { timeout: 60_000 }, () => {
  it('says what to do, for whom, for how long, and what it rests on', async () => {
    const { container } = showTreats(TREATS);
    const shown = card('One extra, for their clients');
    expect(shown.textContent).toContain('about 30 minutes');
    expect(shown.querySelector('.parts')?.textContent).toBe(IDEA.text);
    expect([...shown.querySelectorAll('.parts .theirs')].map((one) => one.textContent)).toEqual([
      'cafés and corner shops',
      'Polish',
    ]);
    const rests = within(shown).getByRole('list', { name: 'What this rests on' });
    expect([...rests.querySelectorAll('li')].map((one) => one.textContent)).toEqual([
      'cafés and corner shops whom they serve, 2 Nov',
      'Half of my night shift reads Polish. their mail, 3 Mar',
    ]);
    expect(await axeFaults(container)).toEqual([]);
  });

  it.each([
    ['d', 'Do it', 'done'],
    ['s', 'Later', 'later'],
    ['x', 'Not this', 'not-this'],
  ] as const)('is answered by the key %s and by its button', (key, button, how) => {
    const { extras } = showTreats(TREATS);
    const shown = card('One extra, for their clients');
    press(key, shown);
    fireEvent.click(within(shown).getByRole('button', { name: button }));
    expect(extras.answer.mock.calls).toEqual([
      [IDEA, how],
      [IDEA, how],
    ]);
  });

  it('stands alone where the days stand above already, and not at all where there is none', () => {
    showTreats(TREATS, ['o-1', 'o-2']);
    expect(screen.getAllByRole('heading').map((title) => title.textContent)).toEqual([
      'One extra, for their clients',
    ]);
    cleanup();
    expect(showTreats(NO_LEDGERS).container.textContent).toBe('');
  });
});

describe('C1 what holds an extra back', { timeout: 60_000 }, () => {
  it('is said in words, one line each, and no idea stands beside it', async () => {
    const { container } = showTreats(WAITING);
    const lines = [...card('An extra can wait').querySelectorAll('li')].map((line) => line.textContent);
    expect(lines).toEqual([
      'First, put right what went wrong',
      'First, keep your word: I will send you the ROI sheet by 13 November due 13 November',
      'First, answer: Could you send us a quote for 40 seats by Friday?',
      'Somebody reads along: Ina Voss',
    ]);
    expect(screen.queryByRole('button')).toBe(null);
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('C4 how they took it', { timeout: 60_000 }, () => {
  it.each([
    ['8', 'Delighted', 'delighted'],
    ['9', 'Pleased', 'pleased'],
    ['0', 'Unmoved', 'unmoved'],
    ['x', 'Can’t tell', 'unknown'],
  ] as const)('is said by the key %s and by its button', (key, button, reaction) => {
    const extra = given();
    const { extras } = showTreats({ ...NO_LEDGERS, extras: { idea: null, heldBack: [], toAsk: extra } });
    const shown = card('How did they take it?');
    expect(shown.textContent).toContain('1 November');
    press(key, shown);
    fireEvent.click(within(shown).getByRole('button', { name: button }));
    expect(extras.took.mock.calls).toEqual([
      [extra, reaction],
      [extra, reaction],
    ]);
  });

  it('passes axe', async () => {
    const { container } = showTreats({ ...NO_LEDGERS, extras: { idea: null, heldBack: [], toAsk: given() } });
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('C7 a day of theirs that is near', { timeout: 60_000 }, () => {
  it('says what it is, how far off, on which date and for how many years', async () => {
    const { container } = showTreats(TREATS);
    expect(card('Birthday').textContent).toContain('in 3 days');
    expect(card('Birthday').textContent).toContain('Dana Whitfield');
    expect(card('Anniversary').textContent).toContain('Opening of the Leeds shop');
    expect(card('Anniversary').textContent).toMatch(/1 December 2026 · 3 years/u);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('is said to be past where it just was, and shows nobody’s age', () => {
    showTreats({
      ...NO_LEDGERS,
      occasions: [{ occasion: occasion({ year: 1980 }), day: '2026-11-20' }],
    });
    expect(card('Birthday').textContent).toContain('2 days ago');
    expect(card('Birthday').textContent).not.toMatch(/\d+ years/u);
  });

  it('is seen to or let go by its keys', () => {
    const { occasions } = showTreats(TREATS);
    press('d', card('Anniversary'));
    press('z', card('Anniversary'));
    expect(occasions.seenTo).toHaveBeenCalledWith(OPENING);
    expect(occasions.letGo).toHaveBeenCalledWith(OPENING);
  });
});
