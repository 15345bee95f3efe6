import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Notice } from '../../../components/look/Notice.tsx';
import { WAY_OUT } from '../../../entrypoints/sidebar/guard-clicks.ts';
import { View } from '../../../entrypoints/sidebar/View.tsx';
import { axeFaults } from '../../components/axe.ts';
import { memoryDesk } from '../../components/samples/memory-desk.ts';

afterEach(cleanup);

describe('X1 what may be pressed while nothing else may', () => {
  it('is the way out of a notice alone, and neither its undo nor its end', async () => {
    const go = vi.fn();
    const { container } = render(
      <View desk={memoryDesk()}>
        <Notice
          notice={{ text: 'Nothing was done.', undo: () => {}, wayOut: { text: 'Open it outside', go } }}
          onClose={() => {}}
        />
      </View>,
    );
    const free = [...container.querySelectorAll(`[${WAY_OUT}] button`)].map((one) => one.textContent);
    expect(free).toEqual(['Open it outside']);
    screen.getByRole('button', { name: 'Open it outside' }).click();
    expect(go).toHaveBeenCalledOnce();
    expect(await axeFaults(container)).toEqual([]);
  });
});
