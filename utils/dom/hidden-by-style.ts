/** The parts of a computed style that can make an element invisible, or look like something else. */
export type LookOf = Pick<
  CSSStyleDeclaration,
  | 'opacity'
  | 'visibility'
  | 'filter'
  | 'clipPath'
  | 'maskImage'
  | 'mixBlendMode'
  | 'transform'
  | 'scale'
  | 'rotate'
>;

/** Fainter than this one cannot tell what one presses. */
const FAINTEST = 0.7;

/** A transform that only moves. */
const MOVED = /^matrix\(1, 0, 0, 1, [^,]+, [^,]+\)$/;

/**
 * Tells whether an element is faded, cut, tinted, blended, turned or shrunk, given the computed styles of itself and of
 * all that it stands in. What a browser does not know, or a page did not set, hides nothing.
 */
export function hiddenByStyle(styles: readonly Partial<LookOf>[]): boolean {
  const opacity = styles.reduce((all, style) => all * Number(style.opacity || 1), 1);
  return opacity < FAINTEST || styles.some(isDistorted);
}

function isDistorted(style: Partial<LookOf>): boolean {
  const { visibility, filter, clipPath, maskImage, mixBlendMode, transform, scale, rotate } = style;
  const isSet = (value: string | undefined, plain: string) => Boolean(value) && value !== plain;
  return (
    isSet(visibility, 'visible') ||
    isSet(mixBlendMode, 'normal') ||
    [filter, clipPath, maskImage, scale, rotate].some((value) => isSet(value, 'none')) ||
    (isSet(transform, 'none') && !MOVED.test(transform ?? ''))
  );
}
