/** The attribute of every element that j and k stop at. */
export const STOP = 'data-stop';
