import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Sidebar } from '../../../entrypoints/sidebar/Sidebar.tsx';
import { View } from '../../../entrypoints/sidebar/View.tsx';
import type { ClientNow } from '../../../utils/messaging/now.ts';
import { axeFaults } from '../../components/axe.ts';
import { choose } from '../../components/choose.ts';
import '../../components/patience.ts';
import { CLIENT, NO_LEDGERS, note } from '../../components/samples/dana.ts';
import { type Answers, memoryDesk } from '../../components/samples/memory-desk.ts';
import { fact, people, SORE_LEDGERS, TOUCHPOINTS } from '../../components/samples/people.ts';

async function show(changes: Partial<ClientNow> = {}, answers: Answers = {}) {
  const desk = memoryDesk({
    'now.get': () => ({ state: 'client', theme: 'light', ...CLIENT, due: [], ...changes }),
    'endings.set': () => ({ event: 'e-1' }),
    'endings.repair': () => ({ event: 'e-2' }),
    'facts.add': () => ({ event: 'e-3' }),
    'ledger.undo': () => null,
    ...answers,
  });
  const { container } = render(
    <View desk={desk}>
      <Sidebar />
    </View>,
  );
  await screen.findByRole('heading', { name: 'Dana Whitfield' });
  return { desk, container };
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const argsOf = (desk: Awaited<ReturnType<typeof show>>['desk'], call: string) =>
  desk.calls.filter(({ name }) => name === call).map(({ args }) => args);

afterEach(cleanup);

describe('P1 the person card', { timeout: 60_000 }, () => {
  it('says what passed last, how the last moment ended, and the last thing known', async () => {
    const { container } = await show({ ledgers: { ...NO_LEDGERS, people: people({ facts: [fact()] }) } });
    const header = container.querySelector('header');
    expect(header?.textContent).toContain('I will look into Polish labels and come back to you.');
    expect(header?.textContent).toContain('She rows on the canal before work');
    expect(header?.textContent).toContain('They said it, 3 May');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('folds what is sensitive there too, and names the ending and the feeling', async () => {
    const { container } = await show({ ledgers: SORE_LEDGERS });
    const header = container.querySelector('header');
    expect(header?.textContent).toContain('ended sore, 12 Nov');
    expect(header?.textContent).toContain('should feel unhurried');
    expect(header?.textContent).toContain('Something about their health');
    expect(header?.innerHTML).not.toContain('hospital');
  });

  it('takes how the mail ended by one key, and takes it back', async () => {
    const { desk } = await show({ ledgers: SORE_LEDGERS });
    press('S');
    expect(await screen.findByText(/Noted as sore/u)).toBeDefined();
    expect(argsOf(desk, 'endings.set')).toEqual([{ origin: 'print warm', how: 'sore' }]);
    press('u');
    await waitFor(() => expect(argsOf(desk, 'ledger.undo')).toEqual([{ event: 'e-1' }]));
  });
});

describe('P4 a sore moment in the sidebar', { timeout: 60_000 }, () => {
  it('stands before every other card', async () => {
    const { container } = await show({ ledgers: SORE_LEDGERS, due: CLIENT.due });
    expect(container.querySelector('.stack > .card .card-title')?.textContent).toBe('First, mend this');
    expect(container.querySelectorAll('.card:is(.sore, .due)')).toHaveLength(1);
  });

  it('goes with its repair, which the notice can take back', async () => {
    const { desk, container } = await show({ ledgers: SORE_LEDGERS });
    press('R');
    const field = screen.getByRole('textbox', { name: 'What did you do?' });
    fireEvent.input(field, { target: { value: 'Called her' } });
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(await screen.findByText(/^Repaired\./u)).toBeDefined();
    expect(argsOf(desk, 'endings.repair')).toEqual([{ ids: ['e-1'], done: 'Called her', on: '2026-11-22' }]);
    press('u');
    await waitFor(() => expect(argsOf(desk, 'ledger.undo')).toEqual([{ event: 'e-2' }]));
  });
});

describe('P2 who else writes to them', { timeout: 60_000 }, () => {
  it('is one line, and behind it the map', async () => {
    const { desk, container } = await show(
      { ledgers: SORE_LEDGERS },
      { 'touchpoints.get': () => TOUCHPOINTS },
    );
    expect(screen.getByRole('button', { name: /billing wrote to Tom Ilves yesterday/u })).toBeDefined();
    expect(argsOf(desk, 'touchpoints.get')).toEqual([]);
    press('7');
    expect(await screen.findByRole('table')).toBeDefined();
    expect(argsOf(desk, 'touchpoints.get')).toEqual([{ person: 'p-dana' }]);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('says that it could not be fetched, and tries again', async () => {
    let fails = true;
    const answer = () => {
      if (fails) throw new Error('no answer');
      return TOUCHPOINTS;
    };
    await show({}, { 'touchpoints.get': answer });
    press('7');
    const again = await screen.findByRole('button', { name: /again/iu });
    fails = false;
    fireEvent.click(again);
    expect(await screen.findByRole('table')).toBeDefined();
  });
});

describe('P5 stepping back', { timeout: 60_000 }, () => {
  it('asks the three things, and one key skips it', async () => {
    const { container } = await show({ ledgers: SORE_LEDGERS });
    press('B');
    const sheet = await screen.findByRole('dialog', { name: 'Step back' });
    expect(sheet.textContent).toContain('Their mail reads warm.');
    expect(sheet.textContent).toContain('A sore moment of 12 November is not repaired yet.');
    expect(sheet.textContent).toContain('She rows on the canal before work');
    expect(sheet.textContent).not.toContain('hospital');
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.keyDown(sheet, { key: 'B' });
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Step back' })).toBeNull());
  });

  it('takes how it ended and how they should feel without leaving', async () => {
    const { desk } = await show({ ledgers: SORE_LEDGERS });
    press('B');
    const sheet = await screen.findByRole('dialog', { name: 'Step back' });
    fireEvent.keyDown(sheet, { key: 'G' });
    await waitFor(() => expect(argsOf(desk, 'endings.set')).toEqual([{ origin: 'print warm', how: 'good' }]));
    choose(within(sheet).getByRole('combobox', { name: 'How should they feel?' }), 'proud');
    await waitFor(() =>
      expect(argsOf(desk, 'mirror.get')).toContainEqual(expect.objectContaining({ feeling: 'proud' })),
    );
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'They should feel' }).value).toBe('proud');
  });

  it('says that nothing is known yet, and asks what one would like to know', async () => {
    await show();
    press('B');
    const sheet = await screen.findByRole('dialog', { name: 'Step back' });
    expect(sheet.textContent).toContain('What would you like to know about them?');
    expect(sheet.textContent).toContain('You have not said yet how a moment ended.');
  });
});

describe('D6 the capture line', { timeout: 60_000 }, () => {
  it('keeps something about the person, once however often Enter is pressed', async () => {
    const { desk, container } = await show();
    press('F');
    const field = await screen.findByRole('textbox', { name: 'What do you know?' });
    fireEvent.input(field, { target: { value: 'She rows on the canal' } });
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(await screen.findByText('Kept.')).toBeDefined();
    expect(argsOf(desk, 'facts.add')).toEqual([
      expect.objectContaining({
        person: 'p-dana',
        text: 'She rows on the canal',
        from: 'typed',
        saidByThem: true,
      }),
    ]);
  });
});

describe('C5 somebody of neither house reads along', { timeout: 60_000 }, () => {
  const along = { thirdParty: 'Ina Voss', ledgers: { ...NO_LEDGERS, people: people({ facts: [fact()] }) } };

  it('is named on the person card, which shows nothing private', async () => {
    const { container } = await show(along);
    expect(screen.getByText('Ina Voss reads along')).toBeDefined();
    expect(container.textContent).not.toContain('canal');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('folds the notes until the user asks for them', async () => {
    const { container } = await show(along, {
      'notes.list': () => [note('n-1', 'Board meets on Tuesday', 3)],
    });
    press('3');
    expect(await screen.findByText(/Ina Voss reads along, so your notes are folded/u)).toBeDefined();
    expect(container.textContent).not.toContain('Board meets');
    fireEvent.click(screen.getByRole('button', { name: 'Show my notes' }));
    expect(await screen.findByText('Board meets on Tuesday')).toBeDefined();
  });

  it('folds again, with the next mail, what was unfolded beside another', async () => {
    const facts = { ...NO_LEDGERS, people: people({ facts: [fact()] }) };
    const { desk, container } = await show(
      { ledgers: facts },
      { 'notes.list': () => [note('n-1', 'Board meets on Tuesday', 3)] },
    );
    const opens = async (changes: Partial<ClientNow>) => {
      const next = { ...CLIENT, due: [], ...changes };
      desk.answer({ 'now.get': () => ({ state: 'client', theme: 'light', ...next }) });
      desk.change('page');
      await screen.findByText(`${changes.thirdParty} reads along`);
    };
    press('6');
    expect(screen.getByRole('tabpanel').textContent).toContain('canal');
    await opens(along);
    expect(container.textContent).not.toContain('canal');
    press('3');
    fireEvent.click(await screen.findByRole('button', { name: 'Show my notes' }));
    expect(await screen.findByText('Board meets on Tuesday')).toBeDefined();
    await opens({ ...along, thirdParty: 'Tom Ilves' });
    expect(await screen.findByText(/Tom Ilves reads along, so your notes are folded/u)).toBeDefined();
    expect(container.textContent).not.toContain('Board meets');
  });

  it('is nobody where nobody does', async () => {
    await show(undefined, { 'notes.list': () => [note('n-1', 'Board meets on Tuesday', 3)] });
    expect(screen.queryByText(/reads along/u)).toBeNull();
    press('3');
    expect(await screen.findByText('Board meets on Tuesday')).toBeDefined();
  });
});

describe('P3 the draft in the page', { timeout: 60_000 }, () => {
  const mirror = {
    remarks: [],
    question: null,
    displeasure: { risk: 'low', medium: 'mail', reasons: [] },
  } as const;
  const swap = {
    at: 24,
    from: ' as soon as possible',
    to: ' when it suits you',
    reason: 'It lets them choose the moment.',
  };
  const added = { at: 24, from: '', to: ' There is no hurry.', reason: 'They need not guess.' };

  it('gets one edit, made where the words stand', async () => {
    const { desk } = await show(
      {},
      {
        'mirror.get': () => ({ ...mirror, towards: { feeling: 'unhurried', edit: swap } }),
        'draft.edit': () => true,
      },
    );
    const remark = await screen.findByRole('region', { name: 'Towards “unhurried”' });
    fireEvent.click(within(remark).getByRole('button', { name: 'Change it' }));
    expect(await screen.findByText(/Changed in your draft/u)).toBeDefined();
    const { at, from, to } = swap;
    expect(argsOf(desk, 'draft.edit')).toEqual([{ at, from, to }]);
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Towards “unhurried”' })).toBeNull());
  });

  it('hears which words go, where the page lets nothing in and nothing comes in their place', async () => {
    const drop = { ...swap, to: '' };
    await show(
      {},
      {
        'mirror.get': () => ({ ...mirror, towards: { feeling: 'unhurried', edit: drop } }),
        'draft.edit': () => false,
      },
    );
    const remark = await screen.findByRole('region', { name: 'Towards “unhurried”' });
    fireEvent.click(within(remark).getByRole('button', { name: 'Change it' }));
    expect(await screen.findByText(/take the words out where they stand/u)).toBeDefined();
  });

  it('gets the new words on the clipboard where the page offers no safe way', async () => {
    const copied: string[] = [];
    const desk = memoryDesk(
      {
        'mirror.get': () => ({ ...mirror, towards: { feeling: 'unhurried', edit: swap } }),
        'draft.edit': () => false,
      },
      { copy: async (text) => copied.push(text) > 0 },
    );
    const { container } = render(
      <View desk={desk}>
        <Sidebar />
      </View>,
    );
    const remark = await screen.findByRole('region', { name: 'Towards “unhurried”' });
    expect(remark.textContent).toContain('“as soon as possible” becomes “when it suits you”');
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(within(remark).getByRole('button', { name: 'Change it' }));
    await waitFor(() => expect(copied).toEqual(['when it suits you']));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Towards “unhurried”' })).toBeNull());
  });

  it('gets a new sentence at the cursor', async () => {
    const { desk } = await show(
      {},
      {
        'mirror.get': () => ({ ...mirror, towards: { feeling: 'unhurried', edit: added } }),
      },
    );
    const remark = await screen.findByRole('region', { name: 'Towards “unhurried”' });
    fireEvent.click(within(remark).getByRole('button', { name: 'Put in the draft' }));
    await waitFor(() => expect(argsOf(desk, 'draft.insert')).toMatchObject([{ text: 'There is no hurry.' }]));
  });

  it('waits behind a remark, one thing at a time', async () => {
    const refusal = { flag: 'refusal', quote: 'we do not print on glass', dueAt: null } as const;
    await show(
      {},
      {
        'mirror.get': () => ({
          ...mirror,
          remarks: [refusal],
          towards: { feeling: 'unhurried', edit: swap },
        }),
      },
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Leave it as it is' }));
    expect(await screen.findByRole('region', { name: 'Towards “unhurried”' })).toBeDefined();
  });
});
