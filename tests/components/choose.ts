/** Chooses from a list as the user does. The testing library would send an input event instead. */
export function choose(list: HTMLElement, value: string): void {
  (list as HTMLSelectElement).value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}
