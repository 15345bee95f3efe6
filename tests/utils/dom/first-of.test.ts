import { expect, test } from 'vitest';
import { firstOf } from '../../../utils/dom/first-of.ts';

function list(count: number): NodeListOf<HTMLElement> {
  const root = document.createElement('div');
  root.innerHTML = Array.from({ length: count }, (_, n) => `<i id="${n}"></i>`).join('');
  return root.querySelectorAll('i');
}

test('X1 of few elements all that are wanted are found', () => {
  const { first, behind } = firstOf(list(5), 10, ({ id }) => Number(id) % 2 === 0);
  expect([first.map(({ id }) => id), behind]).toEqual([['0', '2', '4'], 0]);
});

test('X1 of many elements only the first are looked at, and the others counted', () => {
  let looks = 0;
  const { first, behind } = firstOf(list(1_000), 30, () => {
    looks++;
    return true;
  });
  expect([looks, first.length, first.at(-1)?.id, behind]).toEqual([30, 30, '29', 970]);
});

test('X1 of none there is none', () => {
  expect(firstOf([], 30)).toEqual({ first: [], behind: 0 });
});
