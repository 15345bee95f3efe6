import { render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import type { DeliveryActions, LayerActions } from '../../../components/ledgers/layer-actions.ts';
import type { PraiseActions } from '../../../components/ledgers/praise-actions.ts';
import type { PromiseActions } from '../../../components/ledgers/promise-actions.ts';
import type { WishActions } from '../../../components/ledgers/wish-actions.ts';
import { useKeys } from '../../../components/look/keys/use-keys.ts';
import { NowContext } from '../../../components/text/now.ts';
import { TextContext } from '../../../components/text/text.ts';
import { NOW } from '../samples/dana.ts';
import { english } from '../samples/english.ts';

/** Actions that only remember that they were called; what comes from a form goes through unless `through` is false. */
export function promiseActions(through = true) {
  return {
    confirm: vi.fn<PromiseActions['confirm']>(async () => through),
    refuse: vi.fn<PromiseActions['refuse']>(),
    settle: vi.fn<PromiseActions['settle']>(async () => through),
    edit: vi.fn<PromiseActions['edit']>(async () => through),
    openMail: vi.fn<PromiseActions['openMail']>(),
  };
}

export function wishActions(through = true) {
  return {
    confirm: vi.fn<WishActions['confirm']>(async () => through),
    refuse: vi.fn<WishActions['refuse']>(),
    openWith: vi.fn<WishActions['openWith']>(),
    grant: vi.fn<WishActions['grant']>(async () => through),
    letGo: vi.fn<WishActions['letGo']>(),
    edit: vi.fn<WishActions['edit']>(async () => through),
    openMail: vi.fn<WishActions['openMail']>(),
  };
}

export function praiseActions() {
  return {
    confirm: vi.fn<PraiseActions['confirm']>(async () => true),
    refuse: vi.fn<PraiseActions['refuse']>(),
    request: vi.fn<PraiseActions['request']>(),
    set: vi.fn<PraiseActions['set']>(),
    openMail: vi.fn<PraiseActions['openMail']>(),
  };
}

export function layerActions(takes: LayerActions['takes'] = 'draft', through = true) {
  return {
    takes,
    take: vi.fn<LayerActions['take']>(),
    settle: vi.fn<LayerActions['settle']>(),
    move: vi.fn<LayerActions['move']>(async () => through),
    word: vi.fn<LayerActions['word']>(async () => through),
    answered: vi.fn<LayerActions['answered']>(),
    judge: vi.fn<LayerActions['judge']>(async () => through),
    openMail: vi.fn<LayerActions['openMail']>(),
  };
}

export function deliveryActions(through = true) {
  let ids = 0;
  return {
    add: vi.fn<DeliveryActions['add']>(async () => through),
    edit: vi.fn<DeliveryActions['edit']>(async () => through),
    set: vi.fn<DeliveryActions['set']>(),
    quiet: vi.fn<DeliveryActions['quiet']>(),
    newId: () => `new-${++ids}`,
  };
}

function Keyboard({ children }: { children: ComponentChildren }) {
  useKeys({});
  return <>{children}</>;
}

/** Renders with the real words, the samples' clock, and the keyboard of a view. */
export function show(children: ComponentChildren): Element {
  const { container } = render(
    <TextContext.Provider value={english}>
      <NowContext.Provider value={() => NOW}>
        <Keyboard>{children}</Keyboard>
      </NowContext.Provider>
    </TextContext.Provider>,
  );
  return container;
}
