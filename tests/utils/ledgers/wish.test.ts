import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EFFORTS,
  editedWish,
  GRANT_ROUTES,
  type Grant,
  granted,
  newWish,
  REACTIONS,
  refusedWish,
  shownBeside,
  type WishEntry,
  wishIs,
  wishToBringUp,
} from '../../../utils/ledgers/wish.ts';
import { NOON } from '../clients/make-view.ts';
import { sampleEvidence, sampleWish, TODAY } from './sample-entries.ts';

const LATER = NOON + 1;
const GRANT: Grant = { route: 'bought', effort: 'hours', cost: '12 €', reaction: 'delighted', on: TODAY };

const grants: fc.Arbitrary<Grant> = fc.record({
  route: fc.constantFrom(...GRANT_ROUTES),
  effort: fc.constantFrom(null, ...EFFORTS),
  cost: fc.option(fc.string({ minLength: 1, maxLength: 20 })),
  reaction: fc.constantFrom(...REACTIONS),
  on: fc.constantFrom(TODAY, '2026-05-04'),
});
const change: fc.Arbitrary<(wish: WishEntry) => WishEntry> = fc.oneof(
  grants.map((grant) => (wish: WishEntry) => granted(wish, grant, LATER)),
  fc
    .constantFrom('open' as const, 'let-go' as const)
    .map((to) => (wish: WishEntry) => wishIs(wish, to, LATER)),
  fc.string({ maxLength: 1_200 }).map((text) => (wish: WishEntry) => editedWish(wish, text, LATER)),
  fc.tuple(fc.constantFrom('t1', 't2'), fc.constantFrom(TODAY, '2026-05-04')).map(
    ([thread, on]) =>
      (wish: WishEntry) =>
        shownBeside(wish, thread, on),
  ),
);
const lived = fc
  .array(change, { maxLength: 4 })
  .map((changes) => changes.reduce((wish, apply) => apply(wish), sampleWish()));

describe('D4 a wish that is answered', () => {
  it.each(GRANT_ROUTES)('by the route %s', (route) => {
    const answered = granted(sampleWish(), { ...GRANT, route }, LATER);
    const state = route === 'no' ? 'declined' : 'granted';
    expect(answered).toEqual(sampleWish({ state, grant: { ...GRANT, route }, updatedAt: LATER }));
  });

  it('is granted again after it was let go, also by the very same grant', () => {
    const gone = wishIs(granted(sampleWish(), GRANT, LATER), 'let-go', LATER);
    expect(gone).toMatchObject({ state: 'let-go', grant: GRANT });
    expect(granted(gone, GRANT, LATER + 1)).toMatchObject({ state: 'granted', updatedAt: LATER + 1 });
  });

  it('forgets its answer when it is open again', () => {
    expect(wishIs(granted(sampleWish(), GRANT, LATER), 'open', LATER)).toEqual(
      sampleWish({ updatedAt: LATER }),
    );
  });
});

describe('D1 every change of a wish', () => {
  it('made twice is the same as once', () => {
    fc.assert(
      fc.property(lived, change, (wish, apply) => {
        const once = apply(wish);
        expect(apply(once)).toBe(once);
      }),
    );
  });

  it('begins with an open one, or with one that is refused so that it is not proposed again', () => {
    const { state: _, day: __, grant: ___, shown: ____, createdAt, updatedAt, ...given } = sampleWish();
    expect([createdAt, updatedAt]).toEqual([NOON, NOON]);
    expect(newWish(given, NOON)).toEqual(sampleWish());
    expect(refusedWish(given, NOON)).toEqual(sampleWish({ state: 'refused' }));
  });

  it('takes new words without the spaces around them, and never none', () => {
    expect(editedWish(sampleWish(), ' Labels in Polish ', LATER)).toMatchObject({ text: 'Labels in Polish' });
    const wish = sampleWish();
    expect(editedWish(wish, ' \n', LATER)).toBe(wish);
  });

  it('does not count that it was shown', () => {
    expect(shownBeside(sampleWish(), 't2', TODAY)).toEqual(
      sampleWish({ shown: { on: TODAY, thread: 't2' } }),
    );
  });
});

describe('D5 the wish to bring up', () => {
  const older = sampleWish({ id: 'older', createdAt: NOON - 2 });
  const newer = sampleWish({ id: 'newer', createdAt: NOON - 1 });
  const chosen = (wishes: readonly WishEntry[], thread = 't2') =>
    wishToBringUp(wishes, thread, TODAY)?.id ?? null;

  it('is the oldest that is open', () => {
    expect(chosen([newer, older])).toBe('older');
    expect(chosen([newer, wishIs(older, 'let-go', LATER)])).toBe('newer');
    expect(chosen([])).toBeNull();
  });

  it('stays the same beside its thread all day, and shows up beside no other', () => {
    const shown = shownBeside(newer, 't2', TODAY);
    expect(chosen([older, shown])).toBe('newer');
    expect(chosen([older, shown], 't3')).toBeNull();
    expect(wishToBringUp([older, shown], 't3', '2026-05-04')?.id).toBe('older');
  });

  it('was not said in the thread that is open, by whatever the thread is known', () => {
    expect(chosen([older], 't1')).toBeNull();
    const url = 'https://mail.ovens.example/?_uid=7';
    const said = sampleWish({ evidence: sampleEvidence({ thread: { id: null, subject: '', url } }) });
    expect(chosen([said], url)).toBeNull();
    expect(chosen([sampleWish({ evidence: null })], 't1')).toBe('w1');
  });
});
