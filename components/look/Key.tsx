/** How a key is drawn; what is not listed is drawn as it is. */
const SIGNS: Readonly<Record<string, string>> = {
  Enter: '↵',
  Escape: 'esc',
  'Control+Enter': 'ctrl ↵',
  '-': '−',
};

/** The key that does the same as the button it is printed on; screen readers hear it from `aria-keyshortcuts`. */
export function Key({ name }: { name: string }) {
  return (
    <span class="key" aria-hidden="true">
      {SIGNS[name] ?? name}
    </span>
  );
}
