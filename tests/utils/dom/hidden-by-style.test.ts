import { describe, expect, it } from 'vitest';
import { hiddenByStyle, type LookOf } from '../../../utils/dom/hidden-by-style.ts';

/** As a browser computes it where nobody has set anything. */
const PLAIN: LookOf = {
  opacity: '1',
  visibility: 'visible',
  filter: 'none',
  clipPath: 'none',
  maskImage: 'none',
  mixBlendMode: 'normal',
  transform: 'none',
  scale: 'none',
  rotate: 'none',
};

describe('X1 an element that its page hides', () => {
  it.each<[string, Partial<LookOf>]>([
    ['almost clear', { opacity: '0.01' }],
    ['fainter than one can read', { opacity: '0.69' }],
    ['invisible', { visibility: 'hidden' }],
    ['blurred', { filter: 'blur(20px)' }],
    ['cut off', { clipPath: 'inset(0px 0px 99%)' }],
    ['masked', { maskImage: 'linear-gradient(red, rgba(0, 0, 0, 0))' }],
    ['blended with what is below', { mixBlendMode: 'multiply' }],
    ['shrunk by a transform', { transform: 'matrix(0.1, 0, 0, 0.1, 0, 0)' }],
    ['turned in space', { transform: 'matrix3d(1, 0, 0, 0, 0, 0, 1, 0, 0, -1, 0, 0, 0, 0, 0, 1)' }],
    ['shrunk', { scale: '0.1' }],
    ['turned', { rotate: '180deg' }],
  ])('is hidden where it is %s, and where what it stands in is', (_, set) => {
    expect(hiddenByStyle([{ ...PLAIN, ...set }])).toBe(true);
    expect(hiddenByStyle([PLAIN, { ...PLAIN, ...set }, PLAIN])).toBe(true);
  });

  it('is hidden where each is a little faint and all together are too faint', () => {
    expect(hiddenByStyle([{ ...PLAIN, opacity: '0.8' }])).toBe(false);
    expect(hiddenByStyle([PLAIN, { ...PLAIN, opacity: '0.8' }, { ...PLAIN, opacity: '0.8' }])).toBe(true);
  });

  it.each<[string, Partial<LookOf>]>([
    ['nothing was set', {}],
    ['it is only moved', { transform: 'matrix(1, 0, 0, 1, -12.5, 0)' }],
    ['a page fades in its last part', { opacity: '0.95' }],
  ])('is seen where %s', (_, set) => {
    expect(hiddenByStyle([{ ...PLAIN, ...set }, PLAIN])).toBe(false);
  });

  it('is seen where a browser knows none of these', () => expect(hiddenByStyle([{}, {}])).toBe(false));
});
