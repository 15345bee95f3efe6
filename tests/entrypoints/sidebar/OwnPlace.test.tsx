import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { OwnPlace } from '../../../entrypoints/sidebar/OwnPlace.tsx';
import { View } from '../../../entrypoints/sidebar/View.tsx';
import { CallError } from '../../../utils/messaging/call-error.ts';
import '../../components/patience.ts';
import { axeFaults } from '../../components/axe.ts';
import { type Answers, memoryDesk } from '../../components/samples/memory-desk.ts';

function show(parent: string | null | false, answers: Answers) {
  const desk = memoryDesk(answers);
  const { container } = render(
    <View desk={desk}>
      <OwnPlace parent={parent}>
        <p>Dana Whitfield</p>
      </OwnPlace>
    </View>,
  );
  return { desk, container };
}

afterEach(cleanup);

describe('X1 the sidebar in a frame', () => {
  it('is shown where our content script has put it', async () => {
    show('https://mail.example', { 'frame.isOurs': ({ parent }) => parent === 'https://mail.example' });
    expect(await screen.findByText('Dana Whitfield')).toBeDefined();
  });

  it('shows nobody where a stranger has framed it, and says why', async () => {
    const { container } = show('https://evil.example', { 'frame.isOurs': () => false });
    expect(await screen.findByRole('heading', { name: 'Nothing is shown here' })).toBeDefined();
    expect(screen.queryByText('Dana Whitfield')).toBeNull();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('shows nobody in a frame of a frame, without asking', async () => {
    const { desk } = show(false, { 'frame.isOurs': () => true });
    expect(await screen.findByRole('heading', { name: 'Nothing is shown here' })).toBeDefined();
    expect(desk.calls).toEqual([]);
  });

  it('shows nobody before it is answered, and asks again when told to', async () => {
    const { desk } = show(null, {
      'frame.isOurs': () => {
        throw new CallError('no-answer');
      },
    });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    expect(screen.queryByText('Dana Whitfield')).toBeNull();
    desk.answer({ 'frame.isOurs': () => true });
    fireEvent.click(retry);
    expect(await screen.findByText('Dana Whitfield')).toBeDefined();
  });
});
