import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Home } from '../../../entrypoints/home/Home.tsx';
import { View } from '../../../entrypoints/sidebar/View.tsx';
import { clientHash } from '../../../utils/clients/client-hash.ts';
import '../../components/patience.ts';
import { CLIENT, DANA } from '../../components/samples/dana.ts';
import { memoryDesk } from '../../components/samples/memory-desk.ts';

const PAGE = clientHash(DANA.id, CLIENT.address);
const press = (key: string) => fireEvent.keyDown(document.body, { key });

async function show() {
  location.hash = PAGE;
  const desk = memoryDesk({ 'client.list': () => [{ person: DANA, lastAt: null, line: null }] });
  const { container } = render(
    <View desk={desk}>
      <Home />
    </View>,
  );
  await screen.findByRole('heading', { level: 1, name: DANA.name });
  return { container };
}
afterEach(cleanup);

describe('D7 D1 the full page of a client', { timeout: 60_000 }, () => {
  it('opens a form by every key that it prints', async () => {
    const { container } = await show();
    const printed = [...container.querySelectorAll('.hints .hint')].map(
      (hint) => hint.getAttribute('aria-keyshortcuts') ?? '',
    );
    expect(printed).toEqual(['n', 'p', 'w', 'F', 'r']);
    for (const key of printed) {
      press(key);
      const pressed = container.querySelector('.capture-kinds [aria-pressed="true"]');
      expect([key, pressed?.textContent]).toEqual([key, expect.any(String)]);
      fireEvent.keyDown(container.querySelector('.capture input, .capture textarea') ?? container, {
        key: 'Escape',
      });
    }
  });

  it('holds what was begun there when one comes back from another place', async () => {
    await show();
    press('w');
    const label = 'What they would like';
    fireEvent.input(await screen.findByLabelText(label), { target: { value: 'a low mirror' } });
    location.hash = '#/settings';
    fireEvent(window, new HashChangeEvent('hashchange'));
    await screen.findByRole('heading', { name: 'Who you are' });
    location.hash = PAGE;
    fireEvent(window, new HashChangeEvent('hashchange'));
    expect((await screen.findByLabelText<HTMLInputElement>(label)).value).toBe('a low mirror');
  });
});
