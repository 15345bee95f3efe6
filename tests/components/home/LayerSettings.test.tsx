import { cleanup, fireEvent, screen } from '@testing-library/preact';
// As on the page itself, where the long lists bring it along: with it a change is heard at every letter.
import 'preact/compat';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LayerSettings } from '../../../components/home/LayerSettings.tsx';
import { DEFAULT_TEMPLATES } from '../../../utils/ledgers/layers/templates.ts';
import { NO_OWN_LAYERS, type OwnLayers } from '../../../utils/settings/own-layers.ts';
import '../patience.ts';
import { axeFaults } from '../axe.ts';
import { show } from '../ledgers/show.tsx';

const kept = vi.fn<(own: OwnLayers) => void>();
function Page() {
  const [own, setOwn] = useState(NO_OWN_LAYERS);
  const change = (next: OwnLayers) => {
    kept(next);
    setOwn(next);
  };
  return <LayerSettings own={own} onChange={change} />;
}
const words = (place: number) => screen.getAllByLabelText('The words')[place] as HTMLTextAreaElement;
const days = () => screen.getAllByLabelText('Days after the delivery')[1] as HTMLInputElement;
function type(field: HTMLElement, value: string): void {
  field.focus();
  fireEvent.input(field, { target: { value } });
}

afterEach(() => {
  cleanup();
  kept.mockClear();
});

describe('K2 what follows a delivery, in the settings', () => {
  it('takes words once one goes on, and loses no letter meanwhile', async () => {
    const container = show(<Page />);
    const field = words(1);
    for (const typed of ['How', 'How is', 'How is ', 'How is it?']) type(field, typed);
    expect(kept).not.toHaveBeenCalled();
    expect(field.value).toBe('How is it?');
    field.blur();
    expect(kept).toHaveBeenCalledTimes(1);
    expect(kept.mock.lastCall?.[0]['check-in']).toEqual({
      ...DEFAULT_TEMPLATES['check-in'],
      text: 'How is it?',
    });
    expect(await axeFaults(container)).toEqual([]);
  });

  it('takes a number of days once one goes on, and no other number', () => {
    show(<Page />);
    type(days(), '3');
    type(days(), '30');
    expect(kept).not.toHaveBeenCalled();
    days().blur();
    expect(kept.mock.lastCall?.[0]['check-in']?.days).toBe(30);
    for (const wrong of ['', '-1', '731']) {
      type(days(), wrong);
      days().blur();
    }
    expect(kept).toHaveBeenCalledTimes(1);
  });

  it('puts a touch back as it came', async () => {
    show(<Page />);
    type(words(0), 'A tip.');
    words(0).blur();
    fireEvent.click(await screen.findByLabelText('As it came: A tip'));
    expect(kept.mock.lastCall?.[0]).toEqual(NO_OWN_LAYERS);
    expect(words(0).value).toBe(DEFAULT_TEMPLATES.tip.text);
  });

  it('changes nothing where nothing was typed, and no touch becomes wordless', () => {
    show(<Page />);
    words(0).focus();
    words(0).blur();
    type(words(0), '  ');
    words(0).blur();
    expect(kept).not.toHaveBeenCalled();
  });
});
