/**
 * Whether this key keeps a form of one-line fields: Enter anywhere in it, also in a list that is not unfolded, but on a
 * button, which it presses. A word that is still being composed is left to be composed.
 */
export function keepsForm({ key, isComposing, target }: KeyboardEvent): boolean {
  return key === 'Enter' && !isComposing && !(target instanceof HTMLButtonElement);
}
