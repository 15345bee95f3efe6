import { describe, expect, it } from 'vitest';
import { frameParent } from '../../../entrypoints/sidebar/frame-parent.ts';

const TOP = {} as Window;
const INNER = {} as Window;
const inside = (parent: Window, ancestorOrigins?: readonly string[]) =>
  ({ parent, top: TOP, location: { ancestorOrigins } }) as unknown as Window;

describe('X1 the page around the frame', () => {
  it('is told by its origin', () => {
    expect(frameParent(inside(TOP, ['https://mail.example']))).toBe('https://mail.example');
  });

  it('is not known where the browser does not tell', () => expect(frameParent(inside(TOP))).toBeNull());

  it('is none of ours where it is itself a frame, whatever stands outermost', () => {
    expect(frameParent(inside(INNER, ['https://advert.example', 'https://mail.example']))).toBe(false);
    expect(frameParent(inside(INNER))).toBe(false);
  });
});
