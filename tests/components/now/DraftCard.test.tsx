import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DraftCard } from '../../../components/now/DraftCard.tsx';
import { ReplyFeelContext } from '../../../components/people/reply-feel.ts';
import type { Feeling } from '../../../utils/clients/feelings.ts';
import type { DraftAdvice } from '../../../utils/judgement/judgement.ts';
import { blank, ours, plainText } from '../../../utils/judgement/text-parts.ts';
import { axeFaults } from '../axe.ts';
import { choose } from '../choose.ts';
import { show } from '../ledgers/show.tsx';
import '../patience.ts';

const WISER = [
  ours('Hi Dana,\n\nCould you send me the list of '),
  blank('what'),
  ours(' as soon as possible?\n\nBest\n'),
  blank('your name'),
];
const DRAFT: DraftAdvice = { kneeJerk: 'Sure.', wiser: WISER, wiserText: plainText(WISER) };
const CHANGED = DRAFT.wiserText.replace('as soon as possible', 'when it suits you');

function Reply({
  client,
  onInsert,
  onKeep,
}: {
  client: Feeling | null;
  onInsert: () => void;
  onKeep: () => void;
}) {
  const [chosen, setChosen] = useState<Feeling | 'none' | null>(null);
  return (
    <ReplyFeelContext.Provider value={{ chosen, choose: setChosen }}>
      <DraftCard draft={DRAFT} feel={{ client, name: 'Dana', onKeep }} onInsert={onInsert} />
    </ReplyFeelContext.Provider>
  );
}
function showCard(client: Feeling | null = null) {
  const actions = { onInsert: vi.fn(), onKeep: vi.fn() };
  const container = show(<Reply client={client} {...actions} />);
  return { ...actions, container };
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const wiser = (container: Element) => container.querySelector('.parts')?.textContent;
const feel = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'They should feel' });

afterEach(cleanup);

describe('P3 the reply and how its reader should feel', { timeout: 60_000 }, () => {
  it('shows one edit towards it with its reason, and changes nothing before the user says so', async () => {
    const { container, onInsert } = showCard('unhurried');
    expect(screen.getByText('“as soon as possible” becomes “when it suits you”')).toBeDefined();
    expect(screen.getByText('It lets them choose the moment.')).toBeDefined();
    press('i');
    expect(onInsert).toHaveBeenCalledWith(DRAFT.wiserText);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('puts the edit in by one key and takes it out by the same', () => {
    const { container, onInsert } = showCard('unhurried');
    press('E');
    expect(wiser(container)).toContain('when it suits you');
    expect(container.querySelectorAll('.parts .blank')).toHaveLength(2);
    press('i');
    expect(onInsert).toHaveBeenLastCalledWith(CHANGED);
    press('E');
    expect(wiser(container)).not.toContain('when it suits you');
    press('i');
    expect(onInsert).toHaveBeenLastCalledWith(DRAFT.wiserText);
  });

  it('says so where nothing stands in the way, and nothing where nobody chose', async () => {
    showCard();
    expect(screen.queryByText('Nothing in this reply stands in the way.')).toBeNull();
    choose(feel(), 'proud');
    expect(await screen.findByText('Nothing in this reply stands in the way.')).toBeDefined();
  });

  it('takes a feeling for this reply, and keeps it for the client on a click', async () => {
    const { onKeep, container } = showCard('proud');
    expect(screen.queryByRole('button', { name: 'Always for Dana' })).toBeNull();
    choose(feel(), 'unhurried');
    expect(await screen.findByText('It lets them choose the moment.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Always for Dana' }));
    expect(onKeep).toHaveBeenCalledWith('unhurried');
    choose(feel(), 'none');
    await waitFor(() => expect(container.textContent).not.toContain('It lets them choose the moment.'));
  });

  it('starts another feeling without the edit of the first', async () => {
    const { container } = showCard('unhurried');
    press('E');
    choose(feel(), 'heard');
    await screen.findByText('Nothing in this reply stands in the way.');
    expect(wiser(container)).toContain('as soon as possible');
  });
});
