import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Sidebar } from '../../../entrypoints/sidebar/Sidebar.tsx';
import { View } from '../../../entrypoints/sidebar/View.tsx';
import type { Rewording } from '../../../utils/models/rewording.ts';
import { axeFaults } from '../axe.ts';
import '../patience.ts';
import { CLIENT, JUDGEMENT, TRADEOFF } from '../samples/dana.ts';
import { memoryDesk } from '../samples/memory-desk.ts';

const OTHER = 'Which part matters least this year, if the total has to be a fifth lower?';
const OTHERWISE: Rewording = {
  of: TRADEOFF.text,
  by: 'llama3.2',
  question: { ...TRADEOFF, text: OTHER, parts: [{ kind: 'ours', text: OTHER }] },
};
const judgement = { ...JUDGEMENT, questions: [TRADEOFF] };

async function show(otherwise: readonly Rewording[]) {
  const desk = memoryDesk({
    'now.get': () => ({ state: 'client', theme: 'light', ...CLIENT, due: [], judgement, otherwise }),
  });
  const { container } = render(
    <View desk={desk}>
      <Sidebar />
    </View>,
  );
  const question = await screen.findByRole('article', { name: 'A question to ask' });
  return { desk, container, question };
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const stands = (question: HTMLElement) => question.querySelector('.parts')?.textContent;

afterEach(cleanup);

describe('S2 a question with another wording', { timeout: 60_000 }, () => {
  it('stands as Ovation put it, the other wording beside it with the name of who said it', async () => {
    const { container, question } = await show([OTHERWISE]);
    expect(stands(question)).toBe(TRADEOFF.text);
    const other = within(question).getByRole('region', { name: 'Said otherwise, by llama3.2' });
    expect(other.textContent).toContain(OTHER);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('changes over by one key and back by the same', async () => {
    const { question } = await show([OTHERWISE]);
    press('v');
    expect(stands(question)).toBe(OTHER);
    expect(within(question).getByRole('region', { name: 'As Ovation put it' })).toBeDefined();
    press('v');
    expect(stands(question)).toBe(TRADEOFF.text);
  });

  it('goes into the draft, and under the pencil, in the wording that stands', async () => {
    const { desk, question } = await show([OTHERWISE]);
    fireEvent.click(within(question).getByRole('button', { name: /Take this wording/u }));
    fireEvent.click(within(question).getByRole('button', { name: /Put in the draft/u }));
    expect(desk.calls).toContainEqual({
      name: 'draft.insert',
      args: { text: OTHER, family: 'tradeoff' },
    });
    press('e');
    expect(screen.getByLabelText<HTMLTextAreaElement>('The question, in your words').value).toBe(OTHER);
  });

  it('is as before where there is none, and where it is of another question', async () => {
    const { question } = await show([{ ...OTHERWISE, of: 'Who asked?' }]);
    expect(within(question).queryByRole('region')).toBeNull();
    press('v');
    expect(stands(question)).toBe(TRADEOFF.text);
  });
});
