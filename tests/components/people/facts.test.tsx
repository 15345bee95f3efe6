import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FactForm, type FactFormProps } from '../../../components/people/FactForm.tsx';
import { KnownCard } from '../../../components/people/KnownCard.tsx';
import type { FactEntry } from '../../../utils/ledgers/fact.ts';
import { axeFaults } from '../axe.ts';
import { choose } from '../choose.ts';
import { show } from '../ledgers/show.tsx';
import '../patience.ts';
import { FOLDED_FACT, fact } from '../samples/people.ts';
import { peopleActions } from './people-actions.ts';

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

function showForm(held: FactFormProps['fact'] = null, through = true) {
  const onKeep = vi.fn<FactFormProps['onKeep']>(async () => through);
  const onClose = vi.fn();
  const container = show(<FactForm fact={held} onKeep={onKeep} onClose={onClose} />);
  return { onKeep, onClose, container };
}
const words = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What do you know?' });
const fold = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'On the card it stands' });

afterEach(cleanup);

describe('D6 keeping something about a person', { timeout: 60_000 }, () => {
  it('takes the words, the day of today, and that they said it', async () => {
    const { onKeep, onClose, container } = showForm();
    expect(document.activeElement).toBe(words());
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.input(words(), { target: { value: 'Rows on the canal ' } });
    fireEvent.keyDown(words(), { key: 'Enter' });
    expect(onKeep).toHaveBeenCalledWith({
      text: 'Rows on the canal',
      day: '2026-11-22',
      saidByThem: true,
      sensitive: null,
    });
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });

  it('folds what touches health or family by itself, and says what that means', () => {
    const { container } = showForm();
    fireEvent.input(words(), { target: { value: 'Her son starts at the college' } });
    expect(fold().value).toBe('family');
    expect(container.textContent).toContain('never goes into a draft');
  });

  it('leaves the last word to the user: what they choose is not changed by what they type', () => {
    const { onKeep } = showForm();
    fireEvent.input(words(), { target: { value: 'Her son rows' } });
    choose(fold(), 'none');
    fireEvent.input(words(), { target: { value: 'Her son rows, and his sister' } });
    expect(fold().value).toBe('none');
    fireEvent.keyDown(words(), { key: 'Enter' });
    expect(onKeep).toHaveBeenCalledWith(expect.objectContaining({ sensitive: null }));
  });

  it('keeps what was typed where it did not go through, and nothing where nothing was typed', async () => {
    const { onKeep, onClose } = showForm(null, false);
    fireEvent.keyDown(words(), { key: 'Enter' });
    expect(onKeep).not.toHaveBeenCalled();
    fireEvent.input(words(), { target: { value: 'Rows' } });
    fireEvent.keyDown(words(), { key: 'Enter' });
    await waitFor(() => expect(onKeep).toHaveBeenCalledOnce());
    expect(onClose).not.toHaveBeenCalled();
  });

  it('says so where the day is none', async () => {
    const { onKeep, container } = showForm();
    fireEvent.input(words(), { target: { value: 'Rows' } });
    fireEvent.input(screen.getByLabelText('Said or seen on'), { target: { value: '' } });
    fireEvent.keyDown(words(), { key: 'Enter' });
    expect((await screen.findByRole('alert')).textContent).toBe('That is not a whole day.');
    expect(onKeep).not.toHaveBeenCalled();
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('D6 what is known of a person', { timeout: 60_000 }, () => {
  function showCard(facts: readonly FactEntry[], thirdParty: string | null = null) {
    const actions = peopleActions();
    const container = show(
      <KnownCard facts={facts} name="Dana Whitfield" thirdParty={thirdParty} actions={actions} />,
    );
    return { actions, container };
  }

  it('is one line until it is asked for', async () => {
    const { container } = showCard([FOLDED_FACT, fact()]);
    expect(container.textContent).not.toContain('canal');
    press('6');
    expect(container.textContent).toContain('She rows on the canal before work');
    expect(container.textContent).toContain('They said it, 3 May');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('shows a folded one on a click, folds it again, and reads no word of it out on its buttons', async () => {
    const { container } = showCard([FOLDED_FACT]);
    press('6');
    expect(container.innerHTML).not.toContain('hospital');
    expect(container.textContent).toContain('Something about their health');
    fireEvent.click(screen.getByRole('button', { name: 'Show it' }));
    expect(container.textContent).toContain('Her mother is in hospital');
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Fold it' }));
    expect(container.innerHTML).not.toContain('hospital');
  });

  it('is edited and forgotten by its keys', async () => {
    const { actions } = showCard([fact()]);
    press('6');
    screen.getByRole('article').focus();
    press('x');
    expect(actions.forgetFact).toHaveBeenCalledWith(fact());
    press('e');
    fireEvent.input(words(), { target: { value: 'She rows' } });
    fireEvent.keyDown(words(), { key: 'Enter' });
    expect(actions.editFact).toHaveBeenCalledWith(fact(), expect.objectContaining({ text: 'She rows' }));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  });

  it('says how something gets here where nothing is', () => {
    const { container } = showCard([]);
    press('6');
    expect(container.textContent).toContain('Press F');
  });

  it('takes something sore that no mail tells of (P4)', async () => {
    const { actions } = showCard([]);
    press('6');
    fireEvent.click(screen.getByRole('button', { name: 'Something went sore' }));
    const field = screen.getByRole('textbox', { name: 'What happened?' });
    fireEvent.input(field, { target: { value: 'She hung up on me' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(actions.addSore).toHaveBeenCalledWith('She hung up on me', '2026-11-22'));
  });

  it('stays folded while somebody reads along, and says so (C5)', () => {
    const { container } = showCard([fact()], 'Ina Voss');
    expect(container.textContent).toContain('Folded while Ina Voss reads along.');
    expect(container.textContent).not.toContain('canal');
  });
});
