/**
 * The origin of the page that this frame stands in, `null` where the browser does not tell, and `false` where that page
 * is itself a frame of another one, in which our content script never puts it.
 */
export function frameParent(view: Window): string | null | false {
  if (view.parent !== view.top) return false;
  const ancestors = view.location.ancestorOrigins as DOMStringList | undefined;
  return ancestors?.[0] ?? null;
}
