/**
 * Shows that the keyboard is in this frame while nothing in it holds the focus yet, as after the command that leads
 * here: `base.css` draws a line around the sidebar as long as `<html>` carries `data-keyboard`.
 */
export function markKeyboard(view: Window): void {
  const { documentElement: root } = view.document;
  const mark = () => {
    root.dataset.keyboard = '';
  };
  const unmark = () => {
    delete root.dataset.keyboard;
  };
  view.addEventListener('focus', mark);
  view.addEventListener('keydown', mark);
  view.addEventListener('blur', unmark);
  view.addEventListener('pointerdown', unmark);
}
