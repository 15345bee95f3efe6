import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { SoreCard } from '../../../components/people/SoreCard.tsx';
import type { EndingEntry } from '../../../utils/ledgers/ending.ts';
import { axeFaults } from '../axe.ts';
import { show } from '../ledgers/show.tsx';
import '../patience.ts';
import { ending } from '../samples/people.ts';
import { peopleActions } from './people-actions.ts';

function showCard(entry: EndingEntry, seemsRepaired: string | null = null, actions = peopleActions()) {
  const container = show(
    <SoreCard ending={entry} seemsRepaired={seemsRepaired} first={true} actions={actions} />,
  );
  return { actions, container };
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

afterEach(cleanup);

describe('P4 the card of a sore moment', { timeout: 60_000 }, () => {
  it('says what went sore, when and where, in red, and offers its repair', async () => {
    const { container } = showCard(ending());
    expect(screen.getByRole('heading', { name: 'First, mend this' })).toBeDefined();
    expect(container.querySelector('.card.sore')).not.toBeNull();
    expect(container.querySelector('blockquote')?.textContent).toContain('Third time the labels');
    expect(container.textContent).toContain('Labels again');
    expect(buttons()).toEqual(['RepairedR', 'It was not soreW', 'Open the mailo']);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('takes what was done and when, by the keyboard alone', async () => {
    const { actions, container } = showCard(ending());
    press('R');
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What did you do?' });
    expect(document.activeElement).toBe(field);
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.input(field, { target: { value: 'Called her, new labels went out' } });
    fireEvent.input(screen.getByLabelText('On'), { target: { value: '2026-11-20' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(actions.repair).toHaveBeenCalledWith(ending(), 'Called her, new labels went out', '2026-11-20');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  });

  it('keeps the form and its words where it did not go through, and without words sends nothing', async () => {
    const actions = peopleActions(false);
    showCard(ending(), null, actions);
    press('R');
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What did you do?' });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(actions.repair).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: 'Called her' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(actions.repair).toHaveBeenCalledOnce());
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Called her');
  });

  it('asks whether a later warm mail means it is repaired, and does nothing of itself', async () => {
    const { actions, container } = showCard(ending(), 'The new labels are perfect.');
    expect(screen.getByText('This mail reads warm. Is it repaired?')).toBeDefined();
    expect(container.textContent).toContain('The new labels are perfect.');
    expect(actions.repair).not.toHaveBeenCalled();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('was not sore after all, on the user’s word', () => {
    const { actions } = showCard(ending());
    press('W');
    expect(actions.changeEnding).toHaveBeenCalledWith(ending(), 'neutral');
  });

  it('tells in the user’s own words what no mail holds', () => {
    const { container } = showCard(ending({ text: 'She hung up on me', evidence: null }));
    expect(container.querySelector('blockquote')?.textContent).toBe('She hung up on me');
    expect(buttons()).toEqual(['RepairedR', 'It was not soreW']);
  });
});
