/** The key that keeps a form: Enter, or, where Enter begins a line, Enter together with Control. */
export type KeepKey = 'Enter' | 'Control+Enter';

/**
 * Whether this key keeps the form: Control (on a Mac also Command) and Enter always, Enter alone where it is the form's
 * own key, also in a list that is not unfolded. On a button Enter presses that, with Shift it begins a line, and a word
 * that is still being composed is left to be composed.
 */
export function keepsForm(event: KeyboardEvent, keepKey: KeepKey): boolean {
  const { key, isComposing, target, ctrlKey, metaKey, shiftKey } = event;
  if (key !== 'Enter' || isComposing || target instanceof HTMLButtonElement) return false;
  return ctrlKey || metaKey || (keepKey === 'Enter' && !shiftKey);
}
