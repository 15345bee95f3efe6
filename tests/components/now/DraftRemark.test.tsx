import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DraftRemark, type RemarkActions } from '../../../components/now/DraftRemark.tsx';
import { TextContext } from '../../../components/text/text.ts';
import type { Remark } from '../../../utils/judgement/mirror/remark.ts';
import { FLAGS } from '../../../utils/judgement/mirror/remark.ts';
import type { DraftMirror, ShownRemark } from '../../../utils/messaging/draft-mirror.ts';
import { axeFaults } from '../axe.ts';
import { english } from '../samples/english.ts';
import '../patience.ts';

const LOW = { risk: 'low', medium: 'mail', reasons: [] } as const;
const QUESTION = { family: 'outcome', text: 'What should they do better in June?' } as const;

interface Given extends Partial<Omit<DraftMirror, 'remarks'>> {
  readonly remark: Remark;
  readonly dueAt?: number;
}

function show({ remark, dueAt, ...mirror }: Given) {
  const shown: ShownRemark = { ...remark, dueAt: dueAt ?? null };
  const actions: RemarkActions = {
    askThis: vi.fn(),
    keepWish: vi.fn(),
    keepPromise: vi.fn(),
    remind: vi.fn(),
    leave: vi.fn(),
    off: vi.fn(),
  };
  const { container } = render(
    <TextContext.Provider value={english}>
      <DraftRemark
        remark={shown}
        mirror={{ question: null, displeasure: LOW, ...mirror }}
        actions={actions}
      />
    </TextContext.Provider>,
  );
  return { actions, container };
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

describe('S4 a remark on the draft', { timeout: 60_000 }, () => {
  it.each(FLAGS)('says one thing, quotes the words, and passes axe: %s', async (flag) => {
    const { container, actions } = show({ remark: { flag, quote: 'Consider it done' }, question: QUESTION });
    // One line of them is shown, and all of them where one points at it.
    expect(screen.getByTitle('Consider it done').textContent).toBe('Consider it done');
    expect(await axeFaults(container)).toEqual([]);
    press('Leave it as it is');
    press('No more remarks');
    expect(actions.leave).toHaveBeenCalledOnce();
    expect(actions.off).toHaveBeenCalledOnce();
  });

  it('offers the question instead of a bare yes', () => {
    const { actions } = show({ remark: { flag: 'order-taking', quote: 'Sure' }, question: QUESTION });
    expect(screen.getByText(QUESTION.text)).toBeDefined();
    press('Put the question in');
    expect(actions.askThis).toHaveBeenCalledWith(QUESTION);
  });

  it('offers to keep a wish, and to keep a promise or be reminded of it (D2, D7)', () => {
    const no = show({ remark: { flag: 'refusal', quote: 'we do not print' } });
    press('Keep as a wish');
    expect(no.actions.keepWish).toHaveBeenCalledWith('we do not print');
    cleanup();
    const promise = show({ remark: { flag: 'promise', quote: 'on Friday' }, dueAt: 5 });
    press('Keep as a promise');
    expect(promise.actions.keepPromise).toHaveBeenCalledWith('on Friday', 5);
    press('Remind me');
    expect(promise.actions.remind).toHaveBeenCalledWith('on Friday', 5);
    cleanup();
    const dayless = show({ remark: { flag: 'promise', quote: 'we will look into it' } });
    press('Keep as a promise');
    expect(dayless.actions.keepPromise).toHaveBeenCalledWith('we will look into it', null);
    expect(screen.queryByRole('button', { name: 'Remind me' })).toBeNull();
  });

  it('says when a call would be better, and why', () => {
    show({
      remark: { flag: 'refusal', quote: 'we cannot' },
      displeasure: { risk: 'high', medium: 'call', reasons: ['it will be late', 'the price goes up'] },
    });
    expect(screen.getByText(/it will be late, the price goes up.*phone/u)).toBeDefined();
  });
});
